import { apartReasonOf, type Corpus, type Plan } from "./corpus.ts";
import { summaryOf, type CoverageCell, type CoverageSummary, type PointCoverage } from "./coverage.ts";
import { cellStates, stateFacts, type CellState, type StateCount } from "./states.ts";

/** Whether a plan counts in totals: it implements the reference and was read. The others stand apart. */
export function isTogether(plan: Plan): boolean {
  return apartReasonOf(plan) === null;
}

/** Plans that count in totals, and those that stand apart. */
export function splitPlans({ plans }: Pick<Corpus, "plans">): {
  readonly together: readonly Plan[];
  readonly apart: readonly Plan[];
} {
  return { together: plans.filter(isTogether), apart: plans.filter((plan) => !isTogether(plan)) };
}

/** Whether every plan is that of a province: only then may the plans together be called provincial. */
export function areProvincial(plans: readonly Plan[]): boolean {
  return plans.every(({ document }) => document.meta.issuer_level === "province");
}

/** Whether the corpus' reference has a lexicon: without one, passages are proposals and nothing is said to be missing. */
export function hasLexicon({ plans }: Pick<Corpus, "plans">): boolean {
  return !plans.some(({ coverage }) => coverage.reading.gaps.some(({ reason }) => reason === "no-lexicon"));
}

/** States that cells of the corpus can have, in the order of legends: without a lexicon nothing is said to be absent. */
export function statesOf(corpus: Pick<Corpus, "plans">): readonly CellState[] {
  return hasLexicon(corpus) ? cellStates : cellStates.filter((state) => state !== "absent");
}

/** The counts of `cells`. `unknown` makes the score a range; `not-applicable` leaves it. */
export function summarise(cells: readonly { readonly state: CellState }[]): CoverageSummary {
  return summaryOf(countsBy((state) => cells.filter((cell) => cell.state === state).length));
}

/** Counts of several plans or points as one; the score is that of all their cells. */
export function addUp(summaries: readonly CoverageSummary[]): CoverageSummary {
  return summaryOf(countsBy((state) => summaries.reduce((sum, summary) => sum + summary[stateFacts[state].count], 0)));
}

/** The counts of a summary by state, in the order of the legend. */
export function countsOf(summary: CoverageSummary): readonly { readonly state: CellState; readonly count: number }[] {
  return cellStates.map((state) => ({ state, count: summary[stateFacts[state].count] }));
}

function countsBy(count: (state: CellState) => number): Readonly<Record<StateCount, number>> {
  const counts = cellStates.map((state) => [stateFacts[state].count, count(state)] as const);
  return Object.fromEntries(counts) as Record<StateCount, number>;
}

/** The cell of a provision, which every plan has; throws when it does not. */
export function cellOf({ coverage, document }: Plan, provision: string): CoverageCell {
  const found = coverage.cells.find((cell) => cell.provision === provision);
  if (found === undefined) throw new Error(`invalid coverage: no cell ${provision} in ${document.meta.id}`);
  return found;
}

/** What a plan covers of a point, which every plan has; throws when it does not. */
export function pointCoverageOf({ coverage, document }: Plan, point: string): PointCoverage {
  const found = coverage.points.find((own) => own.point === point);
  if (found === undefined) throw new Error(`invalid coverage: no point ${point} in ${document.meta.id}`);
  return found;
}
