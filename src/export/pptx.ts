import library from "pptxgenjs";
import type { Briefing, BriefingFigure, Picture } from "./briefing.ts";
import type { DisplayRow, DisplayTable } from "./displayTable.ts";
import { fixDates, repack } from "./zip.ts";

/** A slide of 13.33 x 7.5 inches. Sizes in inches, type in points. */
const slide = { width: 13.33, height: 7.5, left: 0.58, top: 0.35 };
const content = slide.width - 2 * slide.left;
const serif = "Times New Roman";
const sans = "Arial";
const ink = "17191D";
const grey = "474A51";
/** Rows of a table on one slide, and the most rows and columns that slides show. */
const rowsPerSlide = 13;
const most = { rows: 26, columns: 8 };
const master = "Doi chieu";

/** The library declares its types for CommonJS and ships a module, whose default export is the class itself. */
const PptxGenJs = library as unknown as typeof library.default;
type Slides = library.default;

/** The figures as slides: title and finding as text, the picture, then the table to edit; source on the slide, citation in the notes. */
export async function writePptx(briefing: Briefing): Promise<Uint8Array> {
  const slides = new PptxGenJs();
  slides.layout = "LAYOUT_WIDE";
  slides.title = briefing.title;
  slides.subject = briefing.subject;
  slides.author = briefing.author;
  slides.company = briefing.author;
  slides.theme = { headFontFace: serif, bodyFontFace: sans };
  defineMaster(slides);
  addOpening(slides, briefing);
  for (const figure of briefing.figures) {
    for (const picture of figure.wide) addPicture(slides, figure, picture);
    addTables(slides, figure, briefing);
  }
  const archive = (await slides.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  return repack(archive, (text) => fixDates(text, briefing.date));
}

/** Title, body and source as placeholders, so that the outline of the slides has them. */
function defineMaster(slides: Slides): void {
  slides.defineSlideMaster({
    title: master,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: slide.left, y: slide.top, w: content, h: 0.04, fill: { color: ink } } },
      { rect: { x: slide.left, y: slide.top + 0.06, w: content, h: 0.01, fill: { color: ink } } },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: slide.left,
            y: 0.5,
            w: content,
            h: 0.62,
            fontFace: serif,
            fontSize: 24,
            bold: true,
            color: ink,
            align: "left",
            valign: "middle",
            margin: 0,
          },
          text: "",
        },
      },
      {
        placeholder: {
          options: {
            name: "body",
            type: "body",
            x: slide.left,
            y: 1.14,
            w: content,
            h: 0.72,
            fontFace: sans,
            fontSize: 14,
            color: grey,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      x: slide.width - slide.left - 0.5,
      y: 7.05,
      w: 0.5,
      h: 0.3,
      fontFace: sans,
      fontSize: 10,
      color: grey,
      align: "right",
    },
  });
}

function addOpening(slides: Slides, { title, subject, facts, method, words }: Briefing): void {
  const opening = slides.addSlide({ masterName: master });
  opening.addText(title, { placeholder: "title" });
  opening.addText(subject, { placeholder: "body" });
  opening.addTable(
    facts.map(([name, text]) => [
      { text: name, options: { bold: true } },
      { text, options: {} },
    ]),
    { x: slide.left, y: 2, w: content, colW: [content * 0.22, content * 0.78], ...tableStyle, fontSize: 13 },
  );
  opening.addNotes(`${words.method}. ${method}`);
}

function addPicture(slides: Slides, { file }: BriefingFigure, { png, width, height }: Picture): void {
  const { sheet, heading, citations } = file;
  const page = slides.addSlide({ masterName: master });
  page.addText(heading, { placeholder: "title" });
  page.addText(sheet.finding, { placeholder: "body" });
  const room = { width: content, height: 4.75 };
  const scale = Math.min(room.width / width, room.height / height);
  page.addImage({
    data: `image/png;base64,${base64(png)}`,
    x: slide.left,
    y: 1.95,
    w: width * scale,
    h: height * scale,
    altText: `${heading}. ${sheet.finding}`,
  });
  addSource(page, sheet.source);
  page.addNotes([...sheet.notes, citations[sheet.language === "vi" ? "vietnamese" : "english"]].join("\n"));
}

function addTables(slides: Slides, { file, table }: BriefingFigure, { words }: Briefing): void {
  if (table === null || table.rows.length > most.rows || table.head.length > most.columns) return;
  const title = words.tableOf(file.heading.split(".")[0]!);
  for (let first = 0; first < table.rows.length; first += rowsPerSlide) {
    const page = slides.addSlide({ masterName: master });
    page.addText(title, { placeholder: "title" });
    page.addText(file.heading, { placeholder: "body" });
    const rows = table.rows.slice(first, first + rowsPerSlide);
    page.addTable(slideRows(table, rows), {
      x: slide.left,
      y: 1.6,
      w: content,
      colW: shares(table.widths),
      ...tableStyle,
      fontSize: rows.length > 8 ? 12 : 15,
    });
    addSource(page, file.sheet.source);
  }
}

const tableStyle = {
  fontFace: sans,
  fontSize: 12,
  color: ink,
  valign: "middle",
  margin: [0.03, 0.06, 0.03, 0.06],
  border: { type: "solid", pt: 0.5, color: "B5B5B5" },
} as const satisfies library.default.TableProps;

function slideRows({ head }: DisplayTable, rows: readonly DisplayRow[]): library.default.TableRow[] {
  return [
    head.map(({ short }) => ({
      text: short,
      options: { bold: true, fill: { color: "E9EBEE" }, valign: "bottom" as const },
    })),
    ...rows.map((row): library.default.TableRow => {
      if (row.kind === "heading") return [{ text: row.text, options: { bold: true, colspan: head.length } }];
      return row.cells.map(({ text, fill, bold, numeric }) => ({
        text,
        options: {
          bold,
          align: numeric ? ("right" as const) : ("left" as const),
          ...(fill === null ? {} : { fill: { color: fill } }),
        },
      }));
    }),
  ];
}

function addSource(page: library.default.Slide, source: string): void {
  page.addText(source, {
    x: slide.left,
    y: 6.85,
    w: content - 0.7,
    h: 0.45,
    fontFace: sans,
    fontSize: 11,
    color: grey,
    align: "left",
    valign: "top",
    margin: 0,
  });
}

function shares(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width / sum) * content);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
