import { isRecipientsHead, isSigningAuthority, isSigningPosition } from "../parse/forms/closing.ts";
import type { Run, Table } from "./blocks.ts";
import { cellsOf, outermost, placeIn, standsIn, tableOf } from "./pdfCells.ts";
import { columnsInTurn, letterheadsApart, segmentsOf } from "./pdfColumns.ts";
import { gridsOf, type Grid } from "./pdfGrid.ts";
import {
  lineOf,
  pieceOf,
  rowsOf,
  wordsApart,
  type PdfItem,
  type TextItem,
  type PieceLine,
  type TextSegment,
} from "./pdfPieces.ts";
import type { RuledLine } from "./pdfRules.ts";
import { findTable, rowsOfTable } from "./pdfTable.ts";
import { findTextColumns, halves, marginsOfLines, type Margins, type TextColumns } from "./pdfTextColumns.ts";

/** A line of a page, or of one of its columns. */
export interface PdfLine extends PieceLine {
  readonly apart: boolean;
  /** Whether the line stands in a row of three and more columns: a table. */
  readonly tabular: boolean;
  /** Edges of the column of text that it stands in, where the page has more than one. */
  readonly margins?: Margins;
  /** A whole table in the place of a line; its words are not in `text`. */
  readonly table?: Table;
  /** Edges of the columns of a table whose lines are drawn, in points. */
  readonly edges?: readonly number[];
}

/** A gap wider than this many times the size of the type parts columns. */
const COLUMN_GAP = 2.5;
/** Cells of a table stand closer; words that a justified line spreads are told from them by the lines around. */
const CELL_GAP = 0.5;

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
  readonly pieces: readonly TextItem[];
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
  rules: readonly RuledLine[] = [],
): PdfPage {
  // A damaged file puts words nowhere.
  const isPlaced = ({ transform, width }: PdfItem): boolean => [...transform, width].every(Number.isFinite);
  const pieces = items.filter((item) => item.str !== "" && isPlaced(item)).map((item) => pieceOf(item, isBold));
  const grids = gridsOf(rules);
  const rows = wordsApart(rowsOf(pieces)).map((row): PageRow => {
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
  let pieces: readonly TextItem[] = pageRows.flatMap((row) => row.pieces).filter(({ text }) => !DRAWN.test(text));
  const wrapStep = stepInside(pageRows);
  const lines: PdfLine[] = [];
  for (const grid of outermost(grids)) {
    const inside = pieces.filter((piece) => placeIn(grid, piece) !== null);
    const inner = grids.filter((one) => standsIn(one, grid));
    const rows = cellsOf(grid, inside, inner);
    if (rows === null) continue;
    const above = pieces.filter((piece) => piece.y > grid.ys[0]!);
    lines.push(...linesWithoutGrids(above, wrapStep));
    lines.push({ ...TABLE_LINE, table: { kind: "table", rows }, edges: grid.xs });
    pieces = pieces.filter((piece) => piece.y <= grid.ys[0]! && placeIn(grid, piece) === null);
  }
  return [...lines, ...linesWithoutGrids(pieces, wrapStep)];
}

const TABLE_LINE = { text: "", runs: [], apart: true, start: 0, end: 0, tabular: false } as const;

function linesWithoutGrids(pieces: readonly TextItem[], wrapStep: number): readonly PdfLine[] {
  if (pieces.length === 0) return [];
  // Damaged fonts give pieces without words: a row of nothing else is none.
  const visual = rowsOf(pieces).filter((row) => row.some(({ text }) => text.trim() !== ""));
  if (visual.length === 0) return [];
  const columns = findTextColumns(visual);
  if (columns !== null) return linesOfColumns(visual, columns, wrapStep);
  const cells = visual.map((row) => segmentsOf(row, CELL_GAP));
  const rows = letterheadsApart(
    visual.map((row) => segmentsOf(row, COLUMN_GAP)),
    cells,
  );
  const step = usualStep(rows);
  const lines: PdfLine[] = [];
  let from = 0;
  const readLines = (to: number): void => {
    for (const { segment, apart, tabular } of columnsInTurn(rows.slice(from, to), step, wrapStep))
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

/** The rows above text in two columns, the left one, the right one, the rows below. */
function linesOfColumns(
  rows: readonly TextSegment[],
  { start, end, right }: TextColumns,
  wrapStep: number,
): readonly PdfLine[] {
  const inColumns = rows.slice(start, end).map((row) => halves(row, right));
  const columns = [0, 1].map((side) => inColumns.flatMap((sides) => sides[side]!));
  return [
    ...linesWithoutGrids(rows.slice(0, start).flat(), wrapStep),
    ...columns.flatMap((pieces) => {
      const margins = marginsOfLines([pieces]);
      return linesWithoutGrids(pieces, wrapStep).map((line) => ({ ...line, margins }));
    }),
    ...linesWithoutGrids(rows.slice(end).flat(), wrapStep),
  ];
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

/** Lines that go on in small letters by which the step inside paragraphs is told. */
const FEWEST_INSIDE = 3;

/** The step between lines of one paragraph: down to a line that begins with a small letter; infinite where too few do. */
function stepInside(rows: readonly PageRow[]): number {
  const steps = rows
    .slice(1)
    .flatMap((row, index) => (!row.inTable && /^\p{Ll}{2}/u.test(row.text) ? [rows[index]!.y - row.y] : []))
    .filter((step) => step > 1)
    .toSorted((a, b) => a - b);
  return steps.length < FEWEST_INSIDE ? Number.POSITIVE_INFINITY : steps[Math.floor(steps.length / 2)]!;
}

/** The commonest step from one row to the next. */
function usualStep(rows: readonly (readonly TextSegment[])[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => rows[index]![0]![0]!.y - row[0]![0]!.y)
    .filter((step) => step > 1)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY;
}
