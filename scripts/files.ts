import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { subsetFigureFonts } from "../site/assets/figureFonts.ts";
import { drawFigures } from "../site/drawn.ts";
import { permanentPath } from "../site/permanent.ts";
import { siteReleases } from "../site/releases.ts";
import { figureCharacters } from "../src/files/figureFiles.ts";
import { makeFiles } from "../src/files/files.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "./kept/store.ts";
import { valueKey } from "./kept/valueKey.ts";
import { createPictureMaker } from "./pictures.ts";

/** Writes every file of the site that is not a page into `folder`, a built site. Pictures and office files are kept for the next. */
export async function writeFiles(corpus: Corpus, folder: string): Promise<void> {
  const drawn = { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
  const pictures = createPictureMaker(await subsetFigureFonts(figureCharacters(drawn)));
  const office = new KeptStore("office");
  const code = codeVersion();
  try {
    const sources = {
      corpus,
      drawn,
      releases: siteReleases(),
      permanentPath: permanentPath(corpus),
    };
    await makeFiles(sources, {
      drawPictures: pictures.draw,
      take: (file, contents) => writeInto(path.join(folder, file), contents),
      keep: (kind, value, make) => office.take(valueKey([code, kind, value]), make),
    });
  } finally {
    await pictures.close();
    office.prune();
  }
}

/** Writes a file, and the folders above it. */
export function writeInto(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
