import { createMeasure } from "../src/figures/measure.ts";
import { createDrawable } from "../src/figures/standIn.ts";
import { drawFigures as draw, type DrawnFigure } from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Language } from "../src/model/language.ts";
import { pageFile } from "../src/model/routes.ts";
import { readFontMetrics } from "./assets/figureFonts.ts";
import type { PageContext } from "./context.ts";
import { permanentPath } from "./permanent.ts";
import { once } from "../src/text/once.ts";

const fonts = readFontMetrics();
/** Widths in the wider of the fonts that a text may be set in. */
export const measure = createMeasure(fonts);
/** What pictures show of a text in the fonts of the sheets. */
export const drawable = createDrawable(fonts);
const drawnOf = once<Corpus, Map<Language, readonly DrawnFigure[]>>(() => new Map());

/** All figures of `corpus` in one language, drawn once. */
export function drawFigures(corpus: Corpus, language: Language): readonly DrawnFigure[] {
  const known = drawnOf(corpus);
  const figures = known.get(language) ?? draw(corpus, language, { measure, permanentPath: permanentPath(corpus) });
  known.set(language, figures);
  return figures;
}

/** The figure `id` of this corpus, in the language of the page. */
export function figureOf({ corpus, language }: PageContext, id: string): DrawnFigure {
  return found(
    drawFigures(corpus, language).find(({ sheet }) => sheet.id === id),
    id,
  );
}

/** The figure whose cells are read on the page. */
export function figureHere({ corpus, language, key }: PageContext): DrawnFigure {
  const here = pageFile(key, language);
  return found(
    drawFigures(corpus, language).find(
      ({ sheet: { readOn } }) => readOn !== null && pageFile(readOn, language) === here,
    ),
    here,
  );
}

function found(figure: DrawnFigure | undefined, wanted: string): DrawnFigure {
  if (figure === undefined) throw new Error(`invalid figure: ${wanted}`);
  return figure;
}
