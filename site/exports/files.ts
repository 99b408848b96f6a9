import type { Picture } from "../../src/files/office/briefing.ts";
import { writeCsv } from "../../src/files/tables/csv.ts";
import { dataTable } from "../../src/files/tables/dataTable.ts";
import { writeXlsx } from "../../src/files/tables/xlsx.ts";
import type { FormatName } from "../../src/figures/layout/format.ts";
import type { Scene } from "../../src/figures/scene.ts";
import { printPictureSvg, printSvg } from "../../src/figures/svg.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { languages, type Language } from "../../src/model/language.ts";
import { writeBriefings, type PicturedFigure } from "./briefing.ts";
import { drawFigures, type DrawnFigure } from "./drawn.ts";
import { figureWords } from "./figureWords.ts";
import { drawingFile, pictureFile, pictureScales, pictureWidths, tableFile } from "./names.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import type { TakeFile } from "./takeFile.ts";

/** A part of the height of a drawing, 0 to 1 from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}
/** Draws SVG as PNG, `width` pixels wide: one picture a band. */
export type DrawPictures = (svg: string, width: number, bands: readonly Band[]) => Promise<readonly Uint8Array[]>;

const whole: Band = { top: 0, bottom: 1 };

/** Makes every file that figures are downloaded as, in all languages: drawings, pictures, tables, and the two documents. */
export async function exportFigures(corpus: Corpus, drawPictures: DrawPictures, take: TakeFile): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const figures = drawFigures(corpus, language);
      const pictured = await Promise.all(figures.map((figure) => exportFigure(figure, language, drawPictures, take)));
      await writeBriefings(corpus, language, pictured, take);
    }),
  );
}

/** Every character that a figure of `corpus` holds, each once, in order. */
export function figureCharacters(corpus: Corpus): string {
  const scenes = languages.flatMap((language) =>
    drawFigures(corpus, language).flatMap(({ sheets }) => Object.values(sheets).flat()),
  );
  const texts = scenes.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? Array.from(shape.text) : [])),
  );
  return [...new Set(texts)].toSorted().join("");
}

async function exportFigure(
  figure: DrawnFigure,
  language: Language,
  drawPictures: DrawPictures,
  take: TakeFile,
): Promise<PicturedFigure> {
  const { sheet, file } = figure;
  const words = figureWords(language);
  const pictures = (["a4", "16x9"] as const).map((format) => exportSheets(figure, format, drawPictures, take));
  take(tableFile(sheet, "csv"), writeCsv(dataTable(sheet, words)));
  take(tableFile(sheet, "xlsx"), await writeXlsx(file, words, stringsOf[language].files.exports));
  const [tall, wide] = await Promise.all(pictures);
  return { figure, tall: tall!, wide: wide! };
}

/** Writes drawings and pictures of a figure in one format, and returns the pictures of its pages without title and source. */
function exportSheets(
  { sheet, sheets }: DrawnFigure,
  format: FormatName,
  drawPictures: DrawPictures,
  take: TakeFile,
): Promise<readonly Picture[]> {
  const scenes = sheets[format];
  return Promise.all(
    scenes.map(async (scene: Scene, page) => {
      const svg = printPictureSvg(scene);
      take(drawingFile(sheet, format, page, scenes.length), printSvg(scene));
      const body: Band = { top: scene.body.top / scene.height, bottom: scene.body.bottom / scene.height };
      const [small, print] = pictureScales;
      const width = pictureWidths[format];
      const large = hasPrintPicture(sheet.kind) ? drawPictures(svg, width * print, [whole]) : null;
      const [full, table] = await drawPictures(svg, width * small, [whole, body]);
      take(pictureFile(sheet, format, page, scenes.length, small), full!);
      if (large !== null) take(pictureFile(sheet, format, page, scenes.length, print), (await large)[0]!);
      return { png: table!, width: scene.width, height: scene.body.bottom - scene.body.top };
    }),
  );
}

/** A profile of a plan has pictures for the screen; the figures of the series have them for print too. */
export function hasPrintPicture(kind: DrawnFigure["sheet"]["kind"]): boolean {
  return kind !== "profile";
}
