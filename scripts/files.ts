import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { subsetFigureFonts } from "../site/assets/figureFonts.ts";
import { drawFigures } from "../site/drawn.ts";
import { permanentPath } from "../site/permanent.ts";
import { siteReleases } from "../site/releases.ts";
import { figureCharacters } from "../src/files/figureFiles.ts";
import { makeFiles } from "../src/files/files.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { createPictureMaker } from "./pictures.ts";

/** Writes every file of the site that is not a page into `folder`, a built site. */
export async function writeFiles(corpus: Corpus, folder: string): Promise<void> {
  const drawn = { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
  const pictures = createPictureMaker(await subsetFigureFonts(figureCharacters(drawn)));
  try {
    const sources = {
      corpus,
      drawn,
      releases: siteReleases(),
      permanentPath: permanentPath(corpus),
    };
    await makeFiles(sources, pictures.draw, (file, contents) => writeInto(path.join(folder, file), contents));
  } finally {
    await pictures.close();
  }
}

/** Writes a file, and the folders above it. */
export function writeInto(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
