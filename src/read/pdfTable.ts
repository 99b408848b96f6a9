import { countsRow } from "../parse/labels/rowNumber.ts";

/** A piece of text at its place on a page. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}
/** What stands in one column of a visual row, and the row. */
type ColumnText<T extends Placed> = readonly T[];
type VisualRow<T extends Placed> = readonly ColumnText<T>[];

/** Left and right edge of a column. */
interface Column {
  readonly x: number;
  readonly end: number;
}

/** Visual rows of a table, from the one asked for to `end` (exclusive), and its columns from left to right. */
interface FoundTable {
  readonly end: number;
  readonly columns: readonly Column[];
}

/** Columns of the narrowest table, and visual rows that show them: letterheads and signatures have two. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** White space, in sizes of type, that parts columns wherever one looks. */
const RIVER = 0.4;
/** A step down of more lines ends a table. */
const LONGEST_STEP = 5;

/**
 * The table that begins with the visual row at `start`; null where none does. A row belongs to it as long as no piece of it lies
 * across the white space between the columns; `isOutside` tells rows that never do, by their words.
 */
export function findTable<T extends Placed>(
  rows: readonly VisualRow<T>[],
  start: number,
  step: number,
  isOutside: (words: string) => boolean,
): FoundTable | null {
  let columns = columnsWith([], rows[start]!);
  if (columns.length < FEWEST_COLUMNS) return null;
  let end = start + 1;
  let wide = 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    const next = columnsWith(columns, row);
    // Until some rows have shown where the columns are, a cell may fill what looked like white space.
    const known = wide >= FEWEST_ROWS && row.length < FEWEST_COLUMNS;
    if (next.length < FEWEST_COLUMNS || (known && next.length < columns.length)) break;
    if (isOutside(wordsOf(row)) || topOf(rows[end - 1]!) - topOf(row) > step * LONGEST_STEP) break;
    if (row.length >= FEWEST_COLUMNS) wide += 1;
    columns = next;
  }
  return wide < FEWEST_ROWS ? null : { end, columns };
}

function wordsOf<T extends Placed>(row: VisualRow<T>): string {
  return row
    .flat()
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

function topOf<T extends Placed>(row: VisualRow<T>): number {
  return Math.max(...row.map((segment) => segment[0]!.y));
}

/** The columns that are left when a row is laid over them: stretches that touch are one. */
function columnsWith<T extends Placed>(columns: readonly Column[], row: VisualRow<T>): readonly Column[] {
  const size = row[0]?.[0]?.size ?? 1;
  const own = row.map((segment) => ({ x: segment[0]!.x, end: Math.max(...segment.map(({ end }) => end)) }));
  const merged: { x: number; end: number }[] = [];
  for (const { x, end } of [...columns, ...own].toSorted((a, b) => a.x - b.x)) {
    const last = merged.at(-1);
    if (last && x - last.end < size * RIVER) last.end = Math.max(last.end, end);
    else merged.push({ x, end });
  }
  return merged;
}

/**
 * The rows of a table, each with what stands in its cells, line by line. Numbers in the first column tell the rows, wherever in
 * their height they stand; the head is what stands before the first of them. Null where the first column has no numbers, or rows
 * stand as close as lines: then nothing tells where a row ends, and words of two tasks would be mixed.
 */
export function rowsOfTable<T extends Placed>(
  rows: readonly VisualRow<T>[],
  columns: readonly Column[],
): readonly (readonly (readonly ColumnText<T>[])[])[] | null {
  const placed = rows.map((row) => columns.map((column) => row.filter((segment) => standsIn(segment, column))));
  const numbered = placed.flatMap((cells, index) =>
    cells[0]!.length > 0 && countsRow(wordsOf(cells[0]!)) ? [index] : [],
  );
  if (numbered.length < FEWEST_ROWS - 1) return null;
  const starts = numbered.map((at, index) => startOf(rows, (numbered[index - 1] ?? -1) + 1, at));
  const clear = starts.filter((start) => start === 0 || stepInto(rows, start) > rows[start]![0]![0]!.size * CLEAR);
  if (clear.length < starts.length * MOST) return null;
  const bounds = [...(starts[0] === 0 ? [] : [0]), ...starts, rows.length];
  return bounds.slice(0, -1).map((from, index) => {
    const own = placed.slice(from, bounds[index + 1]);
    return columns.map((_, column) => own.flatMap((cells) => cells[column]!));
  });
}

function standsIn<T extends Placed>(segment: ColumnText<T>, { x, end }: Column): boolean {
  const middle = (segment[0]!.x + segment.at(-1)!.end) / 2;
  return x <= middle && middle <= end;
}

/** A step from one row to the next, in sizes of type: lines stand closer. Share of the rows that must begin so. */
const CLEAR = 1.5;
const MOST = 0.8;

function stepInto<T extends Placed>(rows: readonly VisualRow<T>[], index: number): number {
  return topOf(rows[index - 1]!) - topOf(rows[index]!);
}

/** Points by which the step between two rows exceeds that between two lines. */
const ROOM = 1.5;

/** The visual row on which the row of the number at `at` begins: after the widest step since `from`, else the row of the number. */
function startOf<T extends Placed>(rows: readonly VisualRow<T>[], from: number, at: number): number {
  let widest = at;
  for (let index = at - 1; index >= Math.max(from, 1); index -= 1)
    if (stepInto(rows, index) > stepInto(rows, widest) + ROOM) widest = index;
  return at === 0 ? 0 : widest;
}
