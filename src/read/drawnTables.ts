import { paragraph, type Block, type Run } from "./blocks.ts";
import { isLayoutTable } from "./layoutTable.ts";
import type { Layout } from "./lines.ts";

/** A table that a converter drew with signs: the line behind it, and the lines of each cell. */
export interface DrawnTable {
  readonly end: number;
  readonly rows: readonly DrawnRow[];
}

type DrawnRow = readonly (readonly string[])[];

/** Where a column begins and ends. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** `+-----+------+`, `+=====+======+`: the border of a table whose cells stand between pipes. */
const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/u;
/** `------- -----`: columns of a table whose cells stand between spaces. */
const COLUMNS = /^\s*-{2,}(?:\s+-{2,})+\s*$/u;
/** A line over all columns. */
const OVER_ALL = /^\s*-{5,}\s*$/u;

/** Lines of the head of a table, and lines of a whole one. */
const LONGEST_HEAD = 24;
const LONGEST_TABLE = 5000;
/** Columns of the widest table that is looked for: more would make more empty cells than a machine holds. */
const MOST_COLUMNS = 64;

/**
 * For each line at which a drawn table begins: what it holds. Converters draw tables so whose cells have several lines; one that keeps
 * no form of these is no table, and its lines stay lines. Each line is looked at a bounded number of times.
 */
export function drawnTables(lines: readonly string[]): ReadonlyMap<number, DrawnTable> {
  const tables = new Map<number, DrawnTable>();
  for (let at = 0; at < lines.length; at += 1) {
    const table = BORDER.test(lines[at]!) ? gridAt(lines, at) : spacedAt(lines, at);
    if (table === null) continue;
    // What is drawn without words is passed over as a whole, so that no line is looked at again for each above it.
    if (table.rows.length > 0) tables.set(at, table);
    at = table.end - 1;
  }
  return tables;
}

/** A table between borders of `+`, `-` and `|`. */
function gridAt(lines: readonly string[], start: number): DrawnTable | null {
  let end = start + 1;
  while (end < lines.length && /^\s*[+|]/u.test(lines[end]!)) end += 1;
  while (!BORDER.test(lines[end - 1]!)) end -= 1;
  const drawn = lines.slice(start, end);
  const places = new Set<number>();
  for (const line of drawn) if (BORDER.test(line)) for (const { index } of line.matchAll(/\+/gu)) places.add(index);
  const borders = [...places].toSorted((a, b) => a - b);
  if (borders.length > MOST_COLUMNS + 1) return { end, rows: [] };
  const columns = borders.slice(1).map((to, index) => ({ from: borders[index]! + 1, to }));
  const rows: string[][][] = [];
  let row: string[][] = columns.map(() => []);
  for (const line of drawn) {
    if (BORDER.test(line)) {
      if (row.some((cell) => cell.some((words) => words !== ""))) rows.push(row);
      row = columns.map(() => []);
    } else for (const [column, words] of cellsOf(line, columns)) row[column]!.push(words);
  }
  return { end, rows };
}

/**
 * The words of a line by column; those that run over the end of one belong to the column in which they begin, all behind the last border
 * to the last column.
 */
function cellsOf(line: string, columns: readonly Column[]): readonly (readonly [number, string])[] {
  const cells: [number, string][] = [];
  let begun = 0;
  for (const [index, { to }] of columns.entries()) {
    const sign = line[to] ?? "|";
    const isLast = index + 1 === columns.length;
    if (sign !== "|" && sign !== "+" && !isLast) continue;
    const words = isLast
      ? line.slice(columns[begun]!.from).trim().replace(/\|$/u, "").trim()
      : line.slice(columns[begun]!.from, to).trim();
    // The border under a cell beside one that goes on.
    cells.push([begun, /^[-=+]{3,}$/u.test(words) ? "" : words]);
    begun = index + 1;
  }
  return cells;
}

/** A table whose columns are told by a line of dashes: under its head, or above and below its rows. */
function spacedAt(lines: readonly string[], start: number): DrawnTable | null {
  const first = lines[start]!;
  if (COLUMNS.test(first)) {
    const end = nextLike(lines, start + 1, (line) => line.trim() === first.trim() || OVER_ALL.test(line));
    return end === null ? null : spaced(lines, first, [], [start + 1, end]);
  }
  if (!OVER_ALL.test(first)) return null;
  let head = start + 1;
  while (head < lines.length && head - start <= LONGEST_HEAD && !/^\s*(?:--[-\s]*)?$/u.test(lines[head]!)) head += 1;
  if (head === start + 1 || !COLUMNS.test(lines[head] ?? "")) return null;
  const end = nextLike(lines, head + 1, (line) => OVER_ALL.test(line));
  return end === null ? null : spaced(lines, lines[head]!, lines.slice(start + 1, head), [head + 1, end]);
}

function nextLike(lines: readonly string[], from: number, wanted: (line: string) => boolean): number | null {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_TABLE); at += 1) {
    if (wanted(lines[at]!)) return at;
    if (COLUMNS.test(lines[at]!) || BORDER.test(lines[at]!)) return null;
  }
  return null;
}

/** Rows of lines without an empty one between; where no line is empty, each line is a row. */
function spaced(
  lines: readonly string[],
  dashes: string,
  head: readonly string[],
  [from, to]: readonly [number, number],
): DrawnTable | null {
  const columns = [...dashes.matchAll(/-+/gu)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const body = lines.slice(from, to);
  if (![...head, ...body].every((line) => keepsColumns(line, columns))) return null;
  const groups = body.some((line) => line.trim() === "") ? byEmptyLines(body) : body.map((line) => [line]);
  const rows = [head, ...groups]
    .filter((group) => group.some((line) => line.trim() !== ""))
    .map((group) => columns.map((column) => group.map((line) => line.slice(column.from, column.to).trim())));
  return rows.length === 0 ? null : { end: to + 1, rows };
}

/** Whether nothing stands between the columns of a line. */
function keepsColumns(line: string, columns: readonly Column[]): boolean {
  const gaps = columns.map(({ from }, index) => line.slice(columns[index - 1]?.to ?? 0, from));
  return [...gaps, line.slice(columns.at(-1)!.to)].every((gap) => gap.trim() === "");
}

/** Groups of lines without an empty one between. */
function byEmptyLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") groups.push([]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

/**
 * The blocks of a drawn table, or of the page that it lays out. `read` joins the lines of a cell: they go on to the width of the column,
 * but behind an empty one.
 */
export function drawnBlocks(
  rows: DrawnTable["rows"],
  read: (lines: readonly string[], layout: Layout) => readonly (readonly Run[])[],
): readonly Block[] {
  const cells = rows.map((row) =>
    row.map((cell) => {
      const width = cell.reduce((most, line) => Math.max(most, line.length), 1);
      const layout: Layout = { width, wrapped: true, spaced: true };
      return byEmptyLines(cell)
        .flatMap((lines) => read(lines, layout))
        .map((runs) => paragraph(runs));
    }),
  );
  return isLayoutTable(cells) ? cells.flat(2) : [{ kind: "table", rows: cells }];
}
