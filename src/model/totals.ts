import { sum } from "d3";
import type { CellState, CoverageSummary } from "./coverage.ts";
import type { Plan } from "./corpus.ts";

/** Whether a plan counts in totals: it implements the reference. The others stand apart. */
export function isTogether(plan: Plan): boolean {
  return plan.relation.kind !== "none";
}

/** Counts of several plans or points as one; the score is that of all their cells. */
export function addUp(summaries: readonly CoverageSummary[]): CoverageSummary {
  const full = sum(summaries, (summary) => summary.full);
  const partial = sum(summaries, (summary) => summary.partial);
  const applicable = sum(summaries, (summary) => summary.applicable);
  return {
    full,
    partial,
    absent: sum(summaries, (summary) => summary.absent),
    unknown: sum(summaries, (summary) => summary.unknown),
    notApplicable: sum(summaries, (summary) => summary.notApplicable),
    takenUp: full + partial,
    applicable,
    score: applicable === 0 ? null : (full + 0.5 * partial) / applicable,
  };
}

/** The counts of a summary by state, in the order of the legend. */
export function countsOf(summary: CoverageSummary): readonly { readonly state: CellState; readonly count: number }[] {
  return [
    { state: "full", count: summary.full },
    { state: "partial", count: summary.partial },
    { state: "absent", count: summary.absent },
    { state: "unknown", count: summary.unknown },
    { state: "not-applicable", count: summary.notApplicable },
  ];
}
