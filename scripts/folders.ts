import path from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the checkout, whatever the current folder is. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The folder that the command was started in. */
const startFolder = process.cwd();

/** Where a build reads and writes. Absolute paths. */
export interface Folders {
  readonly documents: string;
  readonly data: string;
  readonly out: string;
}

/** Folders given by options, relative to the current folder; those not given are the project's own. */
export function resolveFolders(given: { documents?: string; data?: string; out?: string }): Folders {
  const resolve = (value: string | undefined, name: string): string =>
    value === undefined ? path.join(projectFolder, name) : path.resolve(startFolder, value);
  return {
    documents: resolve(given.documents, "documents"),
    data: resolve(given.data, "data"),
    out: resolve(given.out, "_site"),
  };
}

/** `file` as a person would type it: relative to the current folder when it stands below it. */
export function shown(file: string): string {
  const relative = path.relative(startFolder, file);
  return relative === "" ? "." : relative.startsWith("..") ? file : relative;
}
