import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import type { AnnexProvision, Briefing, BriefingFigure } from "./briefing.ts";
import { annexTable, factTable, wordTable } from "./docxTable.ts";
import { millimetres, styles } from "./docxStyles.ts";
import { fixDates, repack } from "./zip.ts";

/** Width of pictures, in pixels at 96 to the inch: 160 mm, the text width of an official paper. */
const pictureWidth = 605;
/** Tallest picture that leaves room for its caption on the page. */
const pictureHeight = 860;

type Block = Paragraph | Table;

/** The briefing as a Word file: A4 with the margins and the page number of official papers, real headings, captions and tables. */
export async function writeDocx(briefing: Briefing): Promise<Uint8Array> {
  const { words } = briefing;
  const document = new Document({
    title: briefing.title,
    subject: briefing.subject,
    creator: briefing.author,
    lastModifiedBy: briefing.author,
    styles,
    sections: [
      {
        ...page,
        children: [
          new Paragraph({ text: briefing.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: briefing.subject, style: "Subtitle" }),
          heading(words.facts),
          factTable(briefing.facts),
          heading(words.plans),
          wordTable(briefing.plans),
          heading(words.method),
          new Paragraph({ text: briefing.method }),
          new Paragraph({
            children: [new TextRun({ text: `${words.citation}: `, bold: true }), new TextRun(briefing.citation)],
          }),
          new Paragraph({ text: words.figures, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          ...briefing.figures.flatMap((figure, index) => figureBlocks(figure, index, briefing)),
          new Paragraph({ text: words.annex, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          ...(briefing.annex.length === 0 ? [new Paragraph({ text: words.annexLeftOut })] : []),
          ...briefing.annex.flatMap(({ heading: title, provisions }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
            ...provisions.flatMap((provision) => provisionBlocks(provision, briefing)),
          ]),
        ],
      },
    ],
  });
  const archive = await Packer.toArrayBuffer(document);
  return repack(new Uint8Array(archive), fixer(briefing.date));
}

/** Caption, which the outline of the document holds, then finding, picture, source and table. */
function figureBlocks({ file, tall, table }: BriefingFigure, index: number, { words }: Briefing): readonly Block[] {
  const { sheet, heading: title } = file;
  return [
    new Paragraph({ text: title, style: "Caption", pageBreakBefore: index > 0 }),
    new Paragraph({ text: sheet.finding, style: "Finding", keepNext: true }),
    ...tall.map(
      ({ png, width, height }) =>
        new Paragraph({
          style: "Picture",
          keepNext: true,
          children: [
            new ImageRun({
              type: "png",
              data: png,
              transformation: fitted(width, height),
              altText: { name: sheet.id, title, description: sheet.finding },
            }),
          ],
        }),
    ),
    new Paragraph({ text: sheet.source, style: "Source" }),
    ...(table === null
      ? [new Paragraph({ text: words.tooLarge, style: "Source" })]
      : [
          new Paragraph({ text: words.tableOf(title.split(".")[0]!), style: "TableTitle", keepNext: true }),
          wordTable(table),
        ]),
  ];
}

function provisionBlocks(provision: AnnexProvision, briefing: Briefing): readonly Block[] {
  return [
    new Paragraph({ text: `${provision.id}. ${provision.label}`, heading: HeadingLevel.HEADING_3 }),
    new Paragraph({ text: provision.quote, style: "Quote", keepNext: true }),
    annexTable(provision, briefing.words),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(pictureWidth / width, pictureHeight / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A4; page number centred in the top margin from page 2. */
const page: Omit<ISectionOptions, "children"> = {
  properties: {
    titlePage: true,
    page: {
      size: { width: millimetres(210), height: millimetres(297) },
      margin: {
        top: millimetres(20),
        right: millimetres(15),
        bottom: millimetres(20),
        left: millimetres(30),
        header: millimetres(10),
      },
    },
  },
  headers: {
    first: new Header({ children: [new Paragraph({})] }),
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
          children: [new TextRun({ children: [PageNumber.CURRENT] })],
        }),
      ],
    }),
  },
};

/** Numbers the drawings from 1 in every file: the library counts on through all files of a run. */
function fixer(date: string): (text: string) => string {
  return (text) => {
    let drawings = 0;
    return fixDates(text, date).replace(/<wp:docPr id="\d+"/gu, () => {
      drawings += 1;
      return `<wp:docPr id="${drawings}"`;
    });
  };
}
