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
  type ITableCellOptions,
} from "docx";
import type { AnnexPassage, AnnexProvision, BriefingWords } from "./briefing.ts";
import type { DisplayCell, DisplayRow, DisplayTable } from "./displayTable.ts";
import { millimetres } from "./docxStyles.ts";

const tableWidth = millimetres(165);
const line = { style: BorderStyle.SINGLE, size: 4, color: "B5B5B5" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const edge = { style: BorderStyle.SINGLE, size: 8, color: "17191D" };
const margins = { top: 40, bottom: 40, left: 70, right: 70 };

/** A figure's table: heads that repeat on each page, rows that stay whole, grounds after the state. */
export function wordTable({ head, widths, rows }: DisplayTable): Table {
  const columns = shares(widths);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(({ short }) =>
      cell([paragraph(short, "TableHead")], { verticalAlign: VerticalAlignTable.BOTTOM }),
    ),
  });
  return table(columns, [headRow, ...rows.map((row) => wordRow(row, columns.length))]);
}

/** Names and texts side by side. */
export function factTable(facts: readonly (readonly [name: string, text: string])[]): Table {
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

/** What each plan says on a provision. */
export function annexTable({ plans }: AnnexProvision, words: BriefingWords): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [words.plan, words.passage].map((text) => cell([paragraph(text, "TableHead")])),
  });
  const rows = plans.map(
    (plan) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([paragraph(plan.plan, "TableHead"), paragraph(plan.stateText, "TableText")]),
          cell(passageBlocks(plan)),
        ],
      }),
  );
  return table(shares([1, 4]), [head, ...rows]);
}

function passageBlocks({ passages, note }: AnnexPassage): readonly Paragraph[] {
  return [
    ...passages.map(
      ({ place, text }) =>
        new Paragraph({
          style: "TableText",
          spacing: { after: 60 },
          children: [new TextRun({ text: `${place}: `, bold: true }), new TextRun(text)],
        }),
    ),
    ...(note === null
      ? []
      : [new Paragraph({ style: "TableText", children: [new TextRun({ text: note, italics: true })] })]),
  ];
}

function wordRow(row: DisplayRow, columns: number): TableRow {
  if (row.kind === "heading") {
    return new TableRow({
      cantSplit: true,
      children: [cell([paragraph(row.text, "TableHead", true)], { columnSpan: columns })],
    });
  }
  return new TableRow({ cantSplit: true, children: row.cells.map((each) => displayCell(each)) });
}

function displayCell({ text, fill, bold, numeric }: DisplayCell): TableCell {
  const content = new Paragraph({
    style: bold ? "TableHead" : "TableText",
    alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun(text)],
  });
  return cell([content], fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } });
}

function cell(children: readonly Paragraph[], options: Omit<ITableCellOptions, "children"> = {}): TableCell {
  return new TableCell({ ...options, margins, children });
}

function paragraph(text: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({ text, style, keepNext });
}

function table(columns: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: tableWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
}

/** `widths` as parts of the width of the page. */
function shares(widths: readonly number[]): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.floor((width / sum) * tableWidth));
}
