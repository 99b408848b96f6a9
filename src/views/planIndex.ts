import { group } from "d3";
import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import { isCompared, type Unit } from "../model/document.ts";
import { placesOf, type Place } from "./place.ts";
import { onceOfBoth } from "../text/once.ts";

/** A plan's units, places and alignments by id. */
export interface PlanIndex {
  readonly units: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  /** In reading order. */
  readonly byUnit: ReadonlyMap<string, readonly Alignment[]>;
  readonly byProvision: ReadonlyMap<string, readonly Alignment[]>;
  /** Passages that are compared with the provisions. */
  readonly compared: number;
}

/** The index of a plan, made once for as long as its texts lie open. */
export function indexPlan({ document, alignments }: Pick<Plan, "document" | "alignments">): PlanIndex {
  return indexOf(document.units, alignments);
}

const indexOf = onceOfBoth((units: readonly Unit[], alignments: readonly Alignment[]): PlanIndex => ({
  units: new Map(units.map((unit) => [unit.id, unit])),
  places: placesOf({ units }),
  byUnit: group(alignments, ({ unit }) => unit),
  byProvision: group(alignments, ({ provision }) => provision),
  compared: comparedUnits(units).length,
}));

/** Items, paragraphs and tables that are compared with the provisions. */
function comparedUnits(units: readonly Unit[]): readonly Unit[] {
  return units.filter(
    (unit) => isCompared(unit) && ["item", "paragraph", "table"].includes(unit.kind) && unit.text !== "",
  );
}
