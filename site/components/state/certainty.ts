import type { DecidedBy } from "../../../src/model/alignment.ts";
import { certaintyOf } from "../../../src/model/certainty.ts";
import { hasLexicon } from "../../../src/model/totals.ts";
import { formatNumber } from "../../../src/text/format.ts";
import { rated, type RatedCounts } from "../../../src/views/method.ts";
import type { PageContext } from "../../context.ts";

/** How sure the machine is of a match, in one word; empty where nothing says what its scores mean. */
export function certaintyWord({ corpus, strings }: PageContext, score: number): string {
  const certainty = certaintyOf(corpus, score);
  return certainty === null ? "" : strings.terms.certainty[certainty];
}

/**
 * What the words of certainty were measured on, and what a first run on unseen texts gave: pairs that were right, and passages that were
 * missed; null where there are no such words.
 */
export function certaintyNote(context: PageContext): string | null {
  const { corpus, strings, language } = context;
  const { calibration } = corpus;
  // Without a lexicon scores are read off other texts; where there are none, they are the evidence itself.
  const curve = hasLexicon(corpus) ? calibration?.with_lexicon : calibration?.without_lexicon;
  if (!curve) return null;
  const precision = firstRun(context)?.precision ?? null;
  const { texts, texts_en } = curve;
  const measured = strings.evidence.measured(
    language === "vi" ? texts : texts_en,
    precision === null ? null : formatNumber(precision * 100, language, 0),
  );
  const missed = missedNote(context);
  return missed === null ? measured : `${measured} ${missed}`;
}

/** How many passages a first run on unseen texts missed, for whoever reads that something was not found; null where none is known. */
export function missedNote(context: PageContext): string | null {
  const recall = firstRun(context)?.recall ?? null;
  if (recall === null) return null;
  return context.strings.evidence.missed(formatNumber((1 - recall) * 100, context.language, 0));
}

/** The last first run on unseen texts. */
function firstRun({ corpus }: PageContext): RatedCounts | null {
  const run = corpus.measuredOnce.first_runs.at(-1);
  return run === undefined ? null : rated(run);
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
