import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import type { Unit } from "../model/document.ts";
import type { Point } from "../model/reference.ts";
import { syllables } from "../text/syllables.ts";
import { indexPlan } from "./planIndex.ts";

/** Whose words the passages on a point are. */
export interface Wording {
  readonly point: string;
  /** Syllables of the passages aligned with the point, each passage once. */
  readonly syllables: number;
  /** Share of them that stand in a run of words which the reference has too, 0 to 1; null without passages. */
  readonly shared: number | null;
}

/** The wording of a plan on each point: how much is taken over, how much is its own. */
export function wordingOf(plan: Plan, points: readonly Point[]): readonly Wording[] {
  const index = indexPlan(plan);
  return points.map(({ id, provisions }) => {
    const ids = new Set(provisions.map((provision) => provision.id));
    let all = 0;
    let shared = 0;
    for (const [unit, alignments] of index.byUnit) {
      const here = alignments.filter(({ provision }) => ids.has(provision));
      if (here.length === 0) continue;
      const counts = countShared(index.units.get(unit)!, here);
      all += counts.all;
      shared += counts.shared;
    }
    return { point: id, syllables: all, shared: all === 0 ? null : shared / all };
  });
}

/** Syllables of a unit, and those of them that stand in a run of words which the reference has too. */
export function countShared(
  { text }: Unit,
  alignments: readonly Alignment[],
): { readonly all: number; readonly shared: number } {
  const found = syllables(text);
  const runs = alignments.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "reuse"));
  const shared = found.filter(({ start, end }) => runs.some(({ plan }) => plan.start <= start && end <= plan.end));
  return { all: found.length, shared: shared.length };
}
