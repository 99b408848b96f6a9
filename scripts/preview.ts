import { existsSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./command.ts";
import { UsageError } from "./failure.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readOptions, readPort } from "./options.ts";
import { recoverOutput } from "./output.ts";
import { addressOf, serve } from "./server.ts";

/** `npm run preview [-- --out _site --port 4173 --base /sub/path/]`: serves a built site. */
async function main(): Promise<void> {
  const values = readOptions({
    out: { type: "string" },
    port: { type: "string", default: "4173" },
    base: { type: "string", default: "/" },
  });
  const port = readPort(values.port);
  const root = recoverOutput(resolveFolders({ ...values }).out).out;
  const base = `/${values.base}/`.replaceAll(/\/+/gu, "/");
  if (!existsSync(path.join(root, "index.html"))) {
    throw new UsageError(`${shown(root)} holds no site yet: run npm run build first.`);
  }
  const server = await serve({ root, base, port });
  console.log(`${shown(root)} is served at ${addressOf(server)}${base} (Ctrl+C ends it)`);
}

await runCommand(main);
