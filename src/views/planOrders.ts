import type { Plan } from "../model/corpus.ts";
import { collate } from "../text/collate.ts";

export const planOrders = ["given", "name", "coverage", "date", "region"] as const;
/** How plans may be put in order: as the corpus has them, by name, the fullest first, the newest first, by region. */
export type PlanOrder = (typeof planOrders)[number];

/** For each order the places of `plans` in it. `score` is what coverage means here; equal plans stay as given. */
export function orderPlans(
  plans: readonly Plan[],
  score: (plan: Plan) => number | null,
): Readonly<Record<PlanOrder, readonly number[]>> {
  const by = (compare: (a: Plan, b: Plan) => number): readonly number[] =>
    plans.map((_, index) => index).toSorted((a, b) => compare(plans[a]!, plans[b]!) || a - b);
  return {
    given: plans.map((_, index) => index),
    name: by((a, b) => collate(a.document.meta.short_title, b.document.meta.short_title)),
    coverage: by((a, b) => (score(b) ?? -1) - (score(a) ?? -1)),
    date: by((a, b) => collate(dateOf(b), dateOf(a))),
    region: by((a, b) => collate(a.province?.region ?? "", b.province?.region ?? "")),
  };
}

/** Plans without a date come last. */
function dateOf({ document: { meta } }: Plan): string {
  return meta.issued ?? meta.issued_year?.toString() ?? "";
}
