import type { Alignment } from "../model/alignment.ts";
import type { PlanCoverage } from "../model/coverage.ts";
import type { PlanReading } from "../model/reading.ts";
import type { Document } from "../model/document.ts";
import { provisionsOf, type Point, type Reference } from "../model/reference.ts";
import { countSyllables } from "../text/syllables.ts";
import { coverProvision, type ReviewState } from "./cell.ts";
import { summarise } from "../model/totals.ts";

/** A plan as the alignment leaves it. */
export interface AlignedPlan {
  readonly document: Document;
  readonly alignments: readonly Alignment[];
  /** What became of its text, see `readingOf`. */
  readonly reading: PlanReading;
  /** Syllables of the units that state tasks: the whole of which emphasis is a share. */
  readonly taskSyllables: number;
}

/**
 * Coverage of the reference by one plan: a cell for each provision in order, counts for each point and for all. Where
 * `alignments` are those that reviewers left, `machine` are those before, and `reviews` the verdicts between.
 */
export function coverPlan(
  plan: AlignedPlan,
  reference: Reference,
  { machine = plan.alignments, reviews = [] }: Partial<ReviewState> = {},
): PlanCoverage {
  const { document, reading } = plan;
  const alignments = inReadingOrder(plan);
  const cells = provisionsOf(reference).map((provision) =>
    coverProvision(reading, provision, alignments, { machine, reviews }),
  );
  const lengths = new Map(document.units.map((unit) => [unit.id, countSyllables(unit.text)]));
  const points = pointsByUnit(plan, reference);
  return {
    cells,
    points: reference.points.map((point) => ({
      point: point.id,
      ...summarise(cells.filter((cell) => point.provisions.some(({ id }) => id === cell.provision))),
      emphasis: emphasis(plan, point, lengths, points),
    })),
    total: summarise(cells),
    reading,
    reviewed: cells.filter(({ reviews: own }) => own.length > 0).length,
  };
}

function inReadingOrder({ document, alignments }: AlignedPlan): readonly Alignment[] {
  const order = new Map(document.units.map((unit, index) => [unit.id, index]));
  return alignments.toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
}

/**
 * Share of the task text, in syllables, that goes to the point; a unit that takes up several points is divided evenly among them,
 * so that the shares of a plan add up to what is aligned at all. 0 for a plan without task text. `lengths` are the syllables of
 * the units, `points` the points that each takes up, by id.
 */
function emphasis(
  { taskSyllables }: AlignedPlan,
  point: Point,
  lengths: ReadonlyMap<string, number>,
  points: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  if (taskSyllables === 0) return 0;
  let counted = 0;
  for (const [unit, own] of points) if (own.has(point.id)) counted += (lengths.get(unit) ?? 0) / own.size;
  return Math.min(1, counted / taskSyllables);
}

/** The points that each aligned unit takes up. */
function pointsByUnit({ alignments }: AlignedPlan, { points }: Reference): ReadonlyMap<string, ReadonlySet<string>> {
  const pointOf = new Map(points.flatMap(({ id, provisions }) => provisions.map((provision) => [provision.id, id])));
  const found = new Map<string, Set<string>>();
  for (const { unit, provision } of alignments) {
    const own = found.get(unit) ?? new Set();
    found.set(unit, own.add(pointOf.get(provision)!));
  }
  return found;
}
