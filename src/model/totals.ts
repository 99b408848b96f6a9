import { sum } from "d3";
import { apartReasonOf, type Plan } from "./corpus.ts";
import { summaryOf, type CellState, type CoverageSummary } from "./coverage.ts";

/** Whether a plan counts in totals: it implements the reference and was read. The others stand apart. */
export function isTogether(plan: Plan): boolean {
  return apartReasonOf(plan) === null;
}

/** Counts of several plans or points as one; the score is that of all their cells. */
export function addUp(summaries: readonly CoverageSummary[]): CoverageSummary {
  const count = (key: "full" | "partial" | "absent" | "unknown" | "notApplicable"): number =>
    sum(summaries, (summary) => summary[key]);
  return summaryOf({
    full: count("full"),
    partial: count("partial"),
    absent: count("absent"),
    unknown: count("unknown"),
    notApplicable: count("notApplicable"),
  });
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
