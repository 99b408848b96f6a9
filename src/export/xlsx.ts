import writeXlsxFile, { type Row } from "write-excel-file/universal";
import type { FigureWords } from "../figures/words.ts";
import { dataTable } from "./dataTable.ts";
import { displayTable } from "./displayTable.ts";
import { factsOf, type ExportWords, type FigureFile } from "./facts.ts";
import { fixDates, repack } from "./zip.ts";

const fontFamily = "Arial";
const headFill = "#e9ebee";
const edge = { bottomBorderStyle: "thin", bottomBorderColor: "#857f73" } as const;
/** Longest text of a cell in Excel. */
const longest = 32_000;

/** A workbook of three sheets: the table as the figure has it, with its colours; the numbers; what it is and how to cite it. */
export async function writeXlsx(file: FigureFile, figure: FigureWords, words: ExportWords): Promise<Uint8Array> {
  const { sheets } = words;
  const facts = factsOf(file, words);
  const display = displayTable(file.sheet, figure);
  const data = dataTable(file.sheet);
  const written = writeXlsxFile(
    [
      {
        sheet: sheets.table,
        data: displayRows(file, display),
        columns: display.widths.map((width) => ({ width: Math.round(width * 13) })),
        showGridLines: false,
        orientation: "landscape",
      },
      {
        sheet: sheets.data,
        data: [
          data.columns.map((name) => ({ value: name, fontWeight: "bold" as const, backgroundColor: headFill })),
          ...data.rows.map((row) => row.map((value) => (value === null ? null : { value }))),
        ],
        columns: data.columns.map((name) => ({ width: name.endsWith("label") ? 40 : 14 })),
        stickyRowsCount: 1,
      },
      {
        sheet: sheets.about,
        data: facts.map(([name, text]) => [
          { value: name, fontWeight: "bold" as const, alignVertical: "top" as const },
          { value: text.slice(0, longest), wrap: true, alignVertical: "top" as const },
        ]),
        columns: [{ width: 26 }, { width: 110 }],
      },
    ],
    { fontFamily, fontSize: 11 },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  return repack(archive, (text) => fixDates(text, file.sheet.date));
}

/** Title, finding, the table, source. */
function displayRows({ sheet, heading }: FigureFile, { head, rows }: ReturnType<typeof displayTable>): Row[] {
  const columns = head.length;
  const line = (value: string, style: object): Row => [
    { value, columnSpan: columns, ...style },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  return [
    line(heading, { fontWeight: "bold", fontSize: 14 }),
    line(sheet.finding, { wrap: true, alignVertical: "top", height: 34 }),
    [],
    head.map((value) => ({
      value,
      fontWeight: "bold",
      wrap: true,
      alignVertical: "bottom",
      backgroundColor: headFill,
      ...edge,
    })),
    ...rows.map((row): Row => {
      if (row.kind === "heading") return line(row.text, { fontWeight: "bold", ...edge });
      return row.cells.map(({ text, fill, bold, numeric }) => ({
        value: text,
        wrap: true,
        alignVertical: "top",
        align: numeric ? "right" : "left",
        ...(bold ? { fontWeight: "bold" as const } : {}),
        ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
        ...edge,
      }));
    }),
    [],
    line(sheet.source, { wrap: true, alignVertical: "top", height: 34 }),
  ];
}
