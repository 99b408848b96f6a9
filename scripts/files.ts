import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { subsetFigureFonts } from "../site/assets/figureFonts.ts";
import { drawable, drawFigures } from "../site/drawn.ts";
import { permanentPath } from "../site/permanent.ts";
import { siteReleases } from "../site/releases.ts";
import { standInsOf } from "../src/figures/standIn.ts";
import { figureCharacters, figureScenes } from "../src/files/figureFiles.ts";
import { makeFiles } from "../src/files/files.ts";
import { checkXml } from "../src/files/xml.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "./kept/store.ts";
import { valueKey } from "./kept/valueKey.ts";
import { createPictureMaker } from "./pictures.ts";

/**
 * Writes every file of the site that is not a page into `folder`, a built site; pictures and office files are kept for the next.
 * Gives the characters that pictures show otherwise, because their fonts lack them, with what they show. Throws when a drawing is
 * not valid XML.
 */
export async function writeFiles(corpus: Corpus, folder: string): Promise<ReadonlyMap<string, string>> {
  const drawn = { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
  const pictures = createPictureMaker(await subsetFigureFonts(figureCharacters({ drawn, drawable })));
  const office = new KeptStore("office");
  const code = codeVersion();
  try {
    const sources = {
      corpus,
      drawn,
      drawable,
      releases: siteReleases(),
      permanentPath: permanentPath(corpus),
    };
    await makeFiles(sources, {
      drawPictures: pictures.draw,
      take: (file, contents) => {
        if (typeof contents === "string" && file.endsWith(".svg")) checkXml(contents, file);
        writeInto(path.join(folder, file), contents);
      },
      keep: (kind, value, make) => office.take(valueKey([code, kind, value]), make),
    });
  } finally {
    await pictures.close();
    office.prune();
  }
  return standInsOf(figureScenes(drawn), drawable);
}

/** Writes a file, and the folders above it. */
export function writeInto(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
