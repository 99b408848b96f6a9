import { sum } from "d3";
import { readable } from "../../cite/cite.ts";
import { escapeText } from "../../html/html.ts";
import library from "pptxgenjs";
import { officeAdvance } from "../../figures/officeWidths.ts";
import { briefingWords, type Briefing, type BriefingFigure, type BriefingWords, type Picture } from "./briefing.ts";
import { numericColumns, type DisplayRow, type DisplayTable } from "../tables/displayTable.ts";
import { notesOf } from "../tables/facts.ts";
import { toBase64 } from "../../text/base64.ts";
import { grey, headFill, ink, lineGrey, spelling } from "./look.ts";
import { content, defineMasters, masters, sans, serif, slide } from "./pptxMasters.ts";
import { fixDates, rewrite } from "./zip.ts";

/** Rows of a table on one slide, and the most rows and columns that slides show: three slides of what is legible at all. */
const rowsPerSlide = 10;
const most = { rows: 30, columns: 8 };
/** Place of the source, over the number of the slide; inches. */
const source = { y: 6.85, h: 0.45 };
/** Room of a picture: under the finding, which ends at 1.86, and over the source. */
const picture = { top: 1.92, height: 4.85 };
/** Steps in which the title of a figure gets smaller, from that of the master, until it fits its one line; points. */
const titleSizes = [24, 22, 20, 18, 16];
/** A longer finding is set smaller, to stay in its two lines. */
const longFinding = 200;
const pointsPerInch = 72;

/** The library declares its types for CommonJS and ships a module, whose default export is the class itself. */
const PptxGenJs = library as unknown as typeof library.default;
type Slides = library.default;
type Slide = library.default.Slide;

/**
 * The figures as slides: what was compared, the main results, then each figure with title and finding as text, its picture and
 * its table to edit, and the method at the end. The source stands on the slide, the citation in the notes.
 */
