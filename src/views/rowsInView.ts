import { countRelations, type Relation } from "../model/relations.ts";
import { isApplicable, isGap, isTakenUp, type CellState } from "../model/states.ts";
import type { Choice } from "./choice.ts";

/** One plan in one row, as far as choosing rows needs it. */
export interface CellFacts {
  readonly plan: string;
  /** Whether the plan does not implement the reference. */
  readonly apart: boolean;
  readonly state: CellState;
  readonly relation: Relation | null;
}

/** A row of the compare page. */
export interface RowFacts {
  readonly point: string;
  readonly cells: readonly CellFacts[];
}

/** Implementing plans of a row, or of many rows, counted. */
export interface TakenUp {
  /** Plans, each as often as there are rows that apply to it: the denominator that the heatmap has. */
  readonly of: number;
  readonly takenUp: number;
  readonly relations: Readonly<Record<Relation, number>>;
}

/** Whether a row is shown. */
export function isInView(row: RowFacts, choice: Choice): boolean {
  const cells = row.cells.filter(({ plan }) => choice.plans.includes(plan));
  if (choice.point !== null && row.point !== choice.point) return false;
  const missing = counted(cells).filter(isGap).length;
  if (choice.gaps === "some" && missing === 0) return false;
  return choice.gaps !== "every" || missing === counted(cells).length;
}

/** How many of the plans in view take the rows up, and how. Plans that stand apart, and those to which a row does not apply, are left out. */
export function countTakenUp(rows: readonly RowFacts[], plans: readonly string[]): TakenUp {
  const cells = rows
    .flatMap((row) => row.cells.filter(({ plan, apart }) => !apart && plans.includes(plan)))
    .filter(isApplicable);
  return {
    of: cells.length,
    takenUp: cells.filter(isTakenUp).length,
    relations: countRelations(cells),
  };
}

/** Plans that stand apart count only where nothing else is in view. */
function counted(cells: readonly CellFacts[]): readonly CellFacts[] {
  const together = cells.filter(({ apart }) => !apart);
  return together.length > 0 ? together : cells;
}
