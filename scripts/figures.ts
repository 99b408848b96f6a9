import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { subsetFigureFonts } from "../site/exports/figureFonts.ts";
import { exportFigures, figureCharacters } from "../site/exports/files.ts";
import { siteReleases } from "../site/exports/siteReleases.ts";
import { releaseFile, releaseTableName } from "../src/model/routes.ts";
import { writeCsv } from "../src/files/tables/csv.ts";
import { printRelease } from "../src/files/release/freeze.ts";
import { releaseTable } from "../src/files/release/releaseTable.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { createPictureMaker } from "./pictures.ts";

/** Writes the frozen versions into `folder`, a built site, byte for byte as they were frozen, with their states as a table. */
export function writeReleases(folder: string): void {
  for (const { release, drawings } of siteReleases()) {
    const table = writeCsv(releaseTable(release));
    const files = [["release.json", printRelease(release)] as const, [releaseTableName, table] as const, ...drawings];
    for (const [name, text] of files) {
      const target = path.join(folder, releaseFile(release.version, name));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

/** Writes every file that figures are downloaded as into `folder`, a built site. */
export async function writeFigures(corpus: Corpus, folder: string): Promise<void> {
  const pictures = createPictureMaker(await subsetFigureFonts(figureCharacters(corpus)));
  try {
    await exportFigures(corpus, pictures.draw, (file, contents) => {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, contents);
    });
  } finally {
    await pictures.close();
  }
}
