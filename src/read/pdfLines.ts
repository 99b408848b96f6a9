import { isRecipientsHead, isSigningAuthority, isSigningPosition, typeNameLength } from "../parse/patterns.ts";
import { COVERED, paragraph, type Cell, type Run, type Table } from "./blocks.ts";
import { gridsOf, type Grid } from "./pdfGrid.ts";
import type { Rule } from "./pdfRules.ts";
import { readSigns } from "./docx/symbols.ts";
import { seam } from "./lines.ts";
import { findTable, rowsOfTable } from "./pdfTable.ts";

/** A piece of text as a PDF draws it. */
export interface PdfItem {
  readonly str: string;
  /** Scale, skew and place: the last two numbers are x and y, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A line of a page, or of one of its columns. */
export interface PdfLine {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly apart: boolean;
  /** Left and right edge, in points. */
  readonly start: number;
  readonly end: number;
  /** Whether the line stands in a row of three and more columns: a table. */
  readonly tabular: boolean;
  /** A whole table in the place of a line; its words are not in `text`. */
  readonly table?: Table;
  /** Edges of the columns of a table whose lines are drawn, in points. */
  readonly edges?: readonly number[];
}

interface Piece extends Run {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** A gap wider than this many times the size of the type parts columns; one wider than a fifth parts words. */
const COLUMN_GAP = 2.5;
/** Cells of a table stand closer; words that a justified line spreads are told from them by the lines around. */
const CELL_GAP = 0.5;
const WORD_GAP = 0.18;
/** A piece this much smaller and higher than its line is raised. */
const RAISED_SIZE = 0.8;
/** Word tables have at most 63 columns; a row of more pieces is no row of columns. */
const MOST_COLUMNS = 63;
/** A letterhead has two columns; a row of more belongs to a table. */
const TABLE_COLUMNS = 3;
/** A step down larger than this many lines sets the next line apart. */
const APART = 1.75;

/** What stands on one height of a page, whatever its columns. */
export interface PageRow {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Height of its base line, in points. */
  readonly y: number;
  /** Size of the type of its longest piece, in points: the mark of a note may be larger than the note. */
  readonly size: number;
  /** Whether the lines of a table stand around it. */
  readonly inTable: boolean;
  readonly pieces: readonly Piece[];
}

/** A page as rows from top to bottom, and the tables that its lines draw. */
export interface PdfPage {
  readonly rows: readonly PageRow[];
  readonly grids: readonly Grid[];
}

/** Reads a page; `rules` are the lines that it draws. */
export function readPage(
  items: readonly PdfItem[],
  isBold: (font: string) => boolean,
  rules: readonly Rule[] = [],
): PdfPage {
  const pieces = items.filter(({ str }) => str !== "").map((item) => pieceOf(item, isBold));
  const grids = gridsOf(rules);
  const rows = rowsOf(pieces).map((row): PageRow => {
    const inTable = row.some((piece) => grids.some((grid) => placeIn(grid, piece) !== null));
    const longest = row.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
    return { ...lineOf(row), y: longest.y, size: longest.size, inTable, pieces: row };
  });
  return { rows, grids };
}

/** A line drawn with signs: `_____`, `-------`. */
const DRAWN = /^[-–—_=~*\s]{3,}$/u;

/**
 * Lines of a page from top to bottom. What stands in drawn tables is read cell by cell. Where neighbouring lines have the same gap,
 * what stands left of it comes first.
 */
export function linesOfPage({ rows: pageRows, grids }: PdfPage): readonly PdfLine[] {
  let pieces: readonly Piece[] = pageRows.flatMap((row) => row.pieces).filter(({ text }) => !DRAWN.test(text));
  const lines: PdfLine[] = [];
  for (const grid of grids) {
    const inside = pieces.filter((piece) => placeIn(grid, piece) !== null);
    const rows = cellsOf(grid, inside);
    if (rows === null) continue;
    const above = pieces.filter((piece) => piece.y > grid.ys[0]!);
    lines.push(...linesWithoutGrids(above));
    lines.push({ ...TABLE_LINE, table: { kind: "table", rows }, edges: grid.xs });
    pieces = pieces.filter((piece) => piece.y <= grid.ys[0]! && placeIn(grid, piece) === null);
  }
  return [...lines, ...linesWithoutGrids(pieces)];
}

const TABLE_LINE = { text: "", runs: [], apart: true, start: 0, end: 0, tabular: false } as const;

/** Index of the place of a grid on which a piece stands; null outside. */
function placeIn({ xs, ys }: Grid, { x, end, y, size }: Piece): number | null {
  const column = xs.findLastIndex((edge) => edge <= (x + end) / 2);
  const row = ys.findLastIndex((edge) => edge >= y + size * MIDDLE);
  return column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1
    ? null
    : row * (xs.length - 1) + column;
}

/** Share of the size of type by which the middle of a letter lies above its base line. */
const MIDDLE = 0.3;

/** The cells of a drawn table; null where it holds words in a single place, and is no table. */
function cellsOf(grid: Grid, pieces: readonly Piece[]): readonly (readonly Cell[])[] | null {
  const columns = grid.xs.length - 1;
  const byOwner = new Map<number, Piece[]>();
  for (const piece of pieces.flatMap((whole) => cutAtEdges(whole, grid))) {
    const owner = grid.owner[placeIn(grid, piece) ?? 0]!;
    const own = byOwner.get(owner);
    if (own) own.push(piece);
    else byOwner.set(owner, [piece]);
  }
  const filled = [...byOwner.values()].filter((own) => own.some(({ text }) => text.trim() !== ""));
  if (filled.length < 2) return null;
  const cells = new Map(Array.from(byOwner, ([owner, own]) => [owner, cellOf(rowsOf(own))]));
  return Array.from({ length: grid.ys.length - 1 }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Cell => {
      const place = row * columns + column;
      const owner = grid.owner[place]!;
      if (owner === place) return cells.get(owner) ?? [];
      return owner % columns === column && (cells.get(owner)?.length ?? 0) > 0 ? COVERED : [];
    }),
  ).filter((row) => row.some((cell) => cell.length > 0));
}

/** A piece that runs over an edge between cells, cut at the space nearest to it: the library joins what stands close. */
function cutAtEdges(piece: Piece, grid: Grid): readonly Piece[] {
  const place = placeIn(grid, piece)!;
  const columns = grid.xs.length - 1;
  const row = Math.floor(place / columns);
  const edge = grid.xs.find(
    (x, column) =>
      column > 0 &&
      column < columns &&
      piece.x + piece.size < x &&
      x < piece.end - piece.size &&
      grid.owner[row * columns + column - 1] !== grid.owner[row * columns + column],
  );
  if (edge === undefined) return [piece];
  const wanted = ((edge - piece.x) / (piece.end - piece.x)) * piece.text.length;
  const spaces = Array.from(piece.text.matchAll(/\s/gu), ({ index }) => index).filter((at) => at > 0);
  if (spaces.length === 0) return [piece];
  const cut = spaces.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best));
  const rest = piece.text.slice(cut + 1);
  if (rest.trim() === "") return [piece];
  return [
    { ...piece, text: piece.text.slice(0, cut), end: edge - 1 },
    ...cutAtEdges({ ...piece, text: rest, x: edge + 1 }, grid),
  ];
}

