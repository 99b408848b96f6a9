import type { Alignment, DecidedBy, Relation } from "../model/alignment.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CellState, CoverageCell } from "../model/coverage.ts";
import type { Point, Provision } from "../model/reference.ts";
import type { Review } from "../model/review.ts";
import { keptLine, type KeptLine } from "./kept.ts";
import { quoteMarks } from "./marks.ts";
import { passageOf, type Passage } from "./passage.ts";
import { indexPlan } from "./planIndex.ts";
import { shortNames } from "./appendices.ts";
import type { Place } from "./place.ts";
import { quotePlaces, type QuotePlace } from "./quotePlace.ts";
import { segments, type Segment } from "./segments.ts";

/** Why a cell has no passage. */
export type EmptyReason =
  | { readonly kind: "absent"; readonly read: number }
  | { readonly kind: "truncated" }
  | { readonly kind: "missing-appendices"; readonly appendices: readonly string[] }
  | { readonly kind: "not-applicable" };

/** One plan in the row of a provision. */
export interface RowCell {
  readonly plan: string;
  /** Whether the plan does not implement the reference. */
  readonly apart: boolean;
  readonly state: CellState;
  readonly by: DecidedBy;
  readonly machineState: CellState;
  readonly relation: Relation | null;
  /** Strongest first; empty when `reason` is given. */
  readonly passages: readonly Passage[];
  readonly reason: EmptyReason | null;
  readonly reviews: readonly PlacedReview[];
}

/** A verdict on a cell, and where its passage stands; null for a verdict on the plan as a whole. */
export interface PlacedReview {
  readonly review: Review;
  readonly place: Place | null;
}

/** Implementing plans of a row, counted. */
export interface RowSummary {
  readonly plans: number;
  readonly takenUp: number;
  readonly relations: Readonly<Record<Relation, number>>;
}

/** A provision with what each plan says on it. */
export interface Row {
  readonly provision: Provision;
  readonly places: readonly QuotePlace[];
  /** One list of pieces a quote; keys are the plans that keep the words. */
  readonly quotes: readonly (readonly Segment[])[];
  /** Implementing plans only, in their order. */
  readonly kept: readonly KeptLine[];
  /** In the order of the plans given: those that stand apart last. */
  readonly cells: readonly RowCell[];
  readonly summary: RowSummary;
}

/** Rows of a point in the order of its provisions. */
export function pointRows(corpus: Corpus, point: Point, plans: readonly Plan[] = corpus.plans): readonly Row[] {
  return point.provisions.map((provision) => provisionRow(corpus, provision, plans));
}

/** The row of one provision. */
export function provisionRow(corpus: Corpus, provision: Provision, plans: readonly Plan[] = corpus.plans): Row {
  const cells = plans.map((plan) => rowCell(plan, provision));
  const together = plans.filter(({ relation }) => relation.kind !== "none");
  return {
    provision,
    places: quotePlaces(corpus.reference, provision),
    quotes: provision.quotes.map(({ text }, quote) =>
      segments(
        text,
        together.flatMap((plan) => quoteMarks(quote, alignmentsOf(plan, provision), plan.document.meta.id)),
      ),
    ),
    kept: together.map((plan) =>
      keptLine(plan.document.meta.id, provision, alignmentsOf(plan, provision), cellOf(plan, provision).kept),
    ),
    cells,
    summary: summaryOf(cells),
  };
}

function rowCell(plan: Plan, provision: Provision): RowCell {
  const cell = cellOf(plan, provision);
  const index = indexPlan(plan);
  const alignments = alignmentsOf(plan, provision);
  const inOrder = cell.units.flatMap((unit) => alignments.filter((alignment) => alignment.unit === unit));
  return {
    plan: plan.document.meta.id,
    apart: plan.relation.kind === "none",
    state: cell.state,
    by: cell.by,
    machineState: cell.machineState,
    relation: cell.relation,
    passages: inOrder.map((alignment) => passageOf(alignment, index)),
    reason: emptyReason(plan, cell, index.taskUnits),
    reviews: cell.reviews.map((review) => ({ review, place: index.places.get(review.unit ?? "") ?? null })),
  };
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
      return cell.unknownReason === "missing-appendices"
        ? { kind: "missing-appendices", appendices: shortNames(plan.document.meta.missing_appendices) }
        : { kind: "truncated" };
  }
}

function summaryOf(cells: readonly RowCell[]): RowSummary {
  const together = cells.filter(({ apart }) => !apart);
  const count = (relation: Relation): number => together.filter((cell) => cell.relation === relation).length;
  return {
    plans: together.length,
    takenUp: together.filter(({ state }) => state === "full" || state === "partial").length,
    relations: { verbatim: count("verbatim"), adapted: count("adapted"), specific: count("specific") },
  };
}

function cellOf(plan: Plan, provision: Provision): CoverageCell {
  const cell = indexPlan(plan).cells.get(provision.id);
  if (cell === undefined) throw new Error(`invalid coverage: no cell ${provision.id} in ${plan.document.meta.id}`);
  return cell;
}

function alignmentsOf(plan: Plan, provision: Provision): readonly Alignment[] {
  return indexPlan(plan).byProvision.get(provision.id) ?? [];
}
