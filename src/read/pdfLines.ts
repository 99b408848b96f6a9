import { isRecipientsHead, isSigningAuthority, isSigningPosition } from "../parse/patterns.ts";
import { paragraph, type Run, type Table } from "./blocks.ts";
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
  /** Right edge, in points. */
  readonly end: number;
  /** Whether the line stands in a row of three and more columns: a table. */
  readonly tabular: boolean;
  /** A whole table in the place of a line; its words are not in `text`. */
  readonly table?: Table;
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
/** A letterhead has two columns; a row of more belongs to a table. */
const TABLE_COLUMNS = 3;
/** A step down larger than this many lines sets the next line apart. */
const APART = 1.75;

/** Lines of a page from top to bottom. Where neighbouring lines have the same gap, what stands left of it comes first. */
export function linesOfPage(items: readonly PdfItem[], isBold: (font: string) => boolean): readonly PdfLine[] {
  const pieces = items.filter(({ str }) => str !== "").map((item) => pieceOf(item, isBold));
  const visual = rowsOf(pieces);
  const rows = visual.map((row) => segmentsOf(row, COLUMN_GAP));
  const cells = visual.map((row) => segmentsOf(row, CELL_GAP));
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
    lines.push({ text: "", runs: [], apart: true, end: 0, tabular: false, table: tableOf(table) });
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

/** Cells with their lines joined; a line that begins with a dash begins a paragraph. */
function tableOf(rows: readonly (readonly (readonly Segment[])[])[]): Table {
  return {
    kind: "table",
    rows: rows.map((cells) =>
      cells.map((segments) => {
        const lines: Run[][] = [];
        for (const segment of segments) {
          const { text, runs } = lineOf(segment);
          const last = lines.at(-1);
          if (last && !/^[-–+•]\s/u.test(text)) last.push({ text: " ", bold: false }, ...runs);
          else lines.push([...runs]);
        }
        return lines.map((runs) => paragraph(runs));
      }),
    ),
  };
}

function pieceOf({ str, transform, width, fontName }: PdfItem, isBold: (font: string) => boolean): Piece {
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;
  const x = transform[4] ?? 0;
  return { text: str, bold: isBold(fontName), x, end: x + width, y: transform[5] ?? 0, size };
}

/** Pieces whose base lines are less than half a line apart stand in one row; raised figures stand a little higher. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.reduce((largest, other) => (other.size > largest.size ? other : largest));
    if (row && base && Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
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
    const numberLeftBlank = /^Số\s*:?$/u.test(textOfPieces(segments.at(-1)));
    if (segments.length === 0 || (piece.x - end > piece.size * columnGap && !numberLeftBlank)) segments.push([]);
    segments.at(-1)!.push(piece);
    end = piece.end;
  }
  return segments;
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
  let end = start;
  while (end < rows.length && rows[end]!.length > 1) end += 1;
  return end - start > 1 ? rows.slice(start, end) : rows.slice(start, start + 1);
}

/** Segments of a block by the column whose left edge is nearest; columns are those of its widest row. */
function columnsOf(block: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const widest = block.reduce((most, row) => (row.length > most.length ? row : most));
  if (block.length === 1) return block[0]!.map((segment) => [segment]);
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

function lineOf(segment: Segment): Pick<PdfLine, "text" | "runs" | "end"> {
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
  return { text, runs, end };
}
