import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "../../../scripts/server.ts";
import { manySite } from "./many.ts";
import { siteFolder } from "./site.ts";

/**
 * `node --import tsx test/e2e/support/serve.ts <port>`: serves the built site at the root of a port and under a path of the next one,
 * and the site of many plans likewise at the two ports behind them. The latter is built first, unless `SITES_BUILT` says that it stands.
 */
const first = Number(process.argv[2]);
if (process.env["SITES_BUILT"] === undefined) await import("./manyPlans.ts");
for (const [index, root] of [siteFolder, manySite].entries()) {
  if (!existsSync(path.join(root, "index.html")))
    throw new Error(`${root} holds no site yet: run npm run build first.`);
  await serve({ root, base: "/", port: first + 2 * index });
  await serve({ root, base: "/sub/path/", port: first + 2 * index + 1 });
}
