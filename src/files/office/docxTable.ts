import { sum } from "d3";
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  AlignmentType,
  type IParagraphOptions,
  type ITableCellOptions,
} from "docx";
import type { ToldFacts } from "../fileFacts.ts";
import { numericColumns, type DisplayCell, type DisplayRow, type DisplayTable } from "../tables/displayTable.ts";
import { millimetres } from "./docxStyles.ts";
import { ink, lineGrey } from "./look.ts";

const tableWidth = millimetres(165);
const line = { style: BorderStyle.SINGLE, size: 4, color: lineGrey };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const edge = { style: BorderStyle.SINGLE, size: 8, color: ink };
const margins = { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 70, right: 70 };
/** Rows up to which a table stays on one page. */
const mostTogether = 14;

/** Whether a table goes over the end of a page, so that it begins on one of its own. */
export function isLong({ rows }: DisplayTable): boolean {
  return rows.length > mostTogether;
}

/** A figure's table: heads that repeat on each page, rows that stay whole, grounds after the state. */
export function wordTable(content: DisplayTable): Table {
  const { head, widths, rows } = content;
  const columns = shares(widths);
  const numeric = numericColumns(content);
  const heads = head.map(({ short }, index) =>
    cell([paragraph(short, "TableHead", { keepNext: true, ...aligned(numeric[index]!) })], {
      verticalAlign: VerticalAlignTable.BOTTOM,
    }),
  );
  const last = rows.length - 1;
  return table(columns, [
    headRow(heads),
    ...rows.map((row, index) => wordRow(row, columns.length, !isLong(content) && index < last)),
  ]);
}

/** Names and texts side by side. */
export function factTable(facts: ToldFacts): Table {
  return table(
    shares([1, 3]),
    facts.map(
      ([name, text]) =>
        new TableRow({
          cantSplit: true,
          children: [cell([paragraph(name, "TableHead")]), cell([paragraph(text, "TableText")])],
        }),
    ),
  );
}

function wordRow(row: DisplayRow, columns: number, keepNext: boolean): TableRow {
  if (row.kind === "heading") return groupRow(row.text, columns);
  return new TableRow({ cantSplit: true, children: row.cells.map((each) => displayCell(each, keepNext)) });
}

function displayCell({ text, fill, bold, numeric }: DisplayCell, keepNext: boolean): TableCell {
  const content = paragraph(text, bold ? "TableHead" : "TableText", { keepNext, ...aligned(numeric) });
  return cell([content], shaded(fill));
}

function aligned(numeric: boolean): Pick<IParagraphOptions, "alignment"> {
  return { alignment: numeric ? AlignmentType.CENTER : AlignmentType.LEFT };
}

/** The row of heads, which stands again at the head of every page. */
export function headRow(cells: readonly TableCell[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

/** A heading across all columns, which goes with the row under it. */
export function groupRow(text: string, columns: number, fill: string | null = null): TableRow {
  const heading = paragraph(text, "TableHead", { keepNext: true });
  return new TableRow({ cantSplit: true, children: [cell([heading], { columnSpan: columns, ...shaded(fill) })] });
}

/** Options of a cell on a ground; null for none. */
export function shaded(fill: string | null): Pick<ITableCellOptions, "shading"> {
  return fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } };
}

/** A text behind its name in bold; `language` is that of the text where it is not the document's. */
export function named(name: string, text: string, language?: { readonly value: string }): readonly TextRun[] {
  return [new TextRun({ text: `${name}: `, bold: true }), new TextRun({ text, ...(language && { language }) })];
}

export function cell(children: readonly Paragraph[], options: Omit<ITableCellOptions, "children"> = {}): TableCell {
  return new TableCell({ ...options, children });
}

export function paragraph(text: string, style: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, text, style });
}

export function table(columns: readonly number[], rows: readonly TableRow[], width = tableWidth): Table {
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    // Said once: in each cell it was a third of a file.
    margins,
    borders: { top: edge, bottom: edge, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
}

/** `widths` as parts of `width`, that of a page upright if none is given. */
export function shares(widths: readonly number[], width = tableWidth): readonly number[] {
  const all = sum(widths);
  return widths.map((part) => Math.floor((part / all) * width));
}
