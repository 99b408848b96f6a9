import { createMeasure } from "../src/figures/measure.ts";
import { createDrawable } from "../src/figures/standIn.ts";
import {
  drawFigures as draw,
  showFigures,
  type DrawnFigure,
  type ShownFigure,
  type ShownFigures,
} from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Language } from "../src/model/language.ts";
import { pageFile } from "../src/model/routes.ts";
import { readFontMetrics } from "./assets/figureFonts.ts";
import type { PageContext } from "./context.ts";
import { permanentPath } from "./permanent.ts";

const fonts = readFontMetrics();
/** Widths in the wider of the fonts that a text may be set in. */
export const measure = createMeasure(fonts);
/** What pictures show of a text in the fonts of the sheets. */
export const drawable = createDrawable(fonts);

/** All figures of `corpus` in one language. */
export function drawFigures(corpus: Corpus, language: Language): readonly DrawnFigure[] {
  return draw(corpus, language, { measure, permanentPath: permanentPath(corpus) });
}

/** All figures of `corpus`, by language. */
export function drawAllFigures(corpus: Corpus): Readonly<Record<Language, readonly DrawnFigure[]>> {
  return { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
}

/** Figures as pages show them, by their corpus. */
const shown = new WeakMap<Corpus, ShownFigures>();
/** Those that are drawn elsewhere, by their corpus. */
const coming = new WeakMap<Corpus, Promise<ShownFigures>>();

/** Pages wait for `figures`, which are drawn for the files of the site, in place of drawing those of `corpus` again. */
export function expectFigures(corpus: Corpus, figures: Promise<ShownFigures>): void {
  // Told where it is waited for.
  figures.catch(() => {});
  coming.set(corpus, figures);
}

/** Is done as soon as no figure that is drawn elsewhere is waited for; fails where drawing failed. */
export async function figuresHere(corpus: Corpus): Promise<void> {
  const figures = await coming.get(corpus);
  if (figures !== undefined) shown.set(corpus, figures);
}

/** The figures of `corpus`, drawn when they are first asked for if nobody else draws them. Throws where somebody has not yet. */
export function shownFigures(corpus: Corpus, language: Language): readonly ShownFigure[] {
  if (coming.has(corpus) && !shown.has(corpus))
    throw new Error("a page with figures is not among those that wait for them");
  const figures = shown.get(corpus) ?? showFigures(drawAllFigures(corpus));
  shown.set(corpus, figures);
  return figures[language];
}

/** The figure `id` of this corpus, in the language of the page. */
export function figureOf({ corpus, language }: PageContext, id: string): ShownFigure {
  return found(
    shownFigures(corpus, language).find(({ sheet }) => sheet.id === id),
    id,
  );
}

/** The figure whose cells are read on the page. */
export function figureHere({ corpus, language, key }: PageContext): ShownFigure {
  const here = pageFile(key, language);
  return found(
    shownFigures(corpus, language).find(
      ({ sheet: { readOn } }) => readOn !== null && pageFile(readOn, language) === here,
    ),
    here,
  );
}

function found(figure: ShownFigure | undefined, wanted: string): ShownFigure {
  if (figure === undefined) throw new Error(`invalid figure: ${wanted}`);
  return figure;
}
