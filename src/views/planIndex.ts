import { group } from "d3";
import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import { isCompared, type Document, type Unit } from "../model/document.ts";
import { placesOf, type Place } from "./place.ts";
import { once } from "../text/once.ts";

/** A plan's units, places, alignments and cells by id. */
export interface PlanIndex {
  readonly units: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  readonly cells: ReadonlyMap<string, CoverageCell>;
  /** In reading order. */
  readonly byUnit: ReadonlyMap<string, readonly Alignment[]>;
  readonly byProvision: ReadonlyMap<string, readonly Alignment[]>;
  /** Passages that are compared with the provisions. */
  readonly compared: number;
}

/** The index of a plan, made once. */
export const indexPlan = once((plan: Plan): PlanIndex => ({
  units: new Map(plan.document.units.map((unit) => [unit.id, unit])),
  places: placesOf(plan.document),
  cells: new Map(plan.coverage.cells.map((cell) => [cell.provision, cell])),
  byUnit: group(plan.alignments, ({ unit }) => unit),
  byProvision: group(plan.alignments, ({ provision }) => provision),
  compared: comparedUnits(plan.document).length,
}));

/** Items, paragraphs and tables that are compared with the provisions. */
function comparedUnits(document: Document): readonly Unit[] {
  return document.units.filter(
    (unit) => isCompared(unit) && ["item", "paragraph", "table"].includes(unit.kind) && unit.text !== "",
  );
}
