import type { Plan } from "../model/corpus.ts";
import { collate } from "../text/collate.ts";
import { isTogether } from "../model/totals.ts";

/** Plans that carry the reference out and were read first, then those that stand apart; each group by province, short title, id. */
export function comparePlans(a: Plan, b: Plan): number {
  return (
    standsApart(a) - standsApart(b) ||
    collate(a.province?.name ?? "", b.province?.name ?? "") ||
    collate(a.document.meta.short_title, b.document.meta.short_title) ||
    collate(a.document.meta.id, b.document.meta.id)
  );
}

function standsApart(plan: Plan): number {
  return isTogether(plan) ? 0 : 1;
}
