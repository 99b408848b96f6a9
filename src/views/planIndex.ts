import { group } from "d3";
import type { Alignment } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import { statesNothing, type Document, type Unit } from "../model/document.ts";
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
  /** Units that state tasks: what was read for alignment. */
  readonly taskUnits: number;
}

/** The index of a plan, made once. */
export const indexPlan = once((plan: Plan): PlanIndex => ({
  units: new Map(plan.document.units.map((unit) => [unit.id, unit])),
  places: placesOf(plan.document),
  cells: new Map(plan.coverage.cells.map((cell) => [cell.provision, cell])),
  byUnit: group(plan.alignments, ({ unit }) => unit),
  byProvision: group(plan.alignments, ({ provision }) => provision),
  taskUnits: taskUnitsOf(plan.document).length,
}));

/** Items, paragraphs and tables of the parts that state tasks. */
function taskUnitsOf(document: Document): readonly Unit[] {
  return document.units.filter(
    ({ part, kind, role, text }) =>
      part === "tasks" &&
      (kind === "item" || kind === "paragraph" || kind === "table") &&
      text !== "" &&
      !statesNothing({ role }),
  );
}
