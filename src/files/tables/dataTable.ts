import { kindOf } from "../../figures/cells/cells.ts";
import type { FigureSheet } from "../../figures/sheet.ts";
import { dataColumns, type DataColumn, type DataFields } from "../../model/dataColumns.ts";
import type { Words } from "../../strings/strings.ts";
import { csv } from "../../text/csv.ts";

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
  const { columns, groups } = sheet.table;
  const records = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, index): readonly DataFields[] => {
        const fields = kindOf(cell).numbers(cell, words);
        const head = columns[index]!;
        const place = { row: row.id, row_label: row.label, column: head.id, column_label: head.label };
        return fields === null ? [] : [{ ...place, in_totals: group.apart || head.apart ? 0 : 1, ...fields }];
      }),
    ),
  );
  const names = dataColumns.filter((name) => records.some((record) => name in record));
  return { columns: names, rows: records.map((record) => names.map((name) => record[name] ?? null)) };
}

/** The table as CSV, its column heads first. */
export function writeCsv({ columns, rows }: DataTable): string {
  return csv([columns, ...rows]);
}
