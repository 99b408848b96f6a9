import type { Picture } from "./office/briefing.ts";
import { writeCsv } from "./tables/csv.ts";
import { dataTable } from "./tables/dataTable.ts";
import { writeXlsx } from "./tables/xlsx.ts";
import type { FormatName } from "../figures/layout/format.ts";
import type { Scene } from "../figures/scene.ts";
import { printPictureSvg, printSvg } from "../figures/svg.ts";
import type { Corpus } from "../model/corpus.ts";
import { languages, type Language } from "../model/language.ts";
import { writeDocx } from "./office/docx.ts";
import { makeBriefing, type PicturedFigure } from "./office/makeBriefing.ts";
import { writePptx } from "./office/pptx.ts";
import { slug, type DrawnFigure, type PermanentPath } from "./drawn.ts";
import { figureWords } from "../figures/figureWords.ts";
import { briefingFile, drawingFile, pictureFile, pictureScales, pictureWidths, tableFile } from "./names.ts";
import { stringsOf } from "../strings/strings.ts";

/** A part of the height of a drawing, 0 to 1 from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}
/** Draws SVG as PNG, `width` pixels wide: one picture a band. */
export type DrawPictures = (svg: string, width: number, bands: readonly Band[]) => Promise<readonly Uint8Array[]>;

/** Takes a finished file, its path from the root of the site. */
export type TakeFile = (path: string, contents: string | Uint8Array) => void;

/** What the files are made of: the corpus, its figures drawn in all languages, and the addresses that citations give. */
export interface FigureSources {
  readonly corpus: Corpus;
  readonly drawn: Readonly<Record<Language, readonly DrawnFigure[]>>;
  readonly permanentPath: PermanentPath;
}

const whole: Band = { top: 0, bottom: 1 };

/** Makes every file that figures are downloaded as, in all languages: drawings, pictures, tables, and the two documents. */
export async function figureFiles(sources: FigureSources, drawPictures: DrawPictures, take: TakeFile): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const figures = sources.drawn[language];
      const pictured = await Promise.all(figures.map((figure) => exportFigure(figure, language, drawPictures, take)));
      const briefing = makeBriefing(sources.corpus, language, pictured, sources.permanentPath);
      const place = { language, version: briefing.version, site: slug(sources.corpus.site.name) };
      take(briefingFile(place, "docx"), await writeDocx(briefing));
      take(briefingFile(place, "pptx"), await writePptx(briefing));
    }),
  );
}

/** Every character that a figure holds, each once, in order. */
export function figureCharacters(drawn: FigureSources["drawn"]): string {
  const scenes = languages.flatMap((language) => drawn[language].flatMap(({ sheets }) => Object.values(sheets).flat()));
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
