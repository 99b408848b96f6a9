import type { Corpus, Plan } from "../model/corpus.ts";
import { indexPlan } from "./planIndex.ts";
import { alignedUnits, samePassages } from "./samePassages.ts";
import { countShared } from "./wording.ts";

/** Whose words the passages of a plan are: syllables of the passages that take up a provision, each passage once. */
export interface Origin {
  /** In a run of words that the reference has too. */
  readonly reference: number;
  /** The rest of passages that another plan has in (nearly) the same words. */
  readonly plans: number;
  /** The rest of all others. */
  readonly own: number;
}

/** Where the words of `plan` come from, as far as the corpus knows. */
export function originOf(corpus: Pick<Corpus, "plans">, plan: Plan): Origin {
  const { units, byUnit } = indexPlan(plan);
  const same = samePassages(corpus);
  const counts = { reference: 0, plans: 0, own: 0 };
  for (const unit of alignedUnits(plan)) {
    const { all, shared } = countShared(units.get(unit)!, byUnit.get(unit)!);
    counts.reference += shared;
    counts[same.others(plan, unit) !== null ? "plans" : "own"] += all - shared;
  }
  return counts;
}