function linesWithoutGrids(pieces: readonly Piece[]): readonly PdfLine[] {
  if (pieces.length === 0) return [];
  const visual = rowsOf(pieces);
  const cells = visual.map((row) => segmentsOf(row, CELL_GAP));
  const rows = letterheadsApart(
    visual.map((row) => segmentsOf(row, COLUMN_GAP)),
    cells,
  );
  const step = usualStep(rows);
  const lines: PdfLine[] = [];
  let from = 0;
  const readLines = (to: number): void => {
    for (const { segment, apart, tabular } of columnsInTurn(rows.slice(from, to), step))
      lines.push({ ...lineOf(segment), apart, tabular });
  };
  for (let at = 0; at < rows.length; at += 1) {
    const found = findTable(cells, at, step, isOutsideTables);
    const table = found && rowsOfTable(cells.slice(at, found.end), found.columns);
    if (!found || !table) continue;
    readLines(at);
    lines.push({ ...TABLE_LINE, table: tableOf(table) });
    from = found.end;
    at = found.end - 1;
  }
  readLines(rows.length);
  return lines;
}

/** Page numbers, recipients and signatures: what may stand under a table and is none of its rows. */
function isOutsideTables(words: string): boolean {
  return (
    /^[-–]?\s*\d{1,4}\s*[-–]?$/u.test(words) ||
    isRecipientsHead(words) ||
    /^Nơi nhận/iu.test(words) ||
    isSigningAuthority(words) ||
    isSigningPosition(words)
  );
}

