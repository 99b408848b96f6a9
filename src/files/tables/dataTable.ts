import { sum } from "d3";
import { kindOf } from "../../figures/cells/cells.ts";
import type { FigureCell, FigureSheet } from "../../figures/sheet.ts";
import { dataColumns, type DataColumn, type DataFields } from "../../model/dataColumns.ts";
import type { Words } from "../../strings/strings.ts";
import { csv, csvRows } from "../../text/csv.ts";
import { once } from "../../text/once.ts";

/** A table for machines: one row a cell of the figure; strings, numbers, or empty. */
export interface DataTable<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The numbers behind a figure. Names of columns are English and the same in both languages; which there are depends on the
 * kinds of cells. Words in them are those of the sheet's language. `in_totals` is 0 for plans that stand apart.
 */
export function dataTable(sheet: FigureSheet, words: Words): DataTable<DataColumn> {
  const columns = columnsOf(sheet, words);
  return { columns, rows: Array.from(recordsOf(sheet, words), (record) => rowOf(record, columns)) };
}

/** How many rows the table has. */
export function countRows(sheet: FigureSheet, words: Words): number {
  const numbers = numbersIn(words);
  return sum(cellsOf(sheet), (cell) => (numbers(cell) === null ? 0 : 1));
}

/** Rows of a piece of a table. */
const rowsOfPiece = 1000;

/** The table as CSV, in pieces: of thousands of plans it has more rows than memory has room for beside all else. */
export function* dataCsv(sheet: FigureSheet, words: Words): Iterable<string> {
  const columns = columnsOf(sheet, words);
  yield writeCsv({ columns, rows: [] });
  let rows: (readonly (string | number | null)[])[] = [];
  for (const record of recordsOf(sheet, words)) {
    rows.push(rowOf(record, columns));
    if (rows.length < rowsOfPiece) continue;
    yield csvRows(rows);
    rows = [];
  }
  yield csvRows(rows);
}

/** The cells of a figure one after the other, those that have numbers. */
function* recordsOf({ table: { columns, groups } }: FigureSheet, words: Words): Iterable<DataFields> {
  const numbers = numbersIn(words);
  for (const group of groups)
    for (const row of group.rows)
      for (const [index, cell] of row.cells.entries()) {
        const fields = numbers(cell);
        if (fields === null) continue;
        const head = columns[index]!;
        const place = { row: row.id, row_label: row.label, column: head.id, column_label: head.label };
        yield { ...place, in_totals: group.apart || head.apart ? 0 : 1, ...fields };
      }
}

/** The columns that some cell has, in their order. */
function columnsOf(sheet: FigureSheet, words: Words): readonly DataColumn[] {
  const numbers = numbersIn(words);
  const found = new Set<string>(["row", "row_label", "column", "column_label", "in_totals"]);
  let any = false;
  for (const cell of new Set(cellsOf(sheet))) {
    const fields = numbers(cell);
    any ||= fields !== null;
    for (const name of Object.keys(fields ?? {})) found.add(name);
  }
  return any ? dataColumns.filter((name) => found.has(name)) : [];
}

function cellsOf({ table: { groups } }: FigureSheet): readonly FigureCell[] {
  return groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
}

/** The numbers of a cell, null for one without. Cells that say the same are one, and are asked once. */
function numbersIn(words: Words): (cell: FigureCell) => DataFields | null {
  return once((cell: FigureCell) => kindOf(cell).numbers(cell, words));
}

function rowOf(record: DataFields, columns: readonly DataColumn[]): readonly (string | number | null)[] {
  return columns.map((name) => record[name] ?? null);
}

/** The table as CSV, its column heads first. */
export function writeCsv({ columns, rows }: DataTable): string {
  return csv([columns, ...rows]);
}
