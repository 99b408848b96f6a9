import { typeNameLength } from "../text/documentTypes.ts";
import { isRecipientsHead, isSigningAuthority } from "../parse/forms/closing.ts";
import { countsRow } from "../parse/labels/rowNumber.ts";

/** What a conversion left of a table: a pipe alone on its line between cells. */
export const LONE_PIPE = /^\s*\|\s*$/u;

/** Lines of a cell: where a pipe before an empty line tells the end of the table, and where nothing but the next pipe does. */
const LONGEST_CELL = 120;
const LONGEST_UNTOLD = 40;

/**
 * For each pipe alone on its line: the line behind the table that would begin with it. Where its cells begin right behind their pipes,
 * a pipe before an empty line or the text of a document is its last one; else it ends with the last pipe that another follows within
 * the longest cell. No cell holds the beginning of a document or of an annex.
 */
export function lonePipesEnds(lines: readonly string[]): ReadonlyMap<number, number> {
  const isEmpty = (at: number): boolean => (lines[at] ?? "").trim() === "";
  const isLast = (at: number): boolean => isEmpty(at + 1) || isTypeName(lines[at + 1]!) || closesLayout(lines, at);
  const ends = new Map<number, number>();
  let next: PipeBehind = { at: Number.POSITIVE_INFINITY, closed: null, untold: Number.POSITIVE_INFINITY };
  let begins = false;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (!LONE_PIPE.test(lines[at]!)) {
      begins ||= beginsDocument(lines[at]!);
      continue;
    }
    const gap = begins ? Number.POSITIVE_INFINITY : next.at - at;
    begins = false;
    const closed = gap > LONGEST_CELL ? null : isLast(next.at) ? next.at : next.closed;
    const untold = gap > LONGEST_UNTOLD ? at : next.untold;
    ends.set(at, ((isEmpty(at + 1) ? null : closed) ?? untold) + 1);
    next = { at, closed, untold };
  }
  return ends;
}

/** A pipe alone on its line; the first behind it that is the last one of a table, null without; the last before a gap too long. */
interface PipeBehind {
  readonly at: number;
  readonly closed: number | null;
  readonly untold: number;
}

/** Under the letterhead of a letter: to whom it goes, in one line. In a table these stand in a cell of their own. */
const ADDRESSED = /^[\s*]*Kính gửi\s*:[\s*]*\p{L}/iu;

/** Lines of the cell with those whom a letter goes to, or of one with recipients. */
const LONGEST_LIST = 40;

/**
 * Whether a pipe stands right above words and behind a cell that is the last one of its row, beside `Kính gửi:` or a signature beside
 * recipients: the next row would begin with a pipe.
 */
function closesLayout(lines: readonly string[], at: number): boolean {
  if (LONE_PIPE.test(lines[at + 1] ?? "|")) return false;
  const first = Math.max(0, at - LONGEST_LIST);
  const pipes = lines.slice(first, at).flatMap((line, index) => (LONE_PIPE.test(line) ? [first + index] : []));
  const [before, beside] = pipes.slice(-2);
  if (before === undefined || beside === undefined) return false;
  const [left, right] = [bareLines(lines.slice(before + 1, beside)), bareLines(lines.slice(beside + 1, at))];
  return (
    /^Kính gửi\s*:?$/iu.test(left.join(" ")) || (isRecipientsHead(left[0] ?? "") && right.some(isSigningAuthority))
  );
}

function bareLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll("*", "").trim()).filter((line) => line !== "");
}

