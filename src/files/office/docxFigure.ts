import { Bookmark, ImageRun, Paragraph, SimpleField, TextRun, type ParagraphChild, type Table } from "docx";
import { figureBookmark, type BriefingFigure, type BriefingWords } from "./briefing.ts";
import { notesOf } from "../tables/facts.ts";
import { isLong, wordTable } from "./docxTable.ts";

export type WordBlock = Paragraph | Table;

/** Width of pictures, in pixels at 96 to the inch: 160 mm, the text width of an official paper. */
const pictureWidth = 605;
/** Tallest picture that leaves room on the page for what stands over and under it. */
const pictureHeight = 730;

/** Caption, which the outline of the document holds, then finding, picture, how to read it, source and table. */
export function figureBlocks(
  { file, tall, table }: BriefingFigure,
  index: number,
  words: BriefingWords,
): readonly WordBlock[] {
  const { sheet, heading } = file;
  const notes = notesOf(sheet);
  return [
    new Paragraph({ style: "Caption", pageBreakBefore: index > 0, children: captionOf(heading, sheet.id) }),
    new Paragraph({ text: sheet.finding, style: "Finding", keepNext: true }),
    ...tall.map(
      (picture) => new Paragraph({ style: "Picture", keepNext: true, children: [pictureRun(picture, file)] }),
    ),
    ...(notes === "" ? [] : [new Paragraph({ text: `${words.notes}: ${notes}`, style: "Notes", keepNext: true })]),
    new Paragraph({ text: sheet.source, style: "Source" }),
    ...(table === null
      ? [new Paragraph({ text: words.tooLarge, style: "Source" })]
      : [
          new Paragraph({
            text: words.tableOf(heading.split(".")[0]!),
            style: "TableTitle",
            keepNext: true,
            pageBreakBefore: isLong(table),
          }),
          wordTable(table),
        ]),
  ];
}

/** `Hình 3. …` with its number as the field that Word counts captions by, so that it makes lists of figures and references. */
function captionOf(heading: string, id: string): readonly ParagraphChild[] {
  const [, label, number, rest] = /^(\D*)(\d+)(.*)$/su.exec(heading)!;
  const sequence = `SEQ ${label!.trim()} \\* ARABIC`;
  return [
    new Bookmark({
      id: figureBookmark(id),
      children: [new TextRun(label!), new SimpleField(sequence, number), new TextRun(rest!)],
    }),
  ];
}

function pictureRun({ png, width, height }: BriefingFigure["tall"][number], file: BriefingFigure["file"]): ImageRun {
  const scale = Math.min(pictureWidth / width, pictureHeight / height);
  return new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: file.sheet.id, title: file.heading, description: file.sheet.finding },
  });
}
