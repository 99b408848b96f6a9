import { closeSync, openSync, writeFileSync } from "node:fs";
import { inFolder } from "../site/kept/inFolder.ts";
import type { FileContents } from "../src/files/figureFiles.ts";

/** Writes a file, one piece after the other where its contents are pieces, and the folders above it. */
export function writeInto(file: string, contents: FileContents): void {
  inFolder(file, () => {
    if (typeof contents === "string" || contents instanceof Uint8Array) writeFileSync(file, contents);
    else writePieces(file, contents);
  });
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const opened = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(opened, piece);
  } finally {
    closeSync(opened);
  }
}
