import type { FigureCell, FigureTable } from "../sheet.ts";

/** The largest value of the cells of a table, 0 where none has one; looked for once a table, not once a cell. */
export function largestIn(valueOf: (cell: FigureCell) => number): (table: FigureTable) => number {
  const known = new WeakMap<FigureTable, number>();
  return (table) => {
    const found = known.get(table) ?? Math.max(0, ...cellsOf(table).map(valueOf));
    known.set(table, found);
    return found;
  };
}

function cellsOf({ groups }: FigureTable): readonly FigureCell[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}
