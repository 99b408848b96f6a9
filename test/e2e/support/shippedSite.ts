import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { writeInto } from "../../../scripts/files.ts";
import { projectFolder, resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";
import { hasGrown, siteFolder } from "./site.ts";

/** `node --import tsx test/e2e/support/shippedSite.ts`: builds the site of the plans that came with the project, where others have joined them. */
if (hasGrown) {
  const folder = path.dirname(siteFolder);
  const known = new Set(shippedPlans.map((id) => `plans/${id}.md`));
  const { documents, sources, data } = readInputs(resolveFolders({}));
  for (const name of ["documents", "data"]) rmSync(path.join(folder, name), { recursive: true, force: true });
  const files = [
    ...documents
      .filter((file) => !file.path.startsWith("plans/") || known.has(file.path))
      .map((file) => ["documents", file] as const),
    ...sources.map((file) => ["documents", file] as const),
    ...data.map((file) => ["data", file] as const),
  ];
  for (const [name, file] of files) writeInto(path.join(folder, name, file.path), file.text);
  const options = ["documents", "data", "out"].flatMap((name) => [
    `--${name}`,
    name === "out" ? siteFolder : path.join(folder, name),
  ]);
  const command = ["--import", "tsx", path.join(projectFolder, "scripts/build.ts"), ...options];
  const built = spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the site of the known plans was not built: ${built.stderr}`);
}
