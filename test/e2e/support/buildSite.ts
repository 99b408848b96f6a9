import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { writeInputs } from "../../../scripts/bench/site.ts";
import { projectFolder } from "../../../scripts/folders.ts";
import type { Inputs } from "../../../src/model/inputs.ts";

/** Writes a corpus beside `site` and builds `site` from it, which is quick where nothing has changed. Throws where the build fails. */
export function buildSite(inputs: Inputs, site: string, options: readonly string[] = []): void {
  const folder = path.dirname(site);
  for (const name of ["documents", "data"]) rmSync(path.join(folder, name), { recursive: true, force: true });
  writeInputs(inputs, folder);
  const folders = ["--documents", path.join(folder, "documents"), "--data", path.join(folder, "data"), "--out", site];
  const command = [path.join(projectFolder, "scripts/build.mjs"), ...folders, ...options];
  const built = spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (built.status !== 0) throw new Error(`${site} was not built: ${built.stderr}`);
}