function beginsDocument(line: string): boolean {
  if (ADDRESSED.test(line)) return true;
  return isTypeName(line) || /^[\s*#]*PHỤ LỤC(?:\s+(?:SỐ\s+)?[\dIVXLC]+)?[\s*.:]*$/u.test(line);
}

/** Whether a line is the name of a kind of document, under which its text begins. */
function isTypeName(line: string): boolean {
  const bare = line.replaceAll(/[*#]/gu, "").trim();
  return bare !== "" && typeNameLength(bare) === bare.length;
}

/** A row of a table: its cells, each with its lines. */
type Row = readonly (readonly string[])[];

/** Lines of the cells of a table, row by row. */
export function lonePipeRows(lines: readonly string[]): readonly Row[] {
  const between: string[][] = [];
  for (const line of lines) {
    if (LONE_PIPE.test(line)) between.push([]);
    else if (line.trim() !== "") between.at(-1)!.push(line);
  }
  // Behind the last words stand empty cells, or rows of them: they tell nothing.
  const end = between.findLastIndex((cell) => cell.length > 0) + 1;
  if (end === 0) return [];
  const { rows, columns } = rowsOf(between.slice(0, end));
  return underNumbers(rows, columns);
}

/**
 * Rows of a table with a column of numbers, in which a shorter row without one begins behind it: its first cells are merged with
 * those above or with each other, and are not written.
 */
function underNumbers(rows: readonly Row[], columns: number): readonly Row[] {
  const isNumbered = ([first]: Row): boolean => first!.length === 1 && countsRow(first![0]!.replaceAll("*", "").trim());
  const full = rows.filter((row) => row.length === columns);
  const numbered = full.filter(isNumbered).length;
  if (numbered < FEWEST_NUMBERED || numbered * 2 < full.length) return rows;
  return rows.map((row, index) => {
    const told = index === 0 || row.length >= columns || isNumbered(row) || row[0]!.length === 0;
    return told || row.length < FEWEST_CELLS
      ? row
      : [...Array.from({ length: columns - row.length }, () => []), ...row];
  });
}

/** Rows by which a column of numbers is told, and cells of a row that says something in several columns. */
const FEWEST_NUMBERED = 2;
const FEWEST_CELLS = 2;

/** Columns of the widest table that is looked for. */
const MOST_COLUMNS = 24;
/** What a row with merged cells costs beside an empty cell: less, so that no row takes in the line that names a group below it. */
const SHORT_ROW = 0.9;
/** What a row with more cells than the others costs: a cell was split, or a row lost its end. Two rows read as one save no more. */
const LONG_ROW = 4;
/** What a row costs whose first cell is empty: more than the two empty cells that an end of a row read one place too early saves. */
const EMPTY_FIRST = 2.5;

/**
 * What stands between pipes, cut into rows. A row ends with a pipe and the next begins with one, so that nothing stands between;
 * nothing stands in an empty cell either. Of all ways to read it, the one with the fewest odd rows, empty cells and rows without a first cell is taken.
 */
function rowsOf<Cell extends readonly unknown[]>(
  between: readonly Cell[],
): { readonly rows: readonly (readonly Cell[])[]; readonly columns: number } {
  let best = { ...cutInto(between, 1), columns: 1 };
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    const way = cutInto(between, columns);
    if (way.cost < best.cost) best = { ...way, columns };
  }
  const rows: Cell[][] = [];
  let at = 0;
  for (const length of best.lengths) {
    rows.push(between.slice(at, at + length));
    at += length + 1;
  }
  return { rows, columns: best.columns };
}

/** The cheapest cut into rows, most of them of `columns` cells: their lengths from top to bottom. Where there is none, one row of all. */
function cutInto(
  between: readonly (readonly unknown[])[],
  columns: number,
): { readonly cost: number; readonly lengths: readonly number[] } {
  const end = between.length;
  /** Cheapest cost of what stands from a place on, and the length of the row that begins there. */
  const costs = Array.from({ length: end + 2 }, () => Number.POSITIVE_INFINITY);
  const lengths = Array.from({ length: end + 2 }, () => 0);
  costs[end + 1] = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    let empty = between[at]!.length === 0 ? EMPTY_FIRST : 0;
    for (let length = 1; length <= MOST_COLUMNS && at + length <= end; length += 1) {
      if (between[at + length - 1]!.length === 0) empty += 1;
      const isRow = at + length === end || between[at + length]!.length === 0;
      const odd = length === columns ? 0 : length < columns ? SHORT_ROW : LONG_ROW;
      const cost = empty + odd + costs[at + length + 1]!;
      if (isRow && cost < costs[at]!) {
        costs[at] = cost;
        lengths[at] = length;
      }
    }
  }
  if (!Number.isFinite(costs[0]!)) return { cost: costs[0]!, lengths: [end] };
  const taken: number[] = [];
  for (let at = 0; at < end; at += lengths[at]! + 1) taken.push(lengths[at]!);
  return { cost: costs[0]!, lengths: taken };
}
