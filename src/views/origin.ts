import type { Corpus, Plan } from "../model/corpus.ts";
import { syllables } from "../text/syllables.ts";
import { indexPlan } from "./planIndex.ts";
import { alignedUnits, samePassages } from "./samePassages.ts";

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
    const runs = byUnit.get(unit)!.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "reuse"));
    const found = syllables(units.get(unit)!.text);
    const taken = found.filter(({ start, end }) => runs.some((run) => run.plan.start <= start && end <= run.plan.end));
    counts.reference += taken.length;
    counts[same.others(plan, unit) !== null ? "plans" : "own"] += found.length - taken.length;
  }
  return counts;
}
