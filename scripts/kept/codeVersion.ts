import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders.ts";

/** What kept things are made with: whatever changes here, they are made again. */
const makers = ["src", "site", "scripts/kept", "scripts/officeWorker.ts", "scripts/pdf.ts", "package-lock.json"];

/** All code that runs beside Eleventy's own settings. */
export const allCode: readonly string[] = ["src", "site", "scripts", "package-lock.json"];

/** The hash of the code that makes what a build keeps, files and folders of the checkout: some 600 files, read in a few hundredths of a second. */
export function codeVersion(sources: readonly string[] = makers): string {
  const key = sources.join("\n");
  const version = versions.get(key) ?? hashOf(sources);
  versions.set(key, version);
  return version;
}

/** Of the code as it was when it was first asked for: a process runs what it has loaded, whatever becomes of the files. */
const versions = new Map<string, string>();

function hashOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf)) {
    hash.update(`${file}\n`).update(readFileSync(path.join(projectFolder, file)));
  }
  return hash.digest("hex");
}

function filesOf(name: string): readonly string[] {
  const absolute = path.join(projectFolder, name);
  if (path.extname(name) !== "") return [name];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
