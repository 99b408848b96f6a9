import type { Alignment } from "../model/alignment.ts";
import type { ClauseCount } from "../model/relations.ts";
import { keptClauses } from "../coverage/kept.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import type { UnknownReason } from "../model/reading.ts";
import type { Point, Provision } from "../model/reference.ts";
import type { Review } from "../model/review.ts";
import { keptLine, type KeptLine } from "./kept.ts";
import { quoteMarks } from "./marks.ts";
import { changesOf, type Change } from "./changes.ts";
import { groundsOf, type Grounds } from "./grounds.ts";
import { passageOf, type Passage } from "./passage.ts";
import { indexPlan } from "./planIndex.ts";
import { shortAppendices } from "./appendices.ts";
import type { Place } from "./place.ts";
import { quotePlaces, type QuotePlace } from "./quotePlace.ts";
import { countTakenUp, type TakenUp } from "./rowsInView.ts";
import { segments, type Segment } from "./segments.ts";
import { cellOf, isTogether } from "../model/totals.ts";

/** Appendices that may take a provision up: their names, and whether the title of each names the provision. */
interface AppendicesAtIssue {
  readonly names: readonly string[];
  readonly named: boolean;
}

/** Why a cell has no passage. */
export type EmptyReason =
  | { readonly kind: "absent"; readonly read: number }
  | { readonly kind: "unknown"; readonly reason: UnknownReason; readonly appendices: AppendicesAtIssue }
  | { readonly kind: "not-applicable" };

/** One plan in the row of a provision. */
export interface RowCell extends Pick<CoverageCell, "state" | "by" | "machineState" | "relation" | "clauses"> {
  readonly plan: string;
  /** Whether the plan stands apart from the totals. */
  readonly apart: boolean;
  /** Strongest first; empty when `reason` is given. */
  readonly passages: readonly RowPassage[];
  readonly reason: EmptyReason | null;
  readonly reviews: readonly PlacedReview[];
}

/** A passage with what it changed in the provision's sentences, and why it was matched. */
export interface RowPassage extends Passage {
  /** Against the quotes that it shares words with; null where the plan uses its own words. */
  readonly changes: readonly Change[] | null;
  readonly grounds: Grounds;
  /** Clauses of the provision that the passage keeps word for word. */
  readonly clauses: ClauseCount;
}

/** A verdict on a cell, and where its passage stands; null for a verdict on the plan as a whole. */
interface PlacedReview {
  readonly review: Review;
  readonly place: Place | null;
}

/** A provision with what each plan says on it. */
export interface ProvisionRow {
  readonly provision: Provision;
  readonly places: readonly QuotePlace[];
  /** One list of pieces a quote; keys are the plans that keep the words, and the matches (see `isMatchKey`). */
  readonly quotes: readonly (readonly Segment[])[];
  /** Implementing plans only, in their order. */
  readonly kept: readonly KeptLine[];
  /** In the order of the plans given: those that stand apart last. */
  readonly cells: readonly RowCell[];
  /** Implementing plans. */
  readonly summary: TakenUp;
}

/** Rows of a point in the order of its provisions. */
export function pointRows(
  corpus: Corpus,
  point: Point,
  plans: readonly Plan[] = corpus.plans,
): readonly ProvisionRow[] {
  return point.provisions.map((provision) => provisionRow(corpus, provision, plans));
}

/** The row of one provision. */
export function provisionRow(
  corpus: Corpus,
  provision: Provision,
  plans: readonly Plan[] = corpus.plans,
): ProvisionRow {
  const cells = plans.map((plan) => rowCell(plan, provision));
  const together = plans.filter(isTogether);
  return {
    provision,
    places: quotePlaces(corpus.reference, provision),
    quotes: provision.quotes.map(({ text }, quote) =>
      segments(
        text,
        together.flatMap((plan) =>
          quoteMarks(quote, alignmentsOf(plan, provision), plan.document.meta.id, matchNamer(plan)),
        ),
      ),
    ),
    kept: together.map((plan) =>
      keptLine(plan.document.meta.id, provision, alignmentsOf(plan, provision), cellOf(plan, provision.id).kept),
    ),
    cells,
    summary: countTakenUp(
      [{ point: provision.point, cells }],
      cells.map(({ plan }) => plan),
    ),
  };
}

