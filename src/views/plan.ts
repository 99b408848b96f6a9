import { greatest } from "d3";
import type { Alignment, DecidedBy, Strength } from "../model/alignment.ts";
import { type ClauseCount, type Relation, relations, signOf } from "../model/relations.ts";
import { keptClauses } from "../coverage/kept.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { PointCoverage } from "../model/coverage.ts";
import { isOpen, type OpenState } from "../model/states.ts";
import { cellOf } from "../model/totals.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Unit } from "../model/document.ts";
import { provisionsOf, type Provision, type Reference } from "../model/reference.ts";
import { planMarks, quoteMarks } from "./marks.ts";
import { minimapOf, type Minimap } from "./minimap.ts";
import type { Place } from "./place.ts";
import { indexPlan, type PlanIndex } from "./planIndex.ts";
import { planReadingView, unitAt, type PlanReadingView } from "./planReading.ts";
import { quotePlaces, type QuotePlace } from "./quotePlace.ts";
import { segments, type Segment } from "./segments.ts";

/** A provision in the margin of a unit. */
export interface NoteEntry {
  readonly provision: Provision;
  readonly by: DecidedBy;
  readonly score: number;
  /** The provision's words, those that the unit shares with it marked; one list a quote. */
  readonly quotes: readonly (readonly Segment[])[];
  /** Where they stand in the reference. */
  readonly quotePlaces: readonly QuotePlace[];
  /** Whether no unit before this one takes the provision up. */
  readonly first: boolean;
}
/** Provisions that a unit takes up alike. */
export interface NoteGroup {
  readonly strength: Strength;
  readonly relation: Relation;
  /** Clauses kept word for word: of every provision of the group as many. */
  readonly clauses: ClauseCount;
  readonly entries: readonly NoteEntry[];
}

/** One unit of the text with what stands in its margin. */
export interface PlanUnit {
  readonly unit: Unit;
  readonly place: Place;
  /** Text of the unit in order; its run-on heading and the rest are apart. */
  readonly heading: readonly Segment[];
  readonly text: readonly Segment[];
  /** What the unit takes up; nothing for sections, which have points instead. */
  readonly notes: readonly NoteGroup[];
  /** Points of a section, main one first; empty for other units. */
  readonly points: readonly string[];
}

/** A provision that the plan does not take up. */
export interface Gap {
  readonly provision: Provision;
  readonly state: OpenState;
}

/** A doubt about the source text, with the unit that it is about; null outside the units. */
interface SourceWarning {
  readonly diagnostic: Diagnostic;
  readonly unit: string | null;
  readonly place: Place;
}

/** One plan on its page. */
export interface PlanView {
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
  readonly minimap: Minimap;
  readonly gaps: readonly Gap[];
  readonly warnings: readonly SourceWarning[];
  /** What became of the text. */
  readonly reading: PlanReadingView;
  /** Passages that are compared with the provisions. */
  readonly compared: number;
  /** The point to which most of the task text is aligned; null when none is. */
  readonly emphasis: PointCoverage | null;
}

/** The page of a plan. */
export function planView({ reference }: Corpus, plan: Plan): PlanView {
  const index = indexPlan(plan);
  const notes = noteMaker(reference);
  const known = new Set(reference.points.map(({ id }) => id));
  return {
    plan,
    units: plan.document.units.map((unit) => planUnit(unit, plan, index, notes, known)),
    minimap: minimapOf(plan, reference.points),
    gaps: gapsOf(plan, reference),
    warnings: warningsOf(plan, index),
    reading: planReadingView(plan),
    compared: index.compared,
    emphasis: emphasisOf(plan),
  };
}

/** The doubts about the source; those that say the same of one unit once. */
function warningsOf(plan: Plan, index: PlanIndex): readonly SourceWarning[] {
  const all = plan.document.diagnostics.map((diagnostic) => warningOf(diagnostic, plan, index));
  const told = ({ diagnostic: { rule, params }, unit }: SourceWarning): string => JSON.stringify([rule, params, unit]);
  return [...new Map(all.toReversed().map((warning) => [told(warning), warning])).values()].toReversed();
}

