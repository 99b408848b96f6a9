import { mkdirSync } from "node:fs";
import path from "node:path";

/** Does `write`, which writes `file`; makes the folders above it where they are missing: most are there, and asking takes as long as writing. */
export function inFolder(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    write();
  }
}
