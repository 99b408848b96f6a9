import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import type { DataTable } from "./dataTable.ts";
import type { DisplayTable } from "./displayTable.ts";
import type { FigureFile } from "./facts.ts";

const headFill = "#e9ebee";
const edge = { bottomBorderStyle: "thin", bottomBorderColor: "#857f73" } as const;
/** Height of a line of text, in points: programs do not fit rows to wrapped text when they open a file. */
const lineHeight = 15;
/** Longest text of a cell in Excel. */
const longest = 32_000;
/** Widest column of numbers and names, in characters. */
const widest = 60;

/** The table as the figure has it: title, finding, the cells with their grounds, source. */
export function tableSheet(
  name: string,
  { sheet, heading }: FigureFile,
  { head, widths, rows }: DisplayTable,
): Sheet<Blob> {
  const columns = widths.map((width) => Math.round(width * 15));
  const whole = columns.reduce((sum, width) => sum + width, 0);
  const line = (value: string, style: CellObject = {}): Row => [
    {
      value,
      wrap: true,
      alignVertical: "top",
      columnSpan: columns.length,
      height: heightOf([value], [whole]),
      ...style,
    },
    ...columns.slice(1).map(() => null),
  ];
  const tableRow = (texts: readonly string[], style: (index: number) => CellObject): Row => {
    const height = heightOf(texts, columns);
    return texts.map((value, index) => ({ value, wrap: true, alignVertical: "top", height, ...edge, ...style(index) }));
  };
  return {
    sheet: name,
    columns: columns.map((width) => ({ width })),
    showGridLines: false,
    orientation: "landscape",
    data: [
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

/** The numbers, one row a cell of the figure. */
export function dataSheet(name: string, { columns, rows }: DataTable): Sheet<Blob> {
  return {
    sheet: name,
    columns: columns.map((column, index) => ({
      width: Math.min(widest, Math.max(...[column, ...rows.map((row) => row[index])].map(lengthOf)) + 2),
    })),
    stickyRowsCount: 1,
    data: [
      columns.map((value) => ({ value, fontWeight: "bold", backgroundColor: headFill })),
      ...rows.map((row): Row => row.map((value) => (value === null ? null : { value }))),
    ],
  };
}

/** What the figure is, where it is from and how to cite it. */
export function factSheet(name: string, facts: readonly (readonly [name: string, text: string])[]): Sheet<Blob> {
  const columns = [26, 110];
  return {
    sheet: name,
    columns: columns.map((width) => ({ width })),
    data: facts.map(([fact, text]): Row => {
      const height = heightOf([fact, text], columns);
      return [
        { value: fact, fontWeight: "bold", alignVertical: "top", height },
        { value: text.slice(0, longest), wrap: true, alignVertical: "top" },
      ];
    }),
  };
}

/** Room for the longest of `texts`, each in a column of so many characters. */
function heightOf(texts: readonly string[], columns: readonly number[]): number {
  const lines = texts.map((text, index) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / columns[index]!)), 0),
  );
  return Math.max(...lines) * lineHeight + 2;
}

function lengthOf(value: string | number | null | undefined): number {
  return String(value ?? "").length;
}
