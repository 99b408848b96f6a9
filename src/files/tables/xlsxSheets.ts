import { sum } from "d3";
import type { CellObject, Row } from "write-excel-file/universal";
import type { ToldFacts } from "../fileFacts.ts";
import type { DataTable } from "./dataTable.ts";
import type { DisplayTable } from "./displayTable.ts";
import type { FigureFile } from "./facts.ts";
import type { WorkSheet } from "./workbook.ts";

/** Ground of heads. */
export const headFill = "#e9ebee";
/** Line under a row. */
export const edge = { bottomBorderStyle: "thin", bottomBorderColor: "#857f73" } as const;
/** Height of a line of text, in points: programs do not fit rows to wrapped text when they open a file. */
const lineHeight = 15;
/** Longest text of a cell in Excel. */
const longest = 32_000;
/** Of names for programs, under the heads for people. */
const keyInk = "#6b6f76";
/** Widest column of numbers and names, in characters. */
const widest = 60;

/** The table as the figure has it: title, finding, the cells with their grounds, source. */
export function tableSheet(
  name: string,
  { sheet, heading }: FigureFile,
  { head, widths, rows }: DisplayTable,
): WorkSheet {
  const columns = widths.map((width) => Math.round(width * 15));
  const line = (value: string, style: CellObject = {}): Row => spanning(columns, value, style);
  const tableRow = (texts: readonly string[], style: (index: number) => CellObject): Row => {
    const height = heightOf(texts, columns);
    return texts.map((value, index) => ({ value, wrap: true, alignVertical: "top", height, ...edge, ...style(index) }));
  };
  const headRow = 4;
  return {
    name,
    widths: columns,
    heads: { first: headRow, last: headRow },
    filterTo: headRow + rows.length,
    showGridLines: false,
    rows: [
      line(heading, { fontWeight: "bold", fontSize: 14, height: 22 }),
      line(sheet.finding),
      [],
      tableRow(
        head.map(({ text }) => text),
        () => ({ fontWeight: "bold", alignVertical: "bottom", backgroundColor: headFill }),
      ),
      ...rows.map((row): Row => {
        if (row.kind === "heading") return line(row.text, { fontWeight: "bold", ...edge });
        return tableRow(
          row.cells.map(({ text }) => text),
          (index) => {
            const { fill, bold, numeric } = row.cells[index]!;
            return {
              align: numeric ? "right" : "left",
              ...(bold ? { fontWeight: "bold" } : {}),
              ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
            };
          },
        );
      }),
      [],
      line(sheet.source),
    ],
  };
}

/**
 * The numbers, one row a cell of the figure. Two rows of heads: what a column is called, and the name that programs know it by,
 * which stays the same in all languages.
 */
export function dataSheet<Column extends string>(
  name: string,
  { columns, rows }: DataTable<Column>,
  words: Readonly<Record<Column, string>>,
): WorkSheet {
  const heads = columns.map((column) => words[column]);
  return {
    name,
    // Room for the sign of a filter beside the longest text.
    widths: columns.map((column, index) =>
      Math.min(widest, Math.max(...[column, heads[index], ...rows.map((row) => row[index])].map(lengthOf)) + 3),
    ),
    heads: { first: 1, last: 2 },
    filterTo: rows.length + 2,
    rows: [
      heads.map((value) => ({ value, fontWeight: "bold", backgroundColor: headFill })),
      columns.map((value) => ({ value, textColor: keyInk, backgroundColor: headFill, ...edge })),
      ...rows.map((row): Row => row.map((value) => (value === null ? null : { value }))),
    ],
  };
}

/** What the figure is, where it is from and how to cite it. */
export function factSheet(name: string, facts: ToldFacts): WorkSheet {
  const widths = [26, 110];
  return {
    name,
    widths,
    heads: null,
    filterTo: null,
    rows: facts.map(([fact, text]): Row => {
      const height = heightOf([fact, text], widths);
      return [{ value: fact, fontWeight: "bold", alignVertical: "top", height }, textCell(text)];
    }),
  };
}

/** A text that takes as many lines as it needs, from the top of its row on. */
export function textCell(value: string, style: CellObject = {}): Row[number] {
  return { value: value.slice(0, longest), wrap: true, alignVertical: "top", ...style };
}

/** Room for the longest of `texts`, each in a column of so many characters. */
function heightOf(texts: readonly string[], columns: readonly number[]): number {
  const lines = texts.map((text, index) =>
    sum(text.split("\n"), (line) => Math.max(1, Math.ceil((line.length * 1.05) / columns[index]!))),
  );
  return Math.max(...lines) * lineHeight + 2;
}

/** A row of one text across all `columns`, which are as wide as so many characters. */
export function spanning(columns: readonly number[], value: string, style: CellObject): Row {
  const height = heightOf([value], [sum(columns)]);
  return [
    { value, wrap: true, alignVertical: "top", columnSpan: columns.length, height, ...style },
    ...columns.slice(1).map(() => null),
  ];
}

/** Tallest row of a sheet, in points. */
const tallest = 409;

/** A row with room for its texts: programs do not fit rows to wrapped text when they open a file. */
export function fitted(row: Row, columns: readonly number[]): Row {
  const texts = row.map((each) => String((each as CellObject | null)?.value ?? ""));
  const height = Math.min(tallest, heightOf(texts, columns));
  return row.map((each) => (each === null ? null : { height, ...(each as CellObject) }));
}

function lengthOf(value: string | number | null | undefined): number {
  return String(value ?? "").length;
}
