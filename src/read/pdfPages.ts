import { startsLower, isFinished } from "../text/sentence.ts";
import { blockText, COVERED, type Cell, type Table } from "./blocks.ts";

type TableRow = readonly Cell[];

/** Points by which the edges of a table may differ from page to page. */
const NEAR = 5;

export function widthOf({ rows }: Table): number {
  return rows[0]?.length ?? 0;
}

/** Whether two tables reach from the same left edge to the same right edge. */
export function sameWidth(above: readonly number[] | null, below: readonly number[]): boolean {
  return above !== null && near(above[0]!, below[0]!) && near(above.at(-1)!, below.at(-1)!);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR;
}

/** Two tables with the columns of both, so that a part without a merged head still stands under it; with the edges of these. */
export function onOneGrid(
  above: Table,
  edgesAbove: readonly number[] | null,
  below: Table,
  edgesBelow: readonly number[] | null,
): readonly [Table, Table, readonly number[] | null] {
  if (edgesAbove === null || edgesBelow === null) return [above, below, edgesBelow];
  const all = [...edgesAbove, ...edgesBelow.filter((x) => !edgesAbove.some((other) => near(x, other)))].toSorted(
    (a, b) => a - b,
  );
  return [spread(above, edgesAbove, all), spread(below, edgesBelow, all), all];
}

/** The table with a column for each of `all` edges: a cell stands in the first that it covers. */
function spread(table: Table, edges: readonly number[], all: readonly number[]): Table {
  const places = edges.slice(0, -1).map((x) => all.findIndex((other) => near(x, other)));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const wide: Cell[] = Array.from({ length: all.length - 1 }, () => []);
      for (const [column, cell] of row.entries()) wide[places[column]!] = cell;
      return wide;
    }),
  };
}

/** How many rows at the head of `below` are those at the head of `above` again. */
export function headsRepeated(above: readonly TableRow[], below: readonly TableRow[]): number {
  const same = (row: TableRow, index: number): boolean =>
    above[index] !== undefined && wordsOf(row) === wordsOf(above[index]) && wordsOf(row) !== "";
  const different = below.findIndex((row, index) => !same(row, index));
  return different < 0 ? below.length : different;
}

function wordsOf(row: TableRow): string {
  return blockText({ kind: "table", rows: [row] })
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Rows of two pages; a row that the end of the page cut is one. */
export function joinRows(above: readonly TableRow[], below: readonly TableRow[]): readonly TableRow[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || !isCut(last, first)) return [...above, ...below];
  const whole = last.map((cell, column) => joinCells(cell, first[column] ?? []));
  return [...above.slice(0, -1), whole, ...below.slice(1)];
}

/** Whether a row goes on with the one before: it has no number of its own, and words of it go on in the middle of a sentence. */
function isCut(last: TableRow, first: TableRow): boolean {
  if (first[0]!.length > 0 || last[0]!.length === 0) return false;
  return first.some((cell, column) => {
    const [before, after] = [lineText(last[column]), lineText(cell)];
    // A clause that ends in a semicolon has more of its sentence below, where that begins in small letters.
    return before !== "" && after !== "" && startsLower(after) && (!isFinished(before) || before.endsWith(";"));
  });
}

function lineText(cell: Cell = []): string {
  return cell.length === 0 ? "" : wordsOf([cell]);
}

function joinCells(above: Cell, below: Cell): Cell {
  if (below.length === 0) return above;
  if (above.length === 0 || above === COVERED) return below;
  const [open, next] = [above.at(-1)!, below[0]!];
  const joined = { ...open, runs: [...open.runs, { text: " ", bold: false }, ...next.runs] };
  return [...above.slice(0, -1), joined, ...below.slice(1)];
}
