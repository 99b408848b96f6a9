import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder } from "../site/assets/inFolder.ts";
import { originalFiles } from "../src/files/originals.ts";
import type { Corpus } from "../src/model/corpus.ts";

/** Writes a file, and the folders above it. */
export function writeInto(file: string, contents: string | Uint8Array): void {
  inFolder(file, () => writeFileSync(file, contents));
}

/** Copies the files behind every document, byte by byte, from `documents` into `folder`, a built site. */
export function copyOriginals({ reference, plans }: Corpus, documents: string, folder: string): void {
  for (const { meta } of [reference, ...plans].map(({ document }) => document)) {
    for (const { from, to } of originalFiles(meta)) {
      const copy = path.join(folder, to);
      inFolder(copy, () => copyFileSync(path.join(documents, from), copy));
    }
  }
}