export async function writePptx(briefing: Briefing): Promise<Uint8Array> {
  const words = briefingWords(briefing);
  const slides = new PptxGenJs();
  slides.layout = "LAYOUT_WIDE";
  slides.title = briefing.title;
  slides.subject = briefing.subject;
  slides.author = briefing.author;
  // The library escapes every field but this one.
  slides.company = escapeText(briefing.author);
  slides.theme = { headFontFace: serif, bodyFontFace: sans };
  defineMasters(slides);
  addOpening(slides, briefing, words);
  addText(
    slides,
    words.findings,
    briefing.findings.map(({ text, figure }) => `${text} (${figure}).`),
    true,
  );
  for (const figure of briefing.figures) {
    for (const wide of figure.wide) addPicture(slides, figure, wide, words);
    addTables(slides, figure, words);
  }
  addText(slides, words.method, [briefing.method, `${words.citation}: ${briefing.citation}`], false);
  const archive = (await slides.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  return rewrite(archive, (text) =>
    fixDates(text, briefing.date).replaceAll('lang="en-US"', `lang="${spelling[briefing.language]}"`),
  );
}

function addOpening(slides: Slides, { title, subject, facts, method }: Briefing, words: BriefingWords): void {
  const opening = slides.addSlide({ masterName: masters.opening });
  opening.addText(title, { placeholder: "title" });
  opening.addText(subject, { placeholder: "body" });
  opening.addTable(
    facts.map(([name, text]) => [
      { text: name, options: { bold: true } },
      { text, options: {} },
    ]),
    { x: slide.left, y: 3.2, w: content, colW: [content * 0.24, content * 0.76], ...tableStyle, fontSize: 18 },
  );
  opening.addNotes(`${words.method}. ${method}`);
}

/** A slide of sentences, as a list or as paragraphs; none where there are none. */
function addText(slides: Slides, title: string, sentences: readonly string[], list: boolean): void {
  if (sentences.length === 0) return;
  const page = slides.addSlide({ masterName: masters.text });
  const options = { breakLine: true, paraSpaceAfter: 10, ...(list ? { bullet: { characterCode: "2013" } } : {}) };
  page.addText(title, { placeholder: "title" });
  page.addText(
    sentences.map((text) => ({ text, options })),
    { placeholder: "body" },
  );
}

function addPicture(
  slides: Slides,
  figure: BriefingFigure,
  { png, width, height }: Picture,
  words: BriefingWords,
): void {
  const { sheet, heading, citations } = figure.file;
  const page = slides.addSlide({ masterName: masters.figure });
  page.addText(heading, { placeholder: "title", fontSize: titleSize(heading) });
  page.addText(sheet.finding, {
    placeholder: "body",
    ...(sheet.finding.length > longFinding ? { fontSize: 13 } : {}),
  });
  const scale = Math.min(slide.width / width, picture.height / height);
  page.addImage({
    data: `image/png;base64,${toBase64(png)}`,
    // The picture has the margins of a slide, so its content begins under the title.
    x: slide.left * (1 - (width * scale) / slide.width),
    y: picture.top,
    w: width * scale,
    h: height * scale,
    altText: `${heading}. ${sheet.finding}`,
  });
  addSource(page, hasTable(figure) ? sheet.source : `${sheet.source} ${words.tooLarge}`);
  page.addNotes([notesOf(sheet), citations[readable[sheet.language]]].join("\n"));
}

/** The largest size in which `title` stands on one line. */
export function titleSize(title: string): number {
  const em = sum(title, (sign) => officeAdvance(sign, { face: "serif", weight: 600, size: 1 }));
  return titleSizes.find((size) => (em * size) / pointsPerInch <= content) ?? titleSizes.at(-1)!;
}

function hasTable({ table }: BriefingFigure): boolean {
  return table !== null && table.rows.length <= most.rows && table.head.length <= most.columns;
}

/** `rows` in even parts of at most `limit`, none of which ends with a heading. */
export function tableParts(rows: readonly DisplayRow[], limit: number): readonly (readonly DisplayRow[])[] {
  for (let count = Math.ceil(rows.length / limit); count < rows.length; count += 1) {
    const ends = Array.from({ length: count }, (_, index) => {
      let end = Math.round(((index + 1) * rows.length) / count);
      while (end < rows.length && rows[end - 1]?.kind === "heading") end -= 1;
      return end;
    });
    const parts = ends.map((end, index) => rows.slice(ends[index - 1] ?? 0, end)).filter((part) => part.length > 0);
    if (parts.every((part) => part.length <= limit)) return parts;
  }
  return rows.map((row) => [row]);
}

/** The table of a figure in even parts, one a slide, all in type of one size. */
function addTables(slides: Slides, figure: BriefingFigure, words: BriefingWords): void {
  const { file, table } = figure;
  if (table === null || !hasTable(figure)) return;
  const title = words.tableOf(file.heading.split(".")[0]!);
  const parts = tableParts(table.rows, rowsPerSlide);
  const pages = parts.length;
  const size = Math.max(...parts.map((part) => part.length));
  for (const [index, rows] of parts.entries()) {
    const page = slides.addSlide({ masterName: masters.figure });
    page.addText(pages === 1 ? title : `${title} (${index + 1}/${pages})`, { placeholder: "title" });
    page.addText(file.heading, { placeholder: "body" });
    page.addTable(slideRows(table, rows), {
      x: slide.left,
      y: 1.65,
      w: content,
      colW: shares(table.widths),
      ...tableStyle,
      // More than eight rows are higher than the slide in larger type where some take two lines.
      fontSize: size > 8 ? 13 : 15,
    });
    addSource(page, file.sheet.source);
  }
}

const line = { type: "solid", pt: 0.5, color: lineGrey } as const;
const none = { type: "none" } as const;
const tableStyle = {
  fontFace: sans,
  fontSize: 12,
  color: ink,
  valign: "middle",
  margin: [0.04, 0.08, 0.04, 0.08],
  border: [line, none, line, none],
} satisfies library.default.TableProps;

function slideRows(table: DisplayTable, rows: readonly DisplayRow[]): library.default.TableRow[] {
  const numeric = numericColumns(table);
  const align = (centred: boolean) => (centred ? ("center" as const) : ("left" as const));
  return [
    table.head.map(({ short }, index) => ({
      text: short,
      options: { bold: true, align: align(numeric[index]!), fill: { color: headFill }, valign: "bottom" as const },
    })),
    ...rows.map((row): library.default.TableRow => {
      if (row.kind === "heading") return [{ text: row.text, options: { bold: true, colspan: table.head.length } }];
      return row.cells.map(({ text, fill, bold, numeric: centred }) => ({
        text,
        options: { bold, align: align(centred), ...(fill === null ? {} : { fill: { color: fill } }) },
      }));
    }),
  ];
}

function addSource(page: Slide, text: string): void {
  page.addText(text, {
    x: slide.left,
    ...source,
    // Beside it stands the number of the slide.
    w: content - 0.7,
    fontFace: sans,
    fontSize: 11,
    color: grey,
    align: "left",
    valign: "top",
    margin: 0,
  });
}

function shares(widths: readonly number[]): number[] {
  const all = sum(widths);
  return widths.map((width) => (width / all) * content);
}