function tableOf(rows: readonly (readonly (readonly Segment[])[])[]): Table {
  return { kind: "table", rows: rows.map((cells) => cells.map(cellOf)) };
}

/** A cell with its lines joined; a line that begins with a dash begins a paragraph. */
function cellOf(segments: readonly Segment[]): Cell {
  const lines: Run[][] = [];
  for (const segment of segments) {
    const { text, runs } = lineOf(segment);
    const last = lines.at(-1);
    if (last && !/^[-–+•]\s/u.test(text)) last.push(...seam(last, runs), ...runs);
    else if (text !== "") lines.push([...runs]);
  }
  return lines.map((runs) => paragraph(runs));
}

function pieceOf({ str, transform, width, fontName }: PdfItem, isBold: (font: string) => boolean): Piece {
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;
  const x = transform[4] ?? 0;
  return {
    text: readSigns(str, "").normalize("NFC"),
    bold: isBold(fontName),
    x,
    end: x + width,
    y: transform[5] ?? 0,
    size,
  };
}

/** Pieces whose base lines are less than half a line apart stand in one row; raised figures stand a little higher. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  let base: Piece | null = null;
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    if (base && Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.5) {
      rows.at(-1)!.push(piece);
      if (piece.size > base.size) base = piece;
    } else {
      rows.push([piece]);
      base = piece;
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

type Segment = readonly Piece[];

/** A row cut where a column begins. White space between counts as gap. */
function segmentsOf(row: readonly Piece[], columnGap: number): readonly Segment[] {
  const segments: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    if (piece.text.trim() === "") {
      segments.at(-1)?.push(piece);
      continue;
    }
    const gap = piece.x - end > piece.size * columnGap;
    if (segments.length === 0 || (gap && !isBlank(textOfPieces(segments.at(-1)), piece.text))) segments.push([]);
    segments.at(-1)!.push(piece);
    end = piece.end;
  }
  return segments;
}

/** Room that is left for a number or a date: `Số:      /KH-UBND`, `ngày     tháng     năm`. */
function isBlank(before: string, after: string): boolean {
  if (/(?:^|\s)số\s*:?$/iu.test(before)) return /^\s*(?:\d*\s*[/-]|\p{Lu}{2})/u.test(after);
  return /(?:^|\s)ngày$/iu.test(before)
    ? /^\s*(?:tháng|\/)/iu.test(after)
    : /(?:^|\s)tháng$/iu.test(before) && /^\s*năm/iu.test(after);
}

/** With what the right column of a letterhead begins. */
const RIGHT_OF_LETTERHEAD = /^(?:CỘNG H[OÒ][ÀA] XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*[-–])/u;

/**
 * `rows`, those of a letterhead cut between its columns even where they nearly touch: the name of the state, of the party or the
 * motto begins the right one. `cells` are the same rows cut at narrow gaps.
 */
function letterheadsApart(
  rows: readonly (readonly Segment[])[],
  cells: readonly (readonly Segment[])[],
): readonly (readonly Segment[])[] {
  let river: River | null = null;
  return rows.map((row, index) => {
    const parts = cells[index]!;
    const right = parts.findIndex((part, at) => at > 0 && RIGHT_OF_LETTERHEAD.test(textOfPieces(part)));
    if (right > 0) {
      river = { from: endOf(parts[right - 1]!), to: parts[right]![0]!.x };
      return [parts.slice(0, right).flat(), parts.slice(right).flat()];
    }
    river = river && typeNameLength(textOfPieces(parts.flat())) === 0 ? narrowed(river, parts) : null;
    if (river === null || row.length > 1) return row;
    const middle = (river.from + river.to) / 2;
    const sides = [parts.filter((part) => middleOf(part) < middle), parts.filter((part) => middleOf(part) >= middle)];
    return sides.every((side) => side.length > 0) ? sides.map((side) => side.flat()) : row;
  });
}

