import { group } from "d3";
import { apartReasonOf, type ApartReason, type Corpus, type Plan } from "../model/corpus.ts";
import type { CoverageSummary } from "../model/coverage.ts";
import type { CellState } from "../model/states.ts";
import type { Point } from "../model/reference.ts";
import { addUp, isTogether } from "../model/totals.ts";

/** One plan against one point. */
export interface OverviewCell {
  readonly point: Point;
  readonly states: readonly CellState[];
  readonly summary: CoverageSummary;
}
export interface OverviewRow {
  readonly plan: Plan;
  readonly cells: readonly OverviewCell[];
  readonly total: CoverageSummary;
}
/** Plans that stand apart, by the reason. */
export interface ApartGroup {
  readonly reason: ApartReason;
  readonly rows: readonly OverviewRow[];
}
export interface Overview {
  readonly points: readonly Point[];
  readonly together: readonly OverviewRow[];
  readonly apart: readonly ApartGroup[];
  /** Of the plans that implement the reference: one summary a point, in order. */
  readonly pointTotals: readonly CoverageSummary[];
  readonly total: CoverageSummary;
}

/** Plans x points, in the order of the corpus. */
export function overviewOf(corpus: Corpus): Overview {
  const points = corpus.reference.points;
  const rows = corpus.plans.map((plan) => rowOf(plan, points));
  const together = rows.filter(({ plan }) => isTogether(plan));
  const apart = group(
    rows.filter(({ plan }) => !isTogether(plan)),
    ({ plan }) => apartReasonOf(plan) ?? "other-basis",
  );
  return {
    points,
    together,
    apart: Array.from(apart, ([reason, members]) => ({ reason, rows: members })),
    pointTotals: points.map((_, index) => addUp(together.map((row) => row.cells[index]!.summary))),
    total: addUp(together.map((row) => row.total)),
  };
}

function rowOf(plan: Plan, points: readonly Point[]): OverviewRow {
  const states = new Map(plan.coverage.cells.map((cell) => [cell.provision, cell.state]));
  return {
    plan,
    total: plan.coverage.total,
    cells: points.map((point, index) => ({
      point,
      states: point.provisions.map(({ id }) => states.get(id) ?? "absent"),
      summary: plan.coverage.points[index]!,
    })),
  };
}
