import type { Alignment } from "../model/alignment.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { Unit } from "../model/document.ts";
import { syllables } from "../text/syllables.ts";
import { indexPlan } from "./planIndex.ts";
import { samePassages } from "./samePassages.ts";

/** Whose words the passages of a plan are: syllables of the passages that take up a provision, each passage once. */
export interface Origin {
  /** In a run of words that the reference has too. */
  readonly reference: number;
  /** The rest of passages that another plan has in (nearly) the same words. */
  readonly plans: number;
  /** The rest of all others. */
  readonly own: number;
}
/** All places that words come from, in the order in which they are shown. */
export const wordSources = ["reference", "plans", "own"] as const satisfies readonly (keyof Origin)[];

/**
 * Where the words of `plan` come from, as far as the corpus knows; of `point` only the passages that take up a provision of it, whose
 * words are the same in each point that they take up.
 */
export function originOf(corpus: Pick<Corpus, "plans">, plan: Plan, point: string | null = null): Origin {
  const { units, byUnit } = indexPlan(plan);
  const same = samePassages(corpus);
  const counts = { reference: 0, plans: 0, own: 0 };
  for (const [unit, alignments] of byUnit) {
    if (point !== null && !alignments.some(({ provision }) => provision.startsWith(`${point}.`))) continue;
    const { all, shared } = countShared(units.get(unit)!, alignments);
    counts.reference += shared;
    counts[same.others(plan, unit) !== null ? "plans" : "own"] += all - shared;
  }
  return counts;
}

/** All syllables of an origin. */
export function wordsOfOrigin({ reference, plans, own }: Origin): number {
  return reference + plans + own;
}

/** Syllables of a unit, and those of them that stand in a run of words which the reference has too. */
function countShared(
  { text }: Unit,
  alignments: readonly Alignment[],
): { readonly all: number; readonly shared: number } {
  const found = syllables(text);
  const runs = alignments.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "reuse"));
  const shared = found.filter(({ start, end }) => runs.some(({ plan }) => plan.start <= start && end <= plan.end));
  return { all: found.length, shared: shared.length };
}
