import type { Picture, PicturedFigure } from "./office/briefing.ts";
import { dataCsv } from "./tables/dataTable.ts";
import type { FormatName } from "../figures/layout/format.ts";
import type { Scene } from "../figures/scene.ts";
import type { Drawable } from "../figures/standIn.ts";
import { printPictureSvg, printSvg } from "../figures/svg.ts";
import type { Corpus } from "../model/corpus.ts";
import { languages, type Language } from "../model/language.ts";
import { isCounted } from "../views/manyPlans.ts";
import { makeBriefing } from "./office/makeBriefing.ts";
import type { WriteOffice } from "./officeFiles.ts";
import type { DrawnFigure, PermanentPath, ShownFigure } from "./drawn.ts";
import {
  briefingFile,
  drawingFile,
  pictureFile,
  pictureScales,
  pictureWidths,
  tableFile,
  type PictureScale,
} from "./names.ts";
import { wordsIn } from "../strings/strings.ts";

/** A part of the height of a drawing, 0 to 1 from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}
/** A size in which a drawing is wanted: `width` in pixels, and what of its height. */
export interface PictureSize {
  readonly width: number;
  readonly bands: readonly Band[];
}
/** Draws SVG as PNG: for each size one picture a band. */
export type DrawPictures = (svg: string, sizes: readonly PictureSize[]) => Promise<readonly (readonly Uint8Array[])[]>;

/** What a file holds; long texts in pieces. */
export type FileContents = string | Uint8Array | Iterable<string>;
/** Takes a finished file, its path from the root of the site. */
export type TakeFile = (path: string, contents: FileContents) => void;

/** Where files go, and what is made elsewhere: `take` has them written. */
export interface FileEffects {
  readonly drawPictures: DrawPictures;
  readonly take: TakeFile;
  readonly writeOffice: WriteOffice;
}

/** What the files are made of: the corpus, its figures drawn in all languages, and the addresses that citations give. */
export interface FigureSources {
  readonly corpus: Corpus;
  readonly drawn: Readonly<Record<Language, readonly DrawnFigure[]>>;
  readonly permanentPath: PermanentPath;
  /** What pictures show of a text. */
  readonly drawable: Drawable;
}

const whole: Band = { top: 0, bottom: 1 };

/** Makes every file that figures are downloaded as, in all languages: drawings, pictures, tables, and the two documents. */
export async function figureFiles(
  { corpus, drawn, drawable, permanentPath }: FigureSources,
  effects: FileEffects,
): Promise<void> {
  const { take, writeOffice } = effects;
  const tables = exportTables(drawn, effects);
  // Tables of thousands of plans and large pictures take hundreds of megabytes each: not at the same time.
  if (isCounted(corpus)) await tables;
  await Promise.all([
    tables,
    ...languages.map(async (language) => {
      const pictured = await Promise.all(drawn[language].map((figure) => exportPictures(figure, drawable, effects)));
      const briefing = makeBriefing(corpus, language, pictured, permanentPath);
      take(briefingFile(corpus, language, "docx"), await writeOffice("docx", briefing));
      take(briefingFile(corpus, language, "pptx"), await writeOffice("pptx", briefing));
    }),
  ]);
}

/** How many pictures `figureFiles` has drawn. */
export function pictureCount(drawn: FigureSources["drawn"]): number {
  const figures = languages.flatMap((language) => drawn[language]);
  const of = (format: FormatName): number =>
    figures.reduce((sum, { sheets }) => sum + sheets[format].length, 0) * pictureScales[format].length;
  return of("a4") + of("16x9");
}

/** All sheets of all figures. */
export function figureScenes(drawn: FigureSources["drawn"]): readonly Scene[] {
  return languages.flatMap((language) => drawn[language].flatMap(({ sheets }) => Object.values(sheets).flat()));
}

/** Every character that a picture shows, each once, in order. */
export function charactersOf(scenes: readonly Scene[], drawable: Drawable): string {
  const texts = scenes.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? Array.from(drawable(shape.text, shape.style)) : [])),
  );
  return [...new Set(texts)].toSorted().join("");
}

/** Writes the tables behind the figures, one after the other: a workbook of thousands of plans takes half a gigabyte while it is made. */
async function exportTables(drawn: FigureSources["drawn"], { take, writeOffice }: FileEffects): Promise<void> {
  for (const language of languages)
    for (const { sheet, file } of drawn[language]) {
      take(tableFile(sheet, "csv"), dataCsv(sheet, wordsIn(language)));
      // The workbook has the tall table, and no drawing.
      const tabled = { ...file, sheet: { ...sheet, wide: null, heat: null } };
      take(tableFile(sheet, "xlsx"), await writeOffice("xlsx", { language, file: tabled }));
    }
}

async function exportPictures(figure: DrawnFigure, drawable: Drawable, effects: FileEffects): Promise<PicturedFigure> {
  const [tall, wide] = await Promise.all([
    exportSheets(figure, "a4", drawable, effects),
    exportSheets(figure, "16x9", drawable, effects),
  ]);
  return { file: figure.file, tall, wide };
}

/** Writes drawings and pictures of a figure in one format, and returns the pictures of its pages without title and source. */
function exportSheets(
  { sheet, sheets }: DrawnFigure,
  format: FormatName,
  drawable: Drawable,
  { drawPictures, take }: FileEffects,
): Promise<readonly Picture[]> {
  const scenes = sheets[format];
  return Promise.all(
    scenes.map(async (scene, page) => {
      const svg = printPictureSvg(scene, drawable);
      take(drawingFile(sheet, format, page, scenes.length), printSvg(scene));
      const body: Band = { top: scene.body.top / scene.height, bottom: scene.body.bottom / scene.height };
      const scales = pictureScales[format];
      const drawn = await drawPictures(
        svg,
        scales.map((scale) => ({
          width: pictureWidths[format] * scale,
          bands: scale === forDocuments ? [whole, body] : [whole],
        })),
      );
      for (const [index, scale] of scales.entries())
        take(pictureFile(sheet, format, page, scenes.length, scale), drawn[index]![0]!);
      const [, table] = drawn[scales.indexOf(forDocuments)]!;
      return { png: table!, width: scene.width, height: scene.body.bottom - scene.body.top };
    }),
  );
}

/** Scale of the pictures in the briefing and the slides. */
const forDocuments: PictureScale = 2;

/** The picture by which a link to a figure is shown elsewhere, and its slide as a file that an `img` shows. */
export function slideImage({ sheet, pages }: ShownFigure): string {
  return pictureFile(sheet, "16x9", 0, pages["16x9"].length, forDocuments);
}
