import {
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TableRow,
  TextRun,
  AlignmentType,
  VerticalAlignTable,
  type TableCell,
} from "docx";
import { cell, groupRow, headRow, named, paragraph, shaded, shares, table } from "../office/docxTable.ts";
import { millimetres, pageOf, vietnamese } from "../office/docxStyles.ts";
import { headFill } from "../office/look.ts";
import { writeWord } from "../office/word.ts";
import type { ComparisonDocument, ComparisonList, ComparisonRow, ListCell, PlacedWords } from "./document.ts";
import type { WordBlock } from "../office/docxFigure.ts";

/** A4 on its side, with margins of 15 mm; the left one, where papers are bound, 20 mm. */
const margin = { top: 15, right: 15, bottom: 15, left: 20 } as const;
const width = millimetres(297 - margin.left - margin.right);
/** Relative widths of the columns. */
const columns = {
  table: shares([0.9, 6, 8.6, 1.6, 2.6, 2.6, 2, 2.4], width),
  missing: shares([0.9, 4, 11, 1.8, 4], width),
  unanswered: shares([0.9, 11, 3, 3, 3, 2.4, 3.4], width),
} as const;
const groupFill = "F4F1EA";

/** The comparison table as a Word file: heads repeated on each page, a row a provision, points as groups, the two lists below. */
export function writeComparisonDocx(comparison: ComparisonDocument): Promise<Uint8Array> {
  return writeWord(comparison, [
    {
      properties: { page: pageOf({ ...margin, header: 8, footer: 7 }, "landscape") },
      footers: { default: footer(comparison.data) },
      children: [
        ...heading(comparison),
        mainTable(comparison),
        ...list(comparison.missing, columns.missing),
        ...list(comparison.unanswered, columns.unanswered),
        ...closing(comparison),
      ],
    },
  ]);
}

function footer(data: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          new TextRun(`${data}. `),
          new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function heading({ titleCapitals, subject, finding }: ComparisonDocument): readonly WordBlock[] {
  return [
    new Paragraph({ text: titleCapitals, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    new Paragraph({ text: subject, style: "Subtitle", alignment: AlignmentType.CENTER }),
    new Paragraph({ text: finding, style: "TableTitle" }),
  ];
}

function mainTable({ columns: heads, groups }: ComparisonDocument): WordBlock {
  return table(
    columns.table,
    [
      centredHeads(heads),
      ...groups.flatMap(({ heading: text, rows }) => [
        groupRow(text, heads.length, groupFill),
        ...rows.map(comparisonRow),
      ]),
    ],
    width,
  );
}

function centredHeads(heads: readonly string[]): TableRow {
  return headRow(
    heads.map((text) =>
      cell([paragraph(text, "TableHead", { alignment: AlignmentType.CENTER, keepNext: true })], {
        verticalAlign: VerticalAlignTable.CENTER,
        ...shaded(headFill),
      }),
    ),
  );
}

/** Rows may run over the end of a page: a provision can be answered by passages that fill one. */
function comparisonRow(row: ComparisonRow): TableRow {
  const passages = row.passages.length === 0 ? [paragraph(row.nothing, "TableText")] : row.passages.map(passage);
  return new TableRow({
    children: [
      plain(row.id),
      cell([paragraph(row.label, "TableHead"), quoted(row.quote)]),
      cell(passages),
      cell([paragraph(row.state, "TableText")], shaded(row.fill)),
      ...[row.leads, row.partners, row.due].map(lines),
      plain(row.note),
    ],
  });
}

function passage({ number, place, text }: PlacedWords): Paragraph {
  return new Paragraph({
    style: "TableText",
    spacing: { after: 60 },
    children: named(`${number === "" ? "" : `${number} `}${place}`, text, vietnamese),
  });
}

/** Words of a document, whose spelling is checked in their own language. */
function quoted(text: string): Paragraph {
  return new Paragraph({ style: "TableText", children: [new TextRun({ text, language: vietnamese })] });
}

function lines(text: string): TableCell {
  return cell(text.split("\n").map(quoted));
}

function plain(text: string): TableCell {
  return cell([paragraph(text, "TableText")]);
}

function list({ title, intro, columns: heads, rows }: ComparisonList, widths: readonly number[]): readonly WordBlock[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    ...(intro === "" ? [] : [new Paragraph({ text: intro, style: "TableTitle", keepNext: rows.length > 0 })]),
    ...(rows.length === 0
      ? []
      : [
          table(
            widths,
            [centredHeads(heads), ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(listCell) }))],
            width,
          ),
        ]),
  ];
}

function listCell(own: ListCell): TableCell {
  if (own.kind === "link") return cell([link(own.text, own.address)]);
  return own.kind === "quoted" ? lines(own.text) : plain(own.text);
}

function link(path: string, address: string | null): Paragraph {
  const text = new TextRun({ text: address ?? path, size: 16 });
  return new Paragraph({
    style: "TableText",
    children: address === null ? [text] : [new ExternalHyperlink({ link: address, children: [text] })],
  });
}

function closing({ notesTitle, notes, facts }: ComparisonDocument): readonly WordBlock[] {
  return [
    new Paragraph({ text: notesTitle, heading: HeadingLevel.HEADING_2 }),
    ...notes.map((text) => new Paragraph({ text, style: "Notes" })),
    ...facts.map(([name, text]) => new Paragraph({ style: "Notes", children: named(name, text) })),
  ];
}
