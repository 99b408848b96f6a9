import type { Corpus, Plan } from "../model/corpus.ts";
import type { Unit } from "../model/document.ts";
import { provisionsOf, type Provision } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { placesOf, type Place } from "./place.ts";
import { indexPlan } from "./planIndex.ts";
import { segments, type Segment } from "./segments.ts";
import { cellOf, isTogether } from "../model/totals.ts";
import { type CellState, isApplicable, isTakenUp } from "../model/states.ts";

/** Words of the reference between two bounds: those of one provision, or of none. */
interface ReferencePiece {
  readonly provision: Provision | null;
  /** Whether the provision begins here: its first quote. */
  readonly first: boolean;
  readonly segments: readonly Segment[];
}
/** How implementing plans take a provision up. */
export interface Uptake {
  readonly provision: Provision;
  readonly full: number;
  readonly partial: number;
  /** Those to which it applies. */
  readonly plans: number;
  /** Those that take it up, in the order of the corpus, with their passages, strongest first. */
  readonly where: readonly PlanUptake[];
}
/** Where one plan takes a provision up. */
export interface PlanUptake {
  readonly plan: string;
  readonly name: string;
  readonly state: CellState;
  readonly passages: readonly { readonly unit: string; readonly place: Place }[];
}
export interface ReferenceUnit {
  readonly unit: Unit;
  readonly place: Place;
  readonly pieces: readonly ReferencePiece[];
  /** Provisions that begin in this unit, in reading order. */
  readonly uptakes: readonly Uptake[];
}

/** The reference document with its provisions where they stand, and how many plans take each up. */
export function referenceView(corpus: Corpus): readonly ReferenceUnit[] {
  const { document } = corpus.reference;
  const places = placesOf(document);
  const quotes = provisionsOf(corpus.reference).flatMap((provision) =>
    provision.quotes.map(({ unit, span }, order) => ({ provision, unit, span, first: order === 0 })),
  );
  return document.units.map((unit) => {
    const here = quotes.filter((quote) => quote.unit === unit.id).toSorted((a, b) => a.span.start - b.span.start);
    return {
      unit,
      place: places.get(unit.id) ?? [],
      pieces: piecesOf(unit, here),
      uptakes: here.filter(({ first }) => first).map(({ provision }) => uptakeOf(corpus, provision)),
    };
  });
}

interface PlacedQuote {
  readonly provision: Provision;
  readonly span: Span;
  readonly first: boolean;
}

function piecesOf(unit: Unit, quotes: readonly PlacedQuote[]): readonly ReferencePiece[] {
  const pieces: ReferencePiece[] = [];
  const cut = (start: number, end: number): readonly Segment[] =>
    segments(unit.text, [], { within: { start, end }, footnotes: unit.footnotes });
  let at = 0;
  for (const { provision, span, first } of quotes) {
    if (span.start > at) pieces.push({ provision: null, first: false, segments: cut(at, span.start) });
    const start = Math.max(at, span.start);
    if (span.end > start) pieces.push({ provision, first, segments: cut(start, span.end) });
    at = Math.max(at, span.end);
  }
  if (at < unit.text.length) pieces.push({ provision: null, first: false, segments: cut(at, unit.text.length) });
  return pieces;
}

function uptakeOf({ plans }: Corpus, provision: Provision): Uptake {
  const together = plans.filter(isTogether);
  const where = together.flatMap((plan) => planUptake(plan, provision.id));
  return {
    provision,
    full: where.filter(({ state }) => state === "full").length,
    partial: where.filter(({ state }) => state === "partial").length,
    plans: together.filter((plan) => isApplicable(cellOf(plan, provision.id))).length,
    where,
  };
}

function planUptake(plan: Plan, provision: string): readonly PlanUptake[] {
  const cell = cellOf(plan, provision);
  if (!isTakenUp(cell)) return [];
  const { id, short_title: name } = plan.document.meta;
  return [
    {
      plan: id,
      name,
      state: cell.state,
      // Of many plans few are shown with their places.
      get passages() {
        const { places } = indexPlan(plan);
        return cell.units.map((unit) => ({ unit, place: places.get(unit) ?? [] }));
      },
    },
  ];
}
