import type { DecidedBy } from "../../../src/model/alignment.ts";
import { certaintyOf } from "../../../src/model/certainty.ts";
import type { PageContext } from "../../context.ts";

/** How sure the machine is of a match, in one word; empty where nothing says what its scores mean. */
export function certaintyWord({ corpus, strings }: PageContext, score: number): string {
  const certainty = certaintyOf(corpus, score);
  return certainty === null ? "" : strings.terms.certainty[certainty];
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
