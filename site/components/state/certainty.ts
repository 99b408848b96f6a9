import type { DecidedBy } from "../../../src/model/alignment.ts";
import { certaintyOf } from "../../../src/model/certainty.ts";
import { formatNumber } from "../../../src/text/format.ts";
import { rated } from "../../../src/views/method.ts";
import type { PageContext } from "../../context.ts";

/** How sure the machine is of a match, in one word; empty where nothing says what its scores mean. */
export function certaintyWord({ corpus, strings }: PageContext, score: number): string {
  const certainty = certaintyOf(corpus, score);
  return certainty === null ? "" : strings.terms.certainty[certainty];
}

/** What the words of certainty were measured on, and what a first run on unseen texts gave; null where there are no such words. */
export function certaintyNote({ corpus, strings, language }: PageContext): string | null {
  if (corpus.calibration === null) return null;
  const { texts, texts_en } = corpus.calibration.with_lexicon;
  const run = corpus.measuredOnce.first_runs.at(-1);
  const precision = run === undefined ? null : rated(run).precision;
  return strings.evidence.measured(
    language === "vi" ? texts : texts_en,
    precision === null ? null : formatNumber(precision * 100, language, 0),
  );
}

/** How sure a result is, and whether a person has reviewed it: `khá chắc, chưa rà soát`, `đã rà soát`. */
export function certaintyText(
  context: PageContext,
  { score, by }: { readonly score: number | null; readonly by: DecidedBy },
): string {
  const { terms } = context.strings;
  if (by === "review") return terms.reviewed;
  const word = score === null ? "" : certaintyWord(context, score);
  return word === "" || word === terms.unsure ? word || terms.notReviewed : `${word}, ${terms.notReviewed}`;
}
