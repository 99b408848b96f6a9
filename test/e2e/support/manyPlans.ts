import { spawnSync } from "node:child_process";
import path from "node:path";
import { makeProvinces } from "../../../scripts/bench/madeProvinces.ts";
import { writeInto } from "../../../scripts/files.ts";
import { projectFolder, resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { serve } from "../../../scripts/server.ts";
import { manySite } from "./many.ts";

/** Provinces of the made corpus: more than stand side by side on one page, from several regions. */
const provinces = [
  "lao-cai",
  "ha-giang",
  "yen-bai",
  "tuyen-quang",
  "an-giang",
  "ca-mau",
  "nghe-an",
  "thanh-hoa",
  "quang-nam",
  "gia-lai",
  "ninh-binh",
  "hai-duong",
].map((id) => `plans/mau-${id}.md`);

/**
 * `node --import tsx test/e2e/support/manyPlans.ts [port]`: makes a corpus of as many plans as a reader has to choose from, builds its
 * site without pictures, which is quick where nothing has changed, and serves it at the root of one port and under a path of the next,
 * where one is given.
 */
const port = process.argv[2];
const folder = path.dirname(manySite);
const inputs = makeProvinces(readInputs(resolveFolders({})), 63);
const documents = inputs.documents.filter(({ path: file }) => !file.startsWith("plans/") || provinces.includes(file));
for (const [name, files] of Object.entries({ documents, sources: inputs.sources, data: inputs.data }))
  for (const file of files) writeInto(path.join(folder, name === "data" ? name : "documents", file.path), file.text);
const folders = { documents: path.join(folder, "documents"), data: path.join(folder, "data"), out: manySite };
const options = Object.entries(folders).flatMap(([name, value]) => [`--${name}`, value]);
const command = ["--import", "tsx", path.join(projectFolder, "scripts/build.ts"), "--draft", ...options];
const built = spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
if (built.status !== 0) throw new Error(`the site of many plans was not built: ${built.stderr}`);
if (port !== undefined) {
  await serve({ root: manySite, base: "/", port: Number(port) });
  await serve({ root: manySite, base: "/sub/path/", port: Number(port) + 1 });
}
