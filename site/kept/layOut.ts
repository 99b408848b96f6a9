import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../sha256.ts";
import { keptFolder, writeWhole } from "./folder.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * A file that holds `contents` and nothing else, for what reads files: in the folder `kind` of what is kept, under a name made from them.
 * A file of that name that holds anything else is written again. `extension` without a dot.
 */
export function layOut(kind: string, contents: Uint8Array, extension: string, root: string = keptFolder): string {
  const folder = path.join(root, kind);
  const hash = sha256(contents);
  const file = path.join(folder, `${hash.slice(0, 16)}.${extension}`);
  if (hashOf(file) !== hash) {
    writeWhole(file, contents);
    removeOld(folder);
  }
  const now = Date.now() / 1000;
  utimesSync(file, now, now);
  return file;
}

/** The hash of what a file holds; null when it cannot be read. */
function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch {
    return null;
  }
}

/** Removes what was not laid out for a day. Others stay: another command may be about to read one. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > day) rmSync(file, { force: true });
  }
}
