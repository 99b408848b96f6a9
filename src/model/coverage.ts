import { cellStates, stateFacts, type CellState, type StateCount } from "./states.ts";
import type { DecidedBy } from "./alignment.ts";
import type { ClauseCount, Relation } from "./relations.ts";
import type { PlanReading, UnknownReason } from "./reading.ts";
import type { Review } from "./review.ts";

/** One plan against one provision. */
export interface CoverageCell {
  readonly provision: string;
  readonly state: CellState;
  /** `review` where a verdict decides the state: it changed it, or it confirms the strongest alignment. */
  readonly by: DecidedBy;
  /** State by the machine alone; differs from `state` where a review changed it. */
  readonly machineState: CellState;
  /** Relation of the strongest alignment; null when there is none. */
  readonly relation: Relation | null;
  /** Score of the strongest alignment; null when there is none. */
  readonly score: number | null;
  /** Units aligned with the provision, strongest first, then in reading order. */
  readonly units: readonly string[];
  readonly unknownReason: UnknownReason | null;
  /** Share of the provision's syllables that the plan as a whole keeps, 0 to 1. */
  readonly kept: number;
  /** Clauses of the provision that a passage of the plan keeps word for word. */
  readonly clauses: ClauseCount;
  /** Verdicts on the provision and on its passages, in the order in which they are written. */
  readonly reviews: readonly Review[];
}

/** Cells by state. */
type Counts = Readonly<Record<StateCount, number>>;

/** Counts of the cells of one plan in one point, or in all. */
export interface CoverageSummary extends Counts {
  /** full + partial */
  readonly takenUp: number;
  /** provisions - not applicable */
  readonly applicable: number;
  /** (full + 0.5 partial) / applicable: the score if nothing of what is unknown is taken up; null when nothing is applicable. */
  readonly score: number | null;
  /** The score if everything unknown is taken up in full; equal to `score` where nothing is unknown. */
  readonly scoreHigh: number | null;
}

/** The summary of cells that are counted already. */
export function summaryOf(counts: Counts): CoverageSummary {
  const total = (weight: (state: CellState) => number): number =>
    cellStates.reduce((sum, state) => sum + weight(state) * counts[stateFacts[state].count], 0);
  const applicable = total((state) => (stateFacts[state].score === null ? 0 : 1));
  const score = (end: 0 | 1): number | null =>
    applicable === 0 ? null : total((state) => stateFacts[state].score?.[end] ?? 0) / applicable;
  return {
    ...counts,
    takenUp: total((state) => (stateFacts[state].takenUp ? 1 : 0)),
    applicable,
    score: score(0),
    scoreHigh: score(1),
  };
}

export interface PointCoverage extends CoverageSummary {
  readonly point: string;
  /** Share of the plan's task text, in syllables, aligned to the point, 0 to 1. A unit aligned to several points is divided evenly. */
  readonly emphasis: number;
}

export interface PlanCoverage {
  readonly cells: readonly CoverageCell[];
  readonly points: readonly PointCoverage[];
  readonly total: CoverageSummary;
  /** What became of the plan's text: an unmatched provision is absent only where its tasks were read whole. */
  readonly reading: PlanReading;
  /** Cells with at least one verdict, of the provision or of a passage. */
  readonly reviewed: number;
}
