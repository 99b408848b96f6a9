import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../folders.ts";

/** What kept things are made with: whatever changes here, they are made again. */
const makers = ["src", "site", "scripts/kept", "scripts/officeWorker.ts", "scripts/pdf.ts", "package-lock.json"];

/** All code that runs beside Eleventy's own settings. */
export const allCode: readonly string[] = ["src", "site", "scripts", "package-lock.json"];

/** The hash of the code that makes what a build keeps, files and folders of the checkout: some 900 files, each read once by a process. */
export function codeVersion(sources: readonly string[] = makers): string {
  return createHash("sha256").update(sources.map(hashOf).join("\n")).digest("hex");
}

/** Of the code as it was when it was first asked for: a process runs what it has loaded, whatever becomes of the files. */
const hashes = new Map<string, string>();

function hashOf(source: string): string {
  const known = hashes.get(source);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  for (const file of filesOf(source)) hash.update(`${file}\n`).update(readFileSync(path.join(projectFolder, file)));
  const made = hash.digest("hex");
  hashes.set(source, made);
  return made;
}

function filesOf(name: string): readonly string[] {
  const absolute = path.join(projectFolder, name);
  if (path.extname(name) !== "") return [name];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
