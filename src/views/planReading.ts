import { sum } from "d3";
import { unitsReadAs } from "../coverage/reading.ts";
import type { Plan } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Unit } from "../model/document.ts";
import type { PlanReading, ReadingGap } from "../model/reading.ts";
import type { Place } from "./place.ts";
import { indexPlan } from "./planIndex.ts";

/** A place in the text that a reader can go to. */
interface ReadPlace {
  readonly unit: string;
  readonly place: Place;
}

/** What a part of the text was read as, its share of all syllables, and where it begins. */
export type ReadPart = PlanReading["parts"][number] & {
  readonly share: number;
  readonly places: readonly ReadPlace[];
};

/** What was not read. */
export interface ReadGap {
  readonly gap: ReadingGap;
  /** The warning that names it; null for what the front matter declares. */
  readonly warning: Diagnostic | null;
  /** Where it is; null where no place of the text is meant. */
  readonly at: ReadPlace | null;
  /** Provisions that it leaves open. */
  readonly open: number;
}

/** What became of the text of a plan, as its page shows it. */
export interface PlanReadingView {
  readonly state: PlanReading["state"];
  readonly parts: readonly ReadPart[];
  readonly gaps: readonly ReadGap[];
  /** Provisions that the gaps together leave open; several may leave the same one open. */
  readonly open: number;
}

/** Places named for one part: more of them tell no more. */
const MOST_PLACES = 4;

/** The reading of `plan` with its places. */
export function planReadingView(plan: Plan): PlanReadingView {
  const { document, coverage } = plan;
  const { state, parts, gaps } = coverage.reading;
  const index = indexPlan(plan);
  const read = unitsReadAs(document.units);
  const all = sum(parts, ({ syllables }) => syllables);
  const placeOf = ({ id }: Unit): ReadPlace => ({ unit: id, place: index.places.get(id) ?? [] });
  const open = coverage.cells.filter((cell) => cell.state === "unknown");
  return {
    state,
    open: open.length,
    parts: parts.map((part) => ({
      ...part,
      share: all === 0 ? 0 : part.syllables / all,
      places: document.units
        .filter((_, at) => read[at] === part.as && read[at - 1] !== part.as)
        .map(placeOf)
        .filter(({ place }) => place.length > 0)
        .slice(0, MOST_PLACES),
    })),
    gaps: gaps
      .filter((gap) => !isToldBelow(gap, gaps))
      .map((gap) => {
        const unit = gap.rule === null ? undefined : unitAt(document.units, gap.position.line);
        return {
          gap,
          warning: warningOf(gap, document),
          at: unit ? placeOf(unit) : null,
          open: open.filter(({ provision }) => gap.provisions === null || gap.provisions.includes(provision)).length,
        };
      }),
  };
}

/** Whether the front matter declares what a warning of the same kind finds, with its place. */
function isToldBelow({ rule, reason, appendix }: ReadingGap, gaps: readonly ReadingGap[]): boolean {
  return (
    rule === null && gaps.some((other) => other.rule !== null && other.reason === reason && other.appendix === appendix)
  );
}

/** The unit that stands on a line of the source. */
export function unitAt(units: readonly Unit[], line: number): Unit | undefined {
  return units.find(({ span }) => span.line <= line && line <= span.endLine);
}

/** The warning that names `gap`; null for what the front matter declares. */
export function warningOf({ rule, position }: ReadingGap, { diagnostics }: Document): Diagnostic | null {
  return (
    diagnostics.find(
      (found) => found.rule === rule && found.line === position.line && found.column === position.column,
    ) ?? null
  );
}
