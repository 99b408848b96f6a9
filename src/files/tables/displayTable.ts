import type { FigureCell, FigureRow, FigureSheet, FigureTable } from "../../figures/sheet.ts";
import type { FigureWords } from "../../figures/words.ts";
import { cellStates, stateFacts } from "../../model/states.ts";
import { relations, relationSigns, type Relation } from "../../model/relations.ts";

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
export interface DisplayHead {
  /** Of the column; null over the names of the rows. */
  readonly id: string | null;
  readonly text: string;
  readonly short: string;
}
export type DisplayRow =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "row"; readonly id: string; readonly cells: readonly DisplayCell[] };

/** The table of a figure as words, for Word, PowerPoint, Excel and the clipboard. */
export interface DisplayTable {
  readonly head: readonly DisplayHead[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly DisplayRow[];
}

/** The tall table of `sheet`, with nothing left out. */
export function displayTable(sheet: FigureSheet, words: FigureWords): DisplayTable {
  const { table } = sheet;
  return {
    head: [
      { id: null, text: table.rowHead, short: table.rowHead },
      ...table.columns.map(({ id, label, detail }) => {
        const text = detail === null ? label : `${label}: ${detail}`;
        return { id, text, short: isCount(detail) ? text : label };
      }),
    ],
    widths: widthsOf(table),
    rows: table.groups.flatMap((group): readonly DisplayRow[] => [
      ...(group.label === null ? [] : [{ kind: "heading" as const, text: group.label }]),
      ...group.rows.map((row) => ({
        kind: "row" as const,
        id: row.id,
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
  return detail !== null && /^\d+\/\d+$/u.test(detail);
}

function cellsOf(row: FigureRow, apart: boolean, table: FigureTable, words: FigureWords): readonly DisplayCell[] {
  const label = row.key === null ? row.label : `${row.key} ${row.label}`;
  return [
    { text: label, fill: null, bold: row.key === null, numeric: false },
    ...row.cells.map((cell, index): DisplayCell => {
      const grounded = cell.kind === "state" && !apart && !table.columns[index]!.apart;
      return {
        text: textOf(cell, words),
        fill: grounded ? stateFacts[cell.state].ground : null,
        bold: false,
        numeric: cell.kind === "count" || cell.kind === "share" || (cell.kind === "ruler" && cell.counted),
      };
    }),
  ];
}

/** Counts by wording, each after its word: signs in a row read as arithmetic. */
function wordingText(counts: Readonly<Record<Relation, number>>, words: FigureWords): string {
  const named = relations.filter((relation) => counts[relation] > 0);
  return named.map((relation) => `${words.relations[relation].toLowerCase()} ${counts[relation]}`).join("; ") || "–";
}

/** A cell in words: `5/7`, `■⬓□`, `■ Đầy đủ ≈`, `23%`, `nguyên văn 2; lời riêng 1`. */
export function textOf(cell: FigureCell, words: FigureWords): string {
  switch (cell.kind) {
    case "ruler":
      return cell.counted ? `${cell.count}/${cell.of}` : cell.states.map((state) => stateFacts[state].glyph).join("");
    case "state":
      return [
        stateFacts[cell.state].glyph,
        words.states[cell.state],
        cell.relation === null ? "" : relationSigns[cell.relation],
        cell.unsure ? `(${words.unsure.toLowerCase()})` : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
    case "share":
      return words.percent(cell.value);
    case "wording":
      return wordingText(cell.counts, words);
    case "count":
      return `${cell.count}/${cell.of}${cell.score === null ? "" : ` (${words.percent(cell.score)})`}`;
    case "tally":
      return cellStates
        .filter((state) => cell.counts[state] > 0)
        .map((state) => `${stateFacts[state].glyph} ${cell.counts[state]}`)
        .join("  ");
    case "text":
      return cell.text;
  }
}

function widthsOf({ columns, groups }: FigureTable): readonly number[] {
  const [first] = groups.flatMap((group) => group.rows);
  const label = first?.key === null ? 1.7 : 2.6;
  return [
    label,
    ...columns.map((_, index) => {
      const cell = first?.cells[index];
      if (cell?.kind === "count") return cell.score === null ? 0.95 : 1.5;
      return cell?.kind === "text" ? 2.4 : 1.4;
    }),
  ];
}
