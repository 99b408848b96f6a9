import { startsLower, isFinished } from "../text/sentence.ts";
import { blockText, COVERED, type Cell, type Table } from "./blocks.ts";
import { seam } from "./lines.ts";

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

/** Rows of two pages; a row that the end of the page cut is one, and a cell that reached down over the end of the page does so still. */
export function joinRows(above: readonly TableRow[], below: readonly TableRow[]): readonly TableRow[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first) return [...above, ...below];
  const others = [...above, ...below.slice(1)];
  if (!isCut(last, first, others.some(isItem)) && !lacksNumber(first, others))
    return [...above, withMergedCells(first, above, below), ...below.slice(1)];
  const whole = last.map((cell, column) => joinCells(cell, first[column] ?? []));
  return [...above.slice(0, -1), whole, ...below.slice(1)];
}

/**
 * Whether a row goes on with the one before: it has no number of its own, and what it says is more of what stands above. Where
 * other items are rows of their own, an item is one too.
 */
function isCut(last: TableRow, first: TableRow, itemsAreRows: boolean): boolean {
  if (first[0]!.length > 0) return false;
  return goesOnInSentence(last, first) || (!(itemsAreRows && isItem(first)) && goesOnInList(last, first));
}

/** Rows with numbers that tell that all rows of a table have one. */
const FEWEST_NUMBERED = 6;

/** Whether a row is the only one of a table without a number of its own, and no sum: each of its cells says something in words. */
function lacksNumber(row: TableRow, others: readonly TableRow[]): boolean {
  if (row[0]!.length > 0 || row[0] === COVERED || others.length < FEWEST_NUMBERED) return false;
  const filled = row.filter((cell) => cell.length > 0).map(lineText);
  return (
    filled.length > 0 &&
    filled.every((text) => /\p{Ll}{2}/u.test(text) && !SUM.test(text)) &&
    others.every(([first]) => isFilled(first))
  );
}

/** `Tổng cộng`, under what was counted. */
const SUM = /^(?:tổng|cộng)(?!\p{L})/iu;

/** Whether a row without a number of its own is an item with a dash. */
function isItem(row: TableRow): boolean {
  return (row[0]!.length === 0 || row[0] === COVERED) && row.some((cell) => DASH.test(lineText(cell)));
}

/** Whether all that a row says are further items of lists above it: they begin with a dash, or what stands above waits for more. */
function goesOnInList(last: TableRow, first: TableRow): boolean {
  const said = first.flatMap((cell, column) =>
    cell.length > 0 ? [[lineText(last[column]), lineText(cell)] as const] : [],
  );
  return (
    said.length > 0 && said.every(([before, after]) => before !== "" && (DASH.test(after) || /[:;,]$/u.test(before)))
  );
}

const DASH = /^[-–+•]\s/u;

/** Filled cells of a row that says more than one that only heads others. */
const FEWEST_CELLS = 3;

/**
 * The first row of a page, with the cells that reach down into it: the end of the page draws their border and leaves them empty. An
 * empty cell is one that reaches on over the next row, or that stands in a column where a merged cell reaches down to the end of the page
 * before and none of a whole row is empty.
 */
function withMergedCells(first: TableRow, above: readonly TableRow[], below: readonly TableRow[]): TableRow {
  if (!isWholeRow(first) || first.every(isFilled)) return first;
  const rows = above.slice(1).filter(isWholeRow);
  if (rows.length === 0) return first;
  const others = [...rows, ...below.slice(1).filter(isWholeRow)];
  const isMerged = (column: number): boolean =>
    below[1]?.[column] === COVERED ||
    (above.at(-1)![column] === COVERED && others.every((row) => isFilled(row[column])));
  return first.map((cell, column) => (!isFilled(cell) && column > 0 && isMerged(column) ? COVERED : cell));
}

/** Rows in which a cell that reaches down is only told where it holds words. */
export function withoutEmptyMerges(rows: readonly TableRow[]): readonly TableRow[] {
  const filled = new Set<number>();
  return rows.map((row) =>
    row.map((cell, column) => {
      if (cell === COVERED) return filled.has(column) ? COVERED : [];
      if (cell.length > 0) filled.add(column);
      else filled.delete(column);
      return cell;
    }),
  );
}

function isWholeRow(row: TableRow): boolean {
  return row[0]!.length > 0 && row.filter(isFilled).length >= FEWEST_CELLS;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell === COVERED || (cell !== undefined && cell.length > 0);
}

/** Whether words of a row go on in the middle of a sentence. */
function goesOnInSentence(last: TableRow, first: TableRow): boolean {
  if (last[0]!.length === 0) return false;
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
  if (DASH.test(lineText([next]))) return [...above, ...below];
  const joined = { ...open, runs: [...open.runs, ...seam(open.runs, next.runs), ...next.runs] };
  return [...above.slice(0, -1), joined, ...below.slice(1)];
}
