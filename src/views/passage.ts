import type { Alignment, ReviewEvidence } from "../model/alignment.ts";
import type { Unit } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { countSyllables } from "../text/syllables.ts";
import { clauses } from "../text/clauses.ts";
import { planMarks } from "./marks.ts";
import type { Place } from "./place.ts";
import type { PlanIndex } from "./planIndex.ts";
import { segments, type MarkedSpan, type Segment } from "./segments.ts";
import { once } from "../text/once.ts";

/** Words in full, a short neighbour in the background, or a gap that stands for words left out. */
export type PassagePiece =
  | { readonly kind: "words"; readonly muted: boolean; readonly segments: readonly Segment[] }
  | { readonly kind: "gap" };

/** One alignment as it is read in a column. */
export interface Passage extends Pick<Alignment, "unit" | "strength" | "relation" | "score" | "by"> {
  readonly place: Place;
  readonly pieces: readonly PassagePiece[];
  /** Headings that decided in place of the unit's own words; empty where words of the unit are evidence. */
  readonly headings: readonly (readonly Segment[])[];
  readonly review: ReviewEvidence | null;
}

/** A clause without evidence is shown beside one with evidence up to this many syllables. */
const SHORT_NEIGHBOUR = 12;
/** A longer clause is cut at its commas too, into stretches of at least `LEAST_STRETCH` syllables. */
const LONG_CLAUSE = 60;
const LEAST_STRETCH = 10;

/**
 * The passage of one alignment: clauses with evidence in full, the rest shortened. `nameMatch` gives each piece of evidence a
 * key, for lighting its twin.
 */
export function passageOf(
  alignment: Alignment,
  index: PlanIndex,
  nameMatch?: (alignment: Alignment, evidence: number) => string,
): Passage {
  const unit = index.units.get(alignment.unit);
  if (unit === undefined) throw new Error(`invalid alignment: no unit ${alignment.unit}`);
  const { strength, relation, score, by, evidence } = alignment;
  return {
    unit: unit.id,
    place: index.places.get(unit.id) ?? [],
    strength,
    relation,
    score,
    by,
    pieces: piecesOf(unit, planMarks([alignment], nameMatch)),
    headings: headingsOf(alignment),
    review: evidence.find((item) => item.kind === "review") ?? null,
  };
}

/** The words of a passage, with `[…]` where some are left out. */
export function plainText({ pieces }: Pick<Passage, "pieces">): string {
  return pieces
    .map((piece) => (piece.kind === "gap" ? "[…]" : piece.segments.map(({ text }) => text).join("")))
    .join(" ");
}

function piecesOf(unit: Unit, marks: readonly MarkedSpan[]): readonly PassagePiece[] {
  const parts = partsOf(unit);
  const marked = parts.map((part) => marks.some((mark) => mark.start < part.end && mark.end > part.start));
  if (!marked.includes(true)) marked[0] = true;
  const shown = parts.map((part, position) => shownAs(unit.text, part, marked, position));
  const pieces: PassagePiece[] = [];
  for (const run of runsOf(parts, shown)) {
    if (run.shown === "gap") pieces.push({ kind: "gap" });
    else
      pieces.push({
        kind: "words",
        muted: run.shown === "muted",
        segments: segments(unit.text, marks, { within: run, footnotes: unit.footnotes }),
      });
  }
  return pieces;
}

/** Clauses of a unit, long ones cut at commas; together they cover its text, white space aside. Made once a unit. */
const partsOf = once(({ text }: Unit): readonly Span[] =>
  clauses(text).flatMap((clause) => (lengthOf(text, clause) <= LONG_CLAUSE ? [clause] : stretches(text, clause))),
);

function stretches(text: string, clause: Span): readonly Span[] {
  const found: Span[] = [];
  let start = clause.start;
  for (const { index } of text.slice(clause.start, clause.end).matchAll(/,(?=\s)/gu)) {
    const end = clause.start + index + 1;
    const rest = { start: end + 1, end: clause.end };
    if (lengthOf(text, { start, end }) < LEAST_STRETCH || lengthOf(text, rest) < LEAST_STRETCH) continue;
    found.push({ start, end });
    start = rest.start;
  }
  return [...found, { start, end: clause.end }];
}

function lengthOf(text: string, { start, end }: Span): number {
  return countSyllables(text.slice(start, end));
}

type Shown = "full" | "muted" | "gap";
interface UnitRun extends Span {
  readonly shown: Shown;
}

function shownAs(text: string, part: Span, marked: readonly boolean[], position: number): Shown {
  if (marked[position] === true) return "full";
  const near = marked[position - 1] === true || marked[position + 1] === true;
  return near && lengthOf(text, part) <= SHORT_NEIGHBOUR ? "muted" : "gap";
}

/** Neighbouring parts that are shown alike, as one. */
function runsOf(parts: readonly Span[], shown: readonly Shown[]): readonly UnitRun[] {
  const runs: UnitRun[] = [];
  for (const [position, part] of parts.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.shown === shown[position]) runs[runs.length - 1] = { ...last, end: part.end };
    else runs.push({ start: part.start, end: part.end, shown: shown[position]! });
  }
  return runs;
}

/** Where no word of the unit itself is evidence, the heading's words are. */
function headingsOf({ evidence }: Alignment): readonly (readonly Segment[])[] {
  if (evidence.some(({ kind, plan }) => kind !== "context" && plan.end > plan.start)) return [];
  return evidence.flatMap((item) =>
    item.kind === "context"
      ? [segments(item.heading, [{ ...item.headingSpan, relation: "specific", shared: false, keys: [] }])]
      : [],
  );
}
