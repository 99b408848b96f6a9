import { type CellState, cellStates } from "../model/states.ts";
import { changeQuery } from "../html/changeQuery.ts";

/** In which order the rows of the full matrix stand, and which of them. */
export interface MatrixView {
  /** `reference`: as in the reference, by point; `least`: those that fewest plans take up first. */
  readonly order: "reference" | "least";
  /** Only provisions that some plan leaves open. */
  readonly gapsOnly: boolean;
  /** Only provisions that some plan has in one of these states; all of them when there is none. */
  readonly states: readonly CellState[];
}

/** What arranging needs to know of a row. */
export interface CountedRow {
  readonly takenUp: number;
  readonly applicable: number;
  /** States of the plans that count. */
  readonly states: readonly string[];
}

/** The view that an address names, `?order=least&gaps=1&states=absent.unknown`; what it does not name is as the page is made. */
export function parseMatrixView(search: string): MatrixView {
  const given = new URLSearchParams(search);
  const states = (given.get("states") ?? "").split(".");
  return {
    order: given.get("order") === "least" ? "least" : "reference",
    gapsOnly: given.get("gaps") === "1",
    states: cellStates.filter((state) => states.includes(state)),
  };
}

/** The query of an address that `parseMatrixView` reads back, with what else `search` holds; empty for the page as it is made. */
export function printMatrixView({ order, gapsOnly, states }: MatrixView, search = ""): string {
  return changeQuery(search, {
    order: order === "reference" ? null : order,
    gaps: gapsOnly ? "1" : null,
    states: states.length === 0 ? null : states.join("."),
  });
}

/** The rows in view, in order. `rows` are in the order of the reference, which also decides between equals. */
export function arrangeRows<Row extends CountedRow>(
  rows: readonly Row[],
  { order, gapsOnly, states }: MatrixView,
): readonly Row[] {
  const inView = rows.filter(
    (row) =>
      (!gapsOnly || row.takenUp < row.applicable) &&
      (states.length === 0 || states.some((state) => row.states.includes(state))),
  );
  return order === "least" ? inView.toSorted((a, b) => shareTakenUp(a) - shareTakenUp(b)) : inView;
}

/** By this, rows stand from those that the smallest share of plans takes up; those that apply to no plan come last. */
export function shareTakenUp({ takenUp, applicable }: Pick<CountedRow, "takenUp" | "applicable">): number {
  return applicable === 0 ? 2 : takenUp / applicable;
}
