import { cite } from "../../src/cite/cite.ts";
import { addressOf, type CitedWork } from "../../src/cite/work.ts";
import type { FigureFile } from "../../src/files/tables/facts.ts";
import type { FormatName } from "../../src/figures/layout/format.ts";
import { layoutSheet } from "../../src/figures/layout/layoutSheet.ts";
import { createMeasure } from "../../src/figures/measure.ts";
import type { Scene } from "../../src/figures/scene.ts";
import { figureSeries } from "../../src/figures/series.ts";
import type { FigureSheet } from "../../src/figures/sheet.ts";
import type { FigureWords } from "../../src/figures/words.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { fold } from "../../src/text/normalise.ts";
import type { Language } from "../../src/model/language.ts";
import { readFontMetrics } from "./figureFonts.ts";
import { figureWords } from "./figureWords.ts";
import { permanentPath } from "./permanent.ts";

/** A figure drawn in every format, with what its files say of it. */
export interface DrawnFigure {
  readonly sheet: FigureSheet;
  readonly file: FigureFile;
  /** One scene a page. */
  readonly sheets: Readonly<Record<FormatName, readonly Scene[]>>;
}

const measure = createMeasure(readFontMetrics());
const drawn = new WeakMap<Corpus, Map<Language, readonly DrawnFigure[]>>();

/** All figures of `corpus` in one language, drawn once. */
export function drawFigures(corpus: Corpus, language: Language): readonly DrawnFigure[] {
  const known = drawn.get(corpus) ?? new Map<Language, readonly DrawnFigure[]>();
  drawn.set(corpus, known);
  const found = known.get(language);
  if (found !== undefined) return found;
  const words = figureWords(language);
  const figures = figureSeries(corpus, words).map((sheet) => drawFigure(corpus, sheet, words));
  known.set(language, figures);
  return figures;
}

function drawFigure(corpus: Corpus, sheet: FigureSheet, words: FigureWords): DrawnFigure {
  const draw = (format: FormatName): readonly Scene[] => {
    const scenes = layoutSheet(sheet, { format, words, measure });
    for (const scene of scenes) checkCharacters(scene);
    return scenes;
  };
  return { sheet, file: describe(corpus, sheet, words), sheets: { a4: draw("a4"), "16x9": draw("16x9") } };
}

/** Throws for a text with a character that its font lacks: pictures would have a gap there. */
function checkCharacters({ shapes }: Scene): void {
  for (const shape of shapes) if (shape.kind === "text") measure(shape.text, shape.style);
}

function describe(corpus: Corpus, sheet: FigureSheet, words: FigureWords): FigureFile {
  const heading = `${words.figure(sheet.number)}. ${sheet.title}`;
  const work: CitedWork = {
    kind: "figure",
    id: `${slug(corpus.site.name)}-${sheet.id}`,
    language: words.language,
    title: heading,
    site: corpus.site,
    version: sheet.version,
    date: sheet.date,
    path: permanentPath(corpus, words.language, { page: "figure", id: sheet.id }, sheet.number),
  };
  return {
    sheet,
    heading,
    dateText: words.date(sheet.date),
    licence: corpus.site.licence,
    address: addressOf(work),
    citations: cite(work),
  };
}

/** `text` in the letters a to z, digits and single hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
