import type { Corpus } from "../model/corpus.ts";
import { groupAlike } from "../text/likeness.ts";
import { indexPlan } from "./planIndex.ts";

/** A plan that has passages in the same words as another one. */
interface AlikePlan {
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

/** Who wrote the same words: passages that take up a provision, compared across all plans at once, in linear time. */
export function plansAlike({ plans }: Pick<Corpus, "plans">): PlansAlike {
  const passages = plans.flatMap((plan) => {
    const { units } = indexPlan(plan);
    const aligned = [...new Set(plan.alignments.map(({ unit }) => unit))];
    return aligned.map((unit) => ({ plan: plan.document.meta.id, text: units.get(unit)!.text }));
  });
  const counts = new Map(plans.map(({ document }) => [document.meta.id, new Map<string, number>()]));
  for (const group of groupAlike(passages.map(({ text }) => text))) {
    const members = group.map((index) => passages[index]!.plan);
    const distinct = [...new Set(members)];
    if (distinct.length > commonplace) continue;
    for (const own of members) {
      const shared = counts.get(own)!;
      for (const other of distinct) if (other !== own) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const sizes = new Map<string, number>();
  for (const { plan } of passages) sizes.set(plan, (sizes.get(plan) ?? 0) + 1);
  return new Map(
    [...counts].map(([plan, shared]) => [
      plan,
      {
        passages: sizes.get(plan) ?? 0,
        alike: [...shared]
          .map(([other, number]) => ({ plan: other, passages: number }))
          .toSorted((a, b) => b.passages - a.passages || (a.plan < b.plan ? -1 : 1))
          .slice(0, most),
      },
    ]),
  );
}
