import type { Corpus, Plan } from "../model/corpus.ts";
import { once } from "../text/once.ts";
import { alignedUnits, samePassages } from "./samePassages.ts";

/** A plan that has passages in the same words as another one. */
export interface AlikePlan {
  readonly plan: string;
  /** Passages of the other plan that stand in this one too, in (nearly) the same words. */
  readonly passages: number;
}
/** What plans share in words: by the id of a plan, the plans most like it, and how many of its passages were compared. */
export type PlansAlike = ReadonlyMap<string, { readonly passages: number; readonly alike: readonly AlikePlan[] }>;

/** So many plans are named for each. */
const most = 8;
/** What more plans than these have in common tells nothing of any two of them, and counting pairs would grow with their square. */
const commonplace = 200;

/** Which plans have passages in the same words, and how many; found once a corpus. */
export function plansAlike({ plans }: Pick<Corpus, "plans">): PlansAlike {
  return plansAlikeOf(plans);
}

/** So many are named on a plan's own page. */
const mostOnPage = 5;

/** The plans that share most passages with `plan`, for its own page; none where no passage is shared. */
export function mostAlike(corpus: Pick<Corpus, "plans">, { document }: Plan): readonly AlikePlan[] {
  return plansAlike(corpus).get(document.meta.id)!.alike.slice(0, mostOnPage);
}

const plansAlikeOf = once((plans: readonly Plan[]): PlansAlike => {
  const counts = new Map(plans.map(({ document }) => [document.meta.id, new Map<string, number>()]));
  for (const group of samePassages({ plans }).groups) {
    const members = group.map(({ plan }) => plan.document.meta.id);
    const distinct = [...new Set(members)];
    if (distinct.length > commonplace) continue;
    for (const own of members) {
      const shared = counts.get(own)!;
      for (const other of distinct) if (other !== own) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return new Map(
    plans.map((plan) => [
      plan.document.meta.id,
      {
        passages: alignedUnits(plan).length,
        alike: [...counts.get(plan.document.meta.id)!]
          .map(([other, number]) => ({ plan: other, passages: number }))
          .toSorted((a, b) => b.passages - a.passages || (a.plan < b.plan ? -1 : 1))
          .slice(0, most),
      },
    ]),
  );
});
