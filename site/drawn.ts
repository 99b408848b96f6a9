import { createMeasure } from "../src/figures/measure.ts";
import { createDrawable } from "../src/figures/standIn.ts";
import { drawFigures as draw, type DrawnFigure, type ShownFigure } from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Language } from "../src/model/language.ts";
import { pageFile, type KeyOf } from "../src/model/routes.ts";
import { readFontMetrics } from "./assets/figureFonts.ts";
import type { PageContext } from "./context.ts";
import { permanentPath } from "./permanent.ts";

const fonts = readFontMetrics();
/** Widths in the wider of the fonts that a text may be set in. */
export const measure = createMeasure(fonts);
/** What pictures show of a text in the fonts of the sheets. */
export const drawable = createDrawable(fonts);

/** All figures of `corpus` in one language; `frozen` is the page that keeps the data, where they are frozen. */
export function drawFigures(
  corpus: Corpus,
  language: Language,
  frozen: KeyOf<"release"> | null,
): readonly DrawnFigure[] {
  return draw(corpus, language, { measure, permanentPath: permanentPath(frozen) });
}

/** All figures of `corpus`, by language. */
export function drawAllFigures(
  corpus: Corpus,
  frozen: KeyOf<"release"> | null,
): Readonly<Record<Language, readonly DrawnFigure[]>> {
  return { vi: drawFigures(corpus, "vi", frozen), en: drawFigures(corpus, "en", frozen) };
}

/** The figure `id` of this corpus, in the language of the page. */
export function figureOf({ figures, language }: PageContext, id: string): ShownFigure {
  return found(
    figures.of(language).find(({ sheet }) => sheet.id === id),
    id,
  );
}

/** The figure whose cells are read on the page. */
export function figureHere({ figures, language, key }: PageContext): ShownFigure {
  const here = pageFile(key, language);
  return found(
    figures.of(language).find(({ sheet: { readOn } }) => readOn !== null && pageFile(readOn, language) === here),
    here,
  );
}

function found(figure: ShownFigure | undefined, wanted: string): ShownFigure {
  if (figure === undefined) throw new Error(`invalid figure: ${wanted}`);
  return figure;
}
