/** Counts and rates of a comparison with labels. A rate with nothing to count is null. */
export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A share of agreements: `agree` of `of`. */
export interface Agreement {
  readonly agree: number;
  readonly of: number;
}

export interface PlanEvaluation {
  readonly plan: string;
  readonly score: Score;
  readonly points: Readonly<Record<string, Score>>;
  readonly strength: Agreement;
  readonly headings: Agreement;
  /** full / partial / absent of the plan x provision cells, machine against labels. */
  readonly cells: Agreement;
}

export interface Evaluation {
  readonly plans: readonly PlanEvaluation[];
  readonly all: Score;
  readonly points: Readonly<Record<string, Score>>;
  /** Whether a unit is joined to the right points, whatever the provision: what a reader is led to first. */
  readonly byPoint: Score;
}

/** How well a way of aligning does: on each labelled plan, by its id, and on all of them. */
export interface MethodScore {
  readonly name: string;
  readonly plans: Readonly<Record<string, Score>>;
  readonly all: Score;
  /** Strengths of the hits on all plans. */
  readonly strength: Agreement;
}

/** How often alignments of a range of scores are right, on all labelled plans. */
export interface CalibrationBin {
  /** Scores `[from, to)`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  /** Alignments that every reader has, that one reader has, that none has. */
  readonly all: number;
  readonly some: number;
  readonly none: number;
  /** Bounds (Wilson, 95 %) of the share that at least one reader has; null without alignments. */
  readonly bounds: readonly [low: number, high: number] | null;
}

/** What is measured of a register. */
export const registerFields = ["leads", "deadlines", "targets"] as const;
export type RegisterField = (typeof registerFields)[number];
/** How well the register is read, and how far the two passes of labels agree. */
export interface RegisterAccuracy {
  readonly scores: Readonly<Record<RegisterField, Score>>;
  readonly agreement: Readonly<Record<RegisterField, Score>>;
}
