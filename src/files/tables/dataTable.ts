import { cellStates, valueOf } from "../../model/states.ts";
import type { FigureCell, FigureSheet } from "../../figures/sheet.ts";
import type { FigureWords } from "../../figures/words.ts";

/** A table for machines: one row a cell of the figure; strings, numbers, or empty. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

type Fields = Readonly<Record<string, string | number | null>>;

/**
 * The numbers behind a figure. Names of columns are English and the same in both languages; which there are depends on the
 * kinds of cells. Words in them are those of the sheet's language. `in_totals` is 0 for plans that stand apart.
 */
export function dataTable(sheet: FigureSheet, words: FigureWords): DataTable {
  const { columns, groups } = sheet.table;
  const records = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const fields = fieldsOf(cell, words);
        const head = columns[index]!;
        const place = { row: row.id, row_label: row.label, column: head.id, column_label: head.label };
        return fields === null ? [] : [{ ...place, in_totals: group.apart || head.apart ? 0 : 1, ...fields }];
      }),
    ),
  );
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    columns: names,
    rows: records.map((record) => names.map((name) => (record as Fields)[name] ?? null)),
  };
}

/** The numbers of a cell; null for a cell of mere text. */
function fieldsOf(cell: FigureCell, words: FigureWords): Fields | null {
  switch (cell.kind) {
    case "ruler": {
      const counts = cellStates.map(
        (state) => [column(state), cell.states.filter((each) => each === state).length] as const,
      );
      return { ...Object.fromEntries(counts), taken_up: cell.count, applicable: cell.of };
    }
    case "state":
      return {
        state: cell.state,
        state_word: words.states[cell.state],
        value: valueOf(cell.state),
        wording: cell.relation,
        passages: cell.passages,
        unknown_reason: cell.unknownReason,
        by: cell.reviewed ? "review" : "machine",
      };
    case "share":
      return { share: round(cell.value) };
    case "wording":
      return { ...cell.counts, applicable: cell.of };
    case "count":
      return {
        taken_up: cell.count,
        applicable: cell.of,
        ...(cell.score === null ? {} : { index: round(cell.score) }),
      };
    case "tally":
      return Object.fromEntries(cellStates.map((state) => [column(state), cell.counts[state]]));
    case "text":
      return null;
  }
}

function column(name: string): string {
  return name.replaceAll("-", "_");
}

/** To ten-thousandths: enough for a share, the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
