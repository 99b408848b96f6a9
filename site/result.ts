import type { PageContext } from "./context.ts";

/** How citations say what was found of a provision, and who says so. */
export interface ResultWords {
  /** `{provision}`, `{state}` and `{by}`. */
  readonly sentence: string;
  /** What pages say of a result that a person has reviewed, and what `{by}` is then. */
  readonly reviewed: string;
  /** `{by}` of all others. */
  readonly machine: string;
}

export function resultWords({ strings }: PageContext): ResultWords {
  const { result, byMachine } = strings.reading;
  return { sentence: result, reviewed: strings.terms.reviewed, machine: byMachine };
}

/**
 * `nội dung 1.1: nêu rõ (máy đối chiếu, chưa rà soát)`. `said` is what the page says of certainty and review beside the result:
 * `khá chắc, chưa rà soát`.
 */
export function printResult(
  { sentence, reviewed, machine }: ResultWords,
  { provision, state, said }: { readonly provision: string; readonly state: string; readonly said: string },
): string {
  const byReview = said.split(/[,()]/u).some((part) => part.trim() === reviewed);
  return sentence
    .replace("{provision}", () => provision)
    .replace("{state}", () => state.toLowerCase())
    .replace("{by}", () => (byReview ? reviewed : machine));
}
