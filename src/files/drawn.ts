import { cite } from "../cite/cite.ts";
import { addressOf, workOf } from "../cite/work.ts";
import type { FigureFile } from "./tables/facts.ts";
import type { FormatName } from "../figures/layout/format.ts";
import { drawingFile, fileName } from "./names.ts";
import { layoutSheet } from "../figures/layout/layoutSheet.ts";
import type { Measure } from "../figures/measure.ts";
import type { Scene } from "../figures/scene.ts";
import { figureSeries } from "../figures/series.ts";
import { printInlineSvg } from "../figures/svg.ts";
import type { FigureSheet } from "../figures/sheet.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Language } from "../model/language.ts";
import type { PageKey } from "../model/routes.ts";
import { wordsIn, type Words } from "../strings/strings.ts";
import { formatDate } from "../text/dates.ts";

/** A figure drawn in every format, with what its files say of it. */
export interface DrawnFigure {
  readonly sheet: FigureSheet;
  readonly file: FigureFile;
  /** One scene a page. */
  readonly sheets: Readonly<Record<FormatName, readonly Scene[]>>;
}

/** What pages of the site show of a figure: plain data, which go from thread to thread. */
export interface ShownFigure {
  readonly sheet: FigureSheet;
  readonly file: FigureFile;
  /** Width and height of the pages of each format, in units of its drawings. */
  readonly pages: Readonly<Record<FormatName, readonly Pick<Scene, "width" | "height">[]>>;
  /** The A4 sheets as parts of a page: the markup that `printInlineSvg` gives, its ids `to-1`, `to-2`. */
  readonly inline: readonly string[];
}
/** All figures of a corpus, as pages show them. */
export type ShownFigures = Readonly<Record<Language, readonly ShownFigure[]>>;

export function showFigures(drawn: Readonly<Record<Language, readonly DrawnFigure[]>>): ShownFigures {
  return { vi: drawn.vi.map(showFigure), en: drawn.en.map(showFigure) };
}

function showFigure({ sheet, file, sheets }: DrawnFigure): ShownFigure {
  const sizes = (scenes: readonly Scene[]): ShownFigure["pages"]["a4"] =>
    scenes.map(({ width, height }) => ({ width, height }));
  return {
    sheet,
    file,
    pages: { a4: sizes(sheets.a4), "16x9": sizes(sheets["16x9"]) },
    inline: sheets.a4.map((scene, page) => printInlineSvg(scene, `to-${page + 1}`).value),
  };
}

/** Path of what a citation names, for good: `live`, or the frozen version that holds it. `figure` is the number of the figure cited. */
export type PermanentPath = (language: Language, live: PageKey, figure?: number) => string;

/** What drawing needs of the platform. */
export interface DrawingTools {
  readonly measure: Measure;
  readonly permanentPath: PermanentPath;
}

/** All figures of `corpus` in one language. */
export function drawFigures(corpus: Corpus, language: Language, tools: DrawingTools): readonly DrawnFigure[] {
  const words = wordsIn(language);
  return figureSeries(corpus, words).map((sheet) => drawFigure(corpus, sheet, words, tools));
}

function drawFigure(
  corpus: Corpus,
  sheet: FigureSheet,
  words: Words,
  { measure, permanentPath }: DrawingTools,
): DrawnFigure {
  const { language, strings } = words;
  const draw = (format: FormatName): readonly Scene[] => layoutSheet(sheet, { format, words, measure });
  const sheets = { a4: draw("a4"), "16x9": draw("16x9") };
  const heading = `${strings.terms.figure(sheet.number)}. ${sheet.title}`;
  const work = workOf(corpus, {
    kind: "figure",
    id: sheet.id,
    language,
    title: heading,
    path: permanentPath(language, { page: "figure", id: sheet.id }, sheet.number),
    file: fileName(drawingFile(sheet, "a4", 0, sheets.a4.length)),
  });
  const file: FigureFile = {
    sheet,
    heading,
    dateText: formatDate(sheet.date, language),
    licence: corpus.site.licence,
    address: addressOf(work),
    path: work.path,
    citations: cite(work),
  };
  return { sheet, file, sheets };
}
