import { kindOf } from "../../figures/cells/cells.ts";
import type { FigureRow, FigureSheet, FigureTable } from "../../figures/sheet.ts";
import { stateFacts } from "../../model/states.ts";
import type { Words } from "../../strings/strings.ts";

/** A cell of a table that a person edits: words, and the ground that goes with the state. */
export interface DisplayCell {
  readonly text: string;
  /** Six hexadecimal digits; null for none. */
  readonly fill: string | null;
  readonly bold: boolean;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
}
/** A head in full, and without the name of what its number stands for. */
interface DisplayHead {
  readonly text: string;
  readonly short: string;
  /** Without anything that is counted over the whole column. */
  readonly name: string;
}
export type DisplayRow =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly DisplayCell[]; readonly page?: FigureRow["page"] };

/** The table of a figure as words, for Word, PowerPoint, Excel and the clipboard. */
export interface DisplayTable {
  readonly head: readonly DisplayHead[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly DisplayRow[];
}

/** The tall table of `sheet`, with nothing left out. */
export function displayTable(sheet: FigureSheet, words: Words): DisplayTable {
  const { table } = sheet;
  return {
    head: [
      { text: table.rowHead, short: table.rowHead, name: table.rowHead },
      ...table.columns.map(({ label, detail }) => {
        const text = detail === null ? label : `${label}: ${detail}`;
        return { text, short: isCount(detail) ? text : label, name: label };
      }),
    ],
    widths: widthsOf(table),
    rows: table.groups.flatMap((group): readonly DisplayRow[] => [
      ...(group.label === null ? [] : [{ kind: "heading" as const, text: group.label }]),
      ...group.rows.map((row) => ({
        kind: "row" as const,
        page: row.page,
        cells: cellsOf(row, group.apart, table, words),
      })),
    ]),
  };
}

/** Which columns hold nothing but numbers: their heads stand as the numbers do. */
export function numericColumns({ head, rows }: DisplayTable): readonly boolean[] {
  return head.map((_, index) => rows.every((row) => row.kind === "heading" || row.cells[index]!.numeric));
}

function isCount(detail: string | null): boolean {
  return detail !== null && /^[\d.,]+\/[\d.,]+$/u.test(detail);
}

function cellsOf(row: FigureRow, apart: boolean, table: FigureTable, words: Words): readonly DisplayCell[] {
  const label = row.key === null || row.key === "" ? row.label : `${row.key} ${row.label}`;
  return [
    { text: label, fill: null, bold: row.key === null, numeric: false },
    ...row.cells.map((cell, index): DisplayCell => {
      const grounded = cell.kind === "state" && !apart && !table.columns[index]!.apart;
      return {
        text: kindOf(cell).text(cell, words),
        fill: grounded ? stateFacts[cell.state].ground : null,
        bold: false,
        numeric: kindOf(cell).isNumeric(cell),
      };
    }),
  ];
}

function widthsOf({ columns, groups }: FigureTable): readonly number[] {
  const [first] = groups.flatMap((group) => group.rows);
  const label = first?.key === null ? 1.7 : 2.6;
  return [
    label,
    ...columns.map((_, index) => {
      const cell = first?.cells[index];
      return cell === undefined ? 1.4 : kindOf(cell).officeWidth(cell);
    }),
  ];
}
