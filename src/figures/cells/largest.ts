import type { FigureCell, FigureTable } from "../sheet.ts";
import { once } from "../../text/once.ts";

/** The largest value of the cells of a table, 0 where none has one; looked for once a table, not once a cell. */
export function largestIn(valueOf: (cell: FigureCell) => number): (table: FigureTable) => number {
  return once((table) => Math.max(0, ...cellsOf(table).map(valueOf)));
}

function cellsOf({ groups }: FigureTable): readonly FigureCell[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}
