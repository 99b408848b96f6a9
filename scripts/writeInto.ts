import { writeFileSync } from "node:fs";
import { inFolder } from "../site/assets/inFolder.ts";

/** Writes a file, and the folders above it. */
export function writeInto(file: string, contents: string | Uint8Array): void {
  inFolder(file, () => writeFileSync(file, contents));
}