/** The groups of notes beside a unit with these alignments; asked of the units in order. */
type NoteMaker = (alignments: readonly Alignment[]) => readonly NoteGroup[];

/** `known` are the points of the reference: its section on organisation has no page to lead to. */
function planUnit(unit: Unit, plan: Plan, index: PlanIndex, notes: NoteMaker, known: ReadonlySet<string>): PlanUnit {
  const alignments = index.byUnit.get(unit.id) ?? [];
  const marks = planMarks(alignments);
  const { footnotes } = unit;
  const turn = unit.kind === "section" ? unit.text.length : (unit.heading?.length ?? 0);
  return {
    unit,
    place: index.places.get(unit.id) ?? [],
    heading: turn === 0 ? [] : segments(unit.text, marks, { within: { start: 0, end: turn }, footnotes }),
    text:
      turn === unit.text.length
        ? []
        : segments(unit.text, marks, { within: { start: turn, end: unit.text.length }, footnotes }),
    notes: unit.kind === "section" ? [] : notes(alignments),
    points: unit.kind === "section" ? (plan.points[unit.id] ?? []).filter((point) => known.has(point)) : [],
  };
}

const strengths: readonly Strength[] = ["full", "partial"];

/** Full before partial, then verbatim, adapted, specific, those with as many clauses together; provisions in the order of the reference. */
function noteMaker(reference: Reference): NoteMaker {
  const provisions = new Map(provisionsOf(reference).map((provision) => [provision.id, provision]));
  const order = new Map([...provisions.keys()].map((id, position) => [id, position]));
  const places = new Map(provisionsOf(reference).map((provision) => [provision.id, quotePlaces(reference, provision)]));
  const met = new Set<string>();
  const entryOf = (alignment: Alignment): NoteEntry => {
    const provision = provisions.get(alignment.provision)!;
    const first = !met.has(provision.id);
    met.add(provision.id);
    const quotes = provision.quotes.map(({ text }, quote) => segments(text, quoteMarks(quote, [alignment], "")));
    const { by, score } = alignment;
    return { provision, by, score, quotes, quotePlaces: places.get(provision.id)!, first };
  };
  return (alignments) =>
    strengths.flatMap((strength) =>
      relations.flatMap((relation) => {
        const groups = new Map<string, { clauses: ClauseCount; entries: NoteEntry[] }>();
        const own = alignments
          .filter((alignment) => alignment.strength === strength && alignment.relation === relation)
          .toSorted((a, b) => order.get(a.provision)! - order.get(b.provision)!);
        for (const alignment of own) {
          const clauses = keptClauses(provisions.get(alignment.provision)!, [alignment]);
          const sign = signOf(relation, clauses);
          const group = groups.get(sign) ?? { clauses, entries: [] };
          groups.set(sign, group);
          group.entries.push(entryOf(alignment));
        }
        return [...groups.values()].map((group) => ({ strength, relation, ...group }));
      }),
    );
}

function gapsOf(plan: Plan, reference: Reference): readonly Gap[] {
  return provisionsOf(reference).flatMap((provision): readonly Gap[] => {
    const { state } = cellOf(plan, provision.id);
    return isOpen(state) ? [{ provision, state }] : [];
  });
}

function emphasisOf(plan: Plan): PointCoverage | null {
  const top = greatest(plan.coverage.points, ({ emphasis }) => emphasis);
  return top !== undefined && top.emphasis > 0 ? top : null;
}

function warningOf(diagnostic: Diagnostic, { document }: Plan, index: PlanIndex): SourceWarning {
  const unit = unitAt(document.units, diagnostic.line);
  return { diagnostic, unit: unit?.id ?? null, place: (unit && index.places.get(unit.id)) ?? [] };
}