/** Cells of the plans that were asked for last, which several pages in several languages show. Of so many plans: a corpus of all provinces, and a bound on memory. */
const made = new Map<Plan, Map<Provision, RowCell>>();
const mostPlans = 80;

/** The cell of a plan, made once for all pages and languages as long as no more than `mostPlans` are asked for between. */
function rowCell(plan: Plan, provision: Provision): RowCell {
  const cells = made.get(plan) ?? new Map<Provision, RowCell>();
  if (cells.size === 0) {
    made.set(plan, cells);
    if (made.size > mostPlans) made.delete(made.keys().next().value!);
  }
  const known = cells.get(provision) ?? makeCell(plan, provision);
  cells.set(provision, known);
  return known;
}

function makeCell(plan: Plan, provision: Provision): RowCell {
  const cell = cellOf(plan, provision.id);
  const index = indexPlan(plan);
  const alignments = alignmentsOf(plan, provision);
  const { state, by, machineState, relation, clauses } = cell;
  const inOrder = cell.units.flatMap((unit) => alignments.filter((alignment) => alignment.unit === unit));
  return {
    plan: plan.document.meta.id,
    apart: !isTogether(plan),
    state,
    by,
    machineState,
    relation,
    clauses,
    passages: inOrder.map((alignment) => rowPassage(alignment, plan, provision)),
    reason: emptyReason(plan, cell, index.compared),
    reviews: cell.reviews.map((review) => ({ review, place: index.places.get(review.unit ?? "") ?? null })),
  };
}

function rowPassage(alignment: Alignment, plan: Plan, provision: Provision): RowPassage {
  const index = indexPlan(plan);
  const passage = passageOf(alignment, index, matchNamer(plan));
  return {
    ...passage,
    changes: alignment.relation === "specific" ? null : changesOf(followedQuotes(alignment, provision), passage.pieces),
    grounds: groundsOf(alignment, index.units.get(alignment.unit)!, provision),
    clauses: keptClauses(provision, [alignment]),
  };
}

/** Quotes that the passage shares words with. */
function followedQuotes({ evidence }: Alignment, { quotes }: Provision): readonly string[] {
  return quotes.flatMap(({ text }, quote) =>
    evidence.some(({ kind, reference }) => kind === "reuse" && reference.quote === quote) ? [text] : [],
  );
}

/** Names a piece of evidence alike in the plan and in the reference; `#` tells such keys from ids of plans and provisions. */
export function matchNamer(plan: Plan): (alignment: Alignment, evidence: number) => string {
  return ({ unit }, evidence) => `${plan.document.meta.id}#${unit}#${evidence}`;
}

/** Whether a key of a segment names a match, which its twin has too. */
export function isMatchKey(key: string): boolean {
  return key.includes("#");
}

function emptyReason(plan: Plan, cell: CoverageCell, read: number): EmptyReason | null {
  switch (cell.state) {
    case "full":
    case "partial":
      return null;
    case "not-applicable":
      return { kind: "not-applicable" };
    case "absent":
      return { kind: "absent", read };
    case "unknown":
      return { kind: "unknown", reason: cell.unknownReason!, appendices: appendicesAtIssue(plan, cell) };
  }
}

/** Appendices that may take the provision up, by the reason that is given for the cell. */
function appendicesAtIssue({ coverage }: Plan, { provision, unknownReason }: CoverageCell): AppendicesAtIssue {
  const gaps = coverage.reading.gaps.filter(
    ({ reason, provisions, appendix }) =>
      appendix !== null && reason === unknownReason && (provisions === null || provisions.includes(provision)),
  );
  return {
    names: shortAppendices(gaps.map(({ appendix }) => appendix!)),
    named: gaps.length > 0 && gaps.every(({ named }) => named.includes(provision)),
  };
}

function alignmentsOf(plan: Plan, provision: Provision): readonly Alignment[] {
  return indexPlan(plan).byProvision.get(provision.id) ?? [];
}