function textOfPieces(pieces: Segment = []): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Neighbouring rows of two and more segments are read column by column; all other rows as they stand. */
function columnsInTurn(
  rows: readonly (readonly Segment[])[],
  step: number,
): readonly { readonly segment: Segment; readonly apart: boolean; readonly tabular: boolean }[] {
  const lines: { segment: Segment; apart: boolean; tabular: boolean }[] = [];
  let previous: Piece | undefined;
  for (let at = 0; at < rows.length;) {
    const block = blockFrom(rows, at);
    const above: (Piece | undefined)[] = [];
    for (const column of columnsOf(block)) {
      for (const [index, segment] of column.entries()) {
        const before = index === 0 ? previous : above.at(-1);
        // Lines of a letterhead or a signature stand each for itself.
        const apart = before === undefined || block.length > 1 || before.y - segment[0]!.y > step * APART;
        lines.push({ segment, apart, tabular: Math.max(...block.map((row) => row.length)) >= TABLE_COLUMNS });
        above.push(segment[0]);
      }
    }
    previous = block.at(-1)![0]?.[0];
    at += block.length;
  }
  return lines;
}

/** Rows from `start` on that belong to one block of columns; a single row otherwise. */
function blockFrom(rows: readonly (readonly Segment[])[], start: number): readonly (readonly Segment[])[] {
  let [river, end] = [riverOf(rows[start]!), start + 1];
  for (let next = end; river !== null && next < rows.length && next - end <= MOST_BETWEEN; next += 1) {
    const row = rows[next]!;
    const narrower = narrowed(river, row);
    if (narrower === null) break;
    river = narrower;
    // Lines that stand on one side alone belong to the block when both sides go on below them, or a list of recipients does.
    if (row.length > 1 || isRecipientsHead(textOfPieces(rows[start]![0]))) end = next + 1;
  }
  return rows.slice(start, end);
}

/** Lines on one side alone between two rows of a block: the room for a signature. */
const MOST_BETWEEN = 10;

/** White space between two columns. */
interface River {
  readonly from: number;
  readonly to: number;
}

function riverOf(row: readonly Segment[]): River | null {
  return row.length < 2 ? null : { from: endOf(row.at(-2)!), to: row.at(-1)![0]!.x };
}

/** What is left of a river beside a further row; null when a segment of the row lies across it. Rows of many columns have none. */
function narrowed(river: River, row: readonly Segment[]): River | null {
  let { from, to } = river;
  for (const segment of row) {
    const [x, end] = [segment[0]!.x, endOf(segment)];
    if ((x + end) / 2 < (river.from + river.to) / 2) from = Math.max(from, end);
    else to = Math.min(to, x);
  }
  return to > from ? { from, to } : null;
}

function endOf(segment: Segment): number {
  return segment.findLast(({ text }) => text.trim() !== "")?.end ?? segment[0]!.end;
}

/** Segments of a block by the column whose left edge is nearest; columns are those of its widest row. */
function columnsOf(block: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const widest = block.reduce((most, row) => (row.length > most.length ? row : most));
  if (block.length === 1 || widest.length > MOST_COLUMNS) return block.flat().map((segment) => [segment]);
  const middles = widest.map((segment) => middleOf(segment));
  const columns: Segment[][] = widest.map(() => []);
  for (const segment of block.flat()) {
    const distances = middles.map((middle) => Math.abs(middle - middleOf(segment)));
    columns[distances.indexOf(Math.min(...distances))]!.push(segment);
  }
  return columns;
}

function middleOf(segment: Segment): number {
  return (segment[0]!.x + segment.at(-1)!.end) / 2;
}

/** The commonest step from one row to the next. */
function usualStep(rows: readonly (readonly Segment[])[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => rows[index]![0]![0]!.y - row[0]![0]!.y)
    .filter((step) => step > 1)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function lineOf(segment: Segment): Pick<PdfLine, "text" | "runs" | "start" | "end"> {
  const base = segment.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
  const runs: { text: string; bold: boolean }[] = [];
  let end = segment[0]!.x;
  for (const piece of segment) {
    const gap = piece.x - end > piece.size * WORD_GAP && !/\s$/u.test(runs.at(-1)?.text ?? " ") ? " " : "";
    const raised = piece.size < base.size * RAISED_SIZE && piece.y > base.y && /^\d{1,3}$/u.test(piece.text.trim());
    const text =
      gap + (raised ? piece.text.trim().replaceAll(/\d/gu, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!) : piece.text);
    const last = runs.at(-1);
    if (last && last.bold === piece.bold) last.text += text;
    else runs.push({ text, bold: piece.bold });
    end = piece.end;
  }
  const text = runs
    .map((run) => run.text)
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return { text, runs, start: segment[0]!.x, end };
}
