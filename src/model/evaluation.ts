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
}
