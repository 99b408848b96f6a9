import type { CellObject, Row } from "write-excel-file/universal";
import { columnName, writeWorkbook, type WorkSheet } from "../tables/workbook.ts";
import { edge, factSheet, fitted, headFill, spanning, textCell } from "../tables/xlsxSheets.ts";
import type { ComparisonDocument, ComparisonList, ListCell, PlacedWords } from "./document.ts";

/** Widths of the columns, in characters. A page of A4 on its side holds some 150 of this type, one page wide. */
const widths = {
  table: [6, 52, 70, 13, 24, 26, 18, 22],
  missing: [6, 34, 80, 13, 30],
  unanswered: [6, 80, 24, 24, 26, 18, 44],
} as const;
/** Rows over the heads: title, documents, what was found, data. */
const titleRows = 4;
/** Ground of the rows that name a point. */
const groupFill = "#f4f1ea";

/** The comparison table as a workbook: the table with filters, the two lists, and what it is. */
export function writeComparisonXlsx(comparison: ComparisonDocument): Promise<Uint8Array> {
  const { sheets, facts, notesTitle, notes } = comparison;
  return writeWorkbook(
    [
      tableSheet(comparison),
      rowsSheet(comparison, sheets.missing, comparison.missing, widths.missing),
      rowsSheet(comparison, sheets.unanswered, comparison.unanswered, widths.unanswered),
      factSheet(sheets.about, [...facts, [notesTitle, notes.join("\n")]]),
    ],
    comparison.date,
  );
}

function tableSheet(comparison: ComparisonDocument): WorkSheet {
  const columns = comparison.columns.length;
  return listSheet(comparison, {
    name: comparison.sheets.table,
    title: comparison.titleCapitals,
    intro: comparison.finding,
    heads: comparison.columns,
    widths: widths.table,
    rows: comparison.groups.flatMap(({ heading, rows }): readonly Row[] => [
      [
        { value: heading, fontWeight: "bold", columnSpan: columns, backgroundColor: groupFill, height: 20, ...edge },
        ...Array.from({ length: columns - 1 }, () => null),
      ],
      ...rows.map((row): Row => [
        cell(row.id),
        cell(`${row.label}\n${row.quote}`),
        cell(row.passages.length === 0 ? row.nothing : row.passages.map(passageText).join("\n")),
        cell(row.state, row.fill === null ? {} : { backgroundColor: `#${row.fill}` }),
        ...[row.leads, row.partners, row.due, row.note].map((text) => cell(text)),
      ]),
    ]),
  });
}

function passageText({ number, place, text }: PlacedWords): string {
  return `${number === "" ? "" : `${number} `}${place}: ${text}`;
}

/** A list below the table, on a sheet of its own. */
function rowsSheet(
  comparison: ComparisonDocument,
  name: string,
  { title, intro, columns, rows }: ComparisonList,
  own: readonly number[],
): WorkSheet {
  const links = rows.flatMap((row, index) =>
    row.flatMap((each, column) =>
      each.kind === "link" && each.address !== null
        ? [{ cell: `${columnName(column)}${titleRows + 2 + index}`, address: each.address }]
        : [],
    ),
  );
  const cells = rows.map((row) => row.map(listCell));
  return listSheet(comparison, { name, title, intro, heads: columns, widths: own, rows: cells, links });
}

function listCell(own: ListCell): Row[number] {
  if (own.kind === "number") return { value: Number(own.text), alignVertical: "top", align: "left", ...edge };
  return cell(own.kind === "link" ? (own.address ?? own.text) : own.text);
}

interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly links?: WorkSheet["links"];
}

/** A sheet with its title over the heads, which are repeated on each page. */
function listSheet(
  { subject, data }: ComparisonDocument,
  { name, title, intro, heads, rows, links = [], widths: own }: ListSheet,
): WorkSheet {
  const line = (value: string, style: CellObject): Row => spanning(own, value, style);
  const headRow = titleRows + 1;
  return {
    name,
    widths: own,
    heads: { first: headRow, last: headRow },
    filterTo: headRow + rows.length,
    links,
    rows: [
      line(title, { fontWeight: "bold", fontSize: 14, align: "center", height: 24 }),
      line(subject, { align: "center" }),
      line(intro, {}),
      line(data, { fontStyle: "italic", textColor: "#474a51" }),
      heads.map((value) => ({
        value,
        fontWeight: "bold",
        wrap: true,
        align: "center",
        alignVertical: "center",
        backgroundColor: headFill,
        ...edge,
      })),
      ...rows.map((row) => fitted(row, own)),
    ],
  };
}

function cell(value: string, style: CellObject = {}): Row[number] {
  return textCell(value, { ...edge, ...style });
}
