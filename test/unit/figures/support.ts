import type { Corpus } from "../../../src/model/corpus.ts";
import { createMeasure } from "../../../src/figures/measure.ts";
import { layoutSheet } from "../../../src/figures/layout/layoutSheet.ts";
import { formatNames, type FormatName } from "../../../src/figures/layout/format.ts";
import { figureSeries } from "../../../src/figures/series.ts";
import type { Scene, TextShape } from "../../../src/figures/scene.ts";
import type { FigureSheet } from "../../../src/figures/sheet.ts";
import { readFontMetrics } from "../../../site/assets/figureFonts.ts";
import { wordsIn, type Words } from "../../../src/strings/strings.ts";
import { withTasks } from "../../fixtures/tasks.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";

export const words = wordsIn("vi");
export const englishWords = wordsIn("en");
export const measure = createMeasure(readFontMetrics());

/** Three implementing plans in all states, and one that stands apart; with a few tasks. */
export function smallCorpus(): Corpus {
  const corpus = makeCorpus([
    { id: "ke-hoach-a", name: "Tỉnh Ất", states: "FP F F.-", relations: "=~+" },
    { id: "ke-hoach-b", name: "Tỉnh Bính", states: "F? P ??F", relations: "+~=" },
    { id: "ke-hoach-c", name: "Tỉnh Đinh", states: "PF F .PF", relations: "~=+" },
    { id: "ke-hoach-cu", name: "Tỉnh Ất, 2020", states: "F. P ..F", relation: older },
  ]);
  return withTasks(corpus, {
    "ke-hoach-a": [
      { leads: ["so-mau"], due: ["2026-01-01/2026-03-31"] },
      { leads: ["so-mau", "ubnd-mau"], due: ["2026-01-01/2026-12-31", "2030-12-31"] },
      { leads: ["so-ban-nganh"] },
    ],
    "ke-hoach-b": [
      { due: ["2030-12-31"] },
      { leads: ["so-dai"], due: ["year"] },
      { leads: ["co-quan-la"], due: ["15"] },
    ],
    "ke-hoach-cu": [{ leads: ["dang-mau"], due: ["2025-12-31"] }],
  });
}

export interface DrawnSheet {
  readonly sheet: FigureSheet;
  readonly format: FormatName;
  readonly scenes: readonly Scene[];
}

/** All figures of `corpus` in both formats; `ids` chooses some. */
export function drawAll(
  corpus: Corpus,
  ids: readonly string[] | null = null,
  own: Words = words,
): readonly DrawnSheet[] {
  return figureSeries(corpus, own)
    .filter(({ id }) => ids === null || ids.includes(id))
    .flatMap((sheet) =>
      formatNames.map((format) => ({ sheet, format, scenes: layoutSheet(sheet, { format, words: own, measure }) })),
    );
}

/** `corpus` with every cell decided by a review. */
export function reviewed(corpus: Corpus): Corpus {
  const plans = corpus.plans.map((plan) => ({
    ...plan,
    coverage: { ...plan.coverage, cells: plan.coverage.cells.map((cell) => ({ ...cell, by: "review" as const })) },
  }));
  return { ...corpus, plans };
}

export function textsOf({ shapes }: Scene): readonly TextShape[] {
  return shapes.filter((shape) => shape.kind === "text");
}
