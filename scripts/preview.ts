import { existsSync } from "node:fs";
import path from "node:path";
import { resolveFolders, shown } from "./folders.ts";
import { readOptions } from "./options.ts";
import { serve } from "./server.ts";

/** `npm run preview [-- --out _site --port 4173 --base /sub/path/]`: serves a built site. */
const values = readOptions({
  out: { type: "string" },
  port: { type: "string", default: "4173" },
  base: { type: "string", default: "/" },
});
const root = resolveFolders({ ...values }).out;
const base = `/${values.base}/`.replaceAll(/\/+/gu, "/");

if (existsSync(path.join(root, "index.html"))) {
  await serve({ root, base, port: Number(values.port) });
  console.log(`${shown(root)} is served at http://127.0.0.1:${values.port}${base} (Ctrl+C ends it)`);
} else {
  console.error(`${shown(root)} holds no site yet: run npm run build first.`);
  process.exitCode = 1;
}
