import { isUnsure } from "../model/certainty.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageCell, CoverageSummary } from "../model/coverage.ts";
import type { Point, Provision } from "../model/reference.ts";
import { addUp, cellOf, pointCoverageOf, splitPlans } from "../model/totals.ts";
import { isApplicable, isTakenUp } from "../model/states.ts";

/** One provision against every plan. */
export interface MatrixRow {
  readonly provision: Provision;
  /** In the order of `together`, then of `apart`. */
  readonly cells: readonly CoverageCell[];
  /** Implementing plans that take the provision up. */
  readonly takenUp: number;
  /** Implementing plans to which the provision applies. */
  readonly applicable: number;
}
export interface MatrixGroup {
  readonly point: Point;
  readonly rows: readonly MatrixRow[];
  /** One summary a plan, in the order of the cells. */
  readonly summaries: readonly CoverageSummary[];
  /** Of the implementing plans. */
  readonly total: CoverageSummary;
}
export interface Matrix {
  readonly together: readonly Plan[];
  readonly apart: readonly Plan[];
  readonly groups: readonly MatrixGroup[];
  /** Of the implementing plans. */
  readonly total: CoverageSummary;
}

/** Provisions x plans, for the points given: one for its own page, all for the full matrix. */
export function matrixOf(corpus: Corpus, points: readonly Point[] = corpus.reference.points): Matrix {
  const { together, apart } = splitPlans(corpus);
  const groups = points.map((point) => groupOf(point, together, apart));
  return { together, apart, groups, total: addUp(groups.map((group) => group.total)) };
}

function groupOf(point: Point, together: readonly Plan[], apart: readonly Plan[]): MatrixGroup {
  const plans = [...together, ...apart];
  const summaries = plans.map((plan) => pointCoverageOf(plan, point.id));
  return {
    point,
    rows: point.provisions.map((provision) => rowOf(provision, plans, together.length)),
    summaries,
    total: addUp(summaries.slice(0, together.length)),
  };
}

function rowOf(provision: Provision, plans: readonly Plan[], together: number): MatrixRow {
  const cells = plans.map((plan) => cellOf(plan, provision.id));
  const counted = cells.slice(0, together);
  return {
    provision,
    cells,
    takenUp: counted.filter(isTakenUp).length,
    applicable: counted.filter(isApplicable).length,
  };
}

/** Whether any cell of a matrix needs a review before it is quoted. */
export function hasUnsure(corpus: Corpus, { groups }: Matrix): boolean {
  return groups.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => isUnsure(corpus, cell))));
}
