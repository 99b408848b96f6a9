import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import {
  blockText,
  paragraph,
  ReadError,
  textOf,
  type Block,
  type Note,
  type Notice,
  type ReadFile,
  type Run,
  type Table,
} from "./blocks.ts";
import { LOST_SIGN, lostWords } from "../text/lostSigns.ts";
import { withoutArrivalStamp } from "./arrivalStamp.ts";
import { provideBufferTransfer } from "./bufferTransfer.ts";
import { isLayoutTable } from "./layoutTable.ts";
import { joinLines, layoutOf, type TextLine } from "./lines.ts";
import { fillBlanks, type FilledPage } from "./pdfBlanks.ts";
import { fontOf, markLostFonts, type Font } from "./pdfFonts.ts";
import { mendItems } from "./pdfGlyphs.ts";
import { linesOfPage, readPage, type PdfLine } from "./pdfLines.ts";
import { marksOf, type PageMark } from "./pdfMarks.ts";
import { splitNotes, type PageNote } from "./pdfNotes.ts";
import { headsRepeated, joinRows, onOneGrid, sameWidth, widthOf, withoutEmptyMerges } from "./pdfPages.ts";
import type { PdfItem } from "./pdfPieces.ts";
import { rulesOf, type RuledLine } from "./pdfRules.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** Called after each page of a long file. */
export type PageProgress = (done: number, all: number) => void;

/** Pages with fewer letters than this hold a picture of a page, or nothing. */
const FEWEST_LETTERS = 20;
/** Fewer lines in three columns are a signature or a list, not a table. */
const FEWEST_TABULAR = 6;
/** No plan has more pages; a file that does was made to keep a reader busy. */
const MOST_PAGES = 3000;

/**
 * Reads a PDF that holds text: lines put together from their pieces and joined to paragraphs, columns of a letterhead one after
 * the other, figures that are stamped over blanks written into them; page numbers, running heads and the words of digital
 * signatures, notes and stamps left out. Throws a `ReadError` for scans and for files that need a password.
 */
export async function readPdf(bytes: Uint8Array, progress: PageProgress = () => {}): Promise<ReadFile> {
  provideBufferTransfer();
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES) throw new ReadError("read/too-many-pages", { pages: pdf.numPages });
  const { OPS } = await getResolvedPDFJS();
  const drawn: DrawnPage[] = [];
  const fonts = new Map<string, Font>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await ofSoundFile(pdf.getPage(number));
    const content = await ofSoundFile(page.getTextContent());
    const operators = await ofSoundFile(page.getOperatorList());
    // A text is read without annotations that are damaged.
    const annotations = await page.getAnnotations().catch(() => []);
    const items = mendItems(
      content.items.filter((item) => "str" in item),
      operators,
      OPS.showText,
    );
    for (const { fontName } of items) if (!fonts.has(fontName)) fonts.set(fontName, fontOf(page.commonObjs, fontName));
    drawn.push({
      items,
      marks: marksOf(operators, OPS, annotations),
      rules: rulesOf(operators, OPS),
      isPictured: holdsPicture(operators.fnArray, OPS),
      width: Math.round(page.view[2]! - page.view[0]!),
    });
    page.cleanup();
    progress(number, pdf.numPages);
  }
  await pdf.destroy();
  const filled = filledPages(drawn, fonts);
  const pages = filled.map(({ items }, index) =>
    readPage(items, (font) => fonts.get(font)?.isBold ?? false, drawn[index]!.rules),
  );
  const letters = pages.map(({ rows }) => rows.reduce((sum, { text }) => sum + lettersOf(text), 0));
  if (letters.every((count) => count < FEWEST_LETTERS))
    throw new ReadError("read/scan", { pages: pages.length, letters: letters.reduce((sum, count) => sum + count, 0) });
  // The last page of a document may hold nothing but a name.
  const scanned = letters.filter((count, page) => count < FEWEST_LETTERS && drawn[page]!.isPictured).length;
  const { pages: kept, notices } = withoutRunningHeads(pages.map(({ rows }) => rows));
  const read = splitNotes(kept).map(({ rows, notes }, index): ReadPage => {
    return { lines: linesOfPage({ ...pages[index]!, rows }), notes };
  });
  const first = withoutArrivalStamp(read[0]?.lines ?? []);
  const unstamped = read.map((page, index) => (index === 0 ? { ...page, lines: first.lines } : page));
  const missing: readonly Notice[] =
    scanned === 0 ? [] : [{ rule: "read/scanned-pages", params: { count: scanned, pages: pages.length } }];
  const tabular = read.flatMap(({ lines }) => lines.filter((line) => line.tabular)).length;
  const tables: readonly Notice[] =
    tabular < FEWEST_TABULAR ? [] : [{ rule: "read/pdf-table", params: { count: tabular } }];
  const widths = drawn.map(({ width }) => width);
  const blocks = blocksOf(unstamped, widths);
  return {
    blocks,
    notices: [...notices, ...first.notices, ...noticesOf(filled), ...lostIn(blocks), ...missing, ...tables],
  };
}

/** What is read of a page. */
interface DrawnPage {
  readonly items: readonly PdfItem[];
  readonly marks: readonly PageMark[];
  readonly rules: readonly RuledLine[];
  readonly isPictured: boolean;
  /** In points. */
  readonly width: number;
}

/** The pages with what is laid over them written into their text, and signs that no character is known for marked as such. */
function filledPages(pages: readonly DrawnPage[], fonts: ReadonlyMap<string, Font>): readonly FilledPage[] {
  const withoutTable = new Set([...fonts].filter(([, { hasTable }]) => !hasTable).map(([id]) => id));
  const items = markLostFonts(
    pages.map((page) => page.items),
    withoutTable,
  );
  return pages.map(({ marks }, index) => fillBlanks(items[index]!, marks));
}

/** What is said of what was laid over pages. */
function noticesOf(pages: readonly FilledPage[]): readonly Notice[] {
  const texts = (rule: string, all: readonly string[]): readonly Notice[] =>
    all.length === 0 ? [] : [{ rule, params: { text: shortened(all) } }];
  const unread = pages.reduce((sum, page) => sum + page.unread, 0);
  return [
    ...texts(
      "read/signature",
      pages.flatMap(({ left }) => left),
    ),
    ...texts(
      "read/laid-over",
      pages.flatMap(({ notes }) => notes),
    ),
    ...texts(
      "read/stamped-over",
      pages.flatMap(({ replaced }) => replaced),
    ),
    ...(unread === 0 ? [] : [{ rule: "read/unread-mark", params: { count: unread, head: pages[0]!.unreadOfHead } }]),
  ];
}

/** What is said of signs that no character is known for. */
function lostIn(blocks: readonly Block[]): readonly Notice[] {
  const words = blocks.flatMap((block) => lostWords(blockText(block)));
  if (words.length === 0) return [];
  const count = words.reduce((sum, word) => sum + word.split(LOST_SIGN).length - 1, 0);
  return [{ rule: "read/lost-signs", params: { count, examples: [...new Set(words)].slice(0, EXAMPLES).join(", ") } }];
}

const EXAMPLES = 3;

/** Characters of what is left out that a notice shows at most. */
const MOST_SHOWN = 300;

/** The texts, each once, as a notice shows them. */
function shortened(texts: readonly string[]): string {
  const all = [...new Set(texts.map((text) => text.replaceAll(/\s+/gu, " ")))].join("; ");
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN)}…` : all;
}

/** What the library gives; a `ReadError` where the file is damaged further in than it looked at first. */
async function ofSoundFile<T>(given: Promise<T>): Promise<T> {
  try {
    return await given;
  } catch {
    throw new ReadError("read/broken-pdf");
  }
}

/** Shapes that a page draws when its letters are drawn as shapes. */
const FEWEST_SHAPES = 200;

/** Whether a page shows a picture, or letters that were turned into shapes. */
function holdsPicture(operators: readonly number[], operations: Readonly<Record<string, number>>): boolean {
  const pictures = ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject"].map(
    (name) => operations[name],
  );
  const shapes = operators.filter((operator) => operator === operations["constructPath"]).length;
  return shapes >= FEWEST_SHAPES || operators.some((operator) => pictures.includes(operator));
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: the library takes the buffer away from its caller.
    return await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      fontExtraProperties: true,
      verbosity: 0,
    });
  } catch (error) {
    throw new ReadError(
      error instanceof Error && error.name === "PasswordException" ? "read/encrypted" : "read/broken-pdf",
    );
  }
}

/** Letters, and signs that may be some. */
const LETTER = new RegExp(String.raw`[\p{L}${LOST_SIGN}]`, "gu");

function lettersOf(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

/** A page read: its lines, and the notes at its foot. */
interface ReadPage {
  readonly lines: readonly PdfLine[];
  readonly notes: readonly PageNote[];
}

/** Points by which a full line may fall short of the margin: the next word was longer. */
const RAGGED = 40;

/** Blocks of all pages; notes after the block that refers to them. `widths` are those of the pages. */
function blocksOf(pages: readonly ReadPage[], widths: readonly number[]): readonly Block[] {
  const margins = marginsOf(pages, widths);
  const reading = new PdfReading();
  for (const [index, { lines, notes }] of pages.entries()) {
    const ofPage = margins.get(widths[index]!)!;
    reading.page();
    for (const [at, line] of lines.entries()) {
      const { left, right } = line.margins ?? ofPage;
      const before = lines[at - 1];
      // A first line is set in; the lines after it begin at the margin.
      const indented = before !== undefined && before.start < left + NEAR && line.start > left + INDENT;
      reading.line(line, { runs: line.runs, apart: line.apart || indented, full: line.end >= right - RAGGED });
    }
    reading.foot(notes);
  }
  return reading.result();
}

/** Points by which the first line of a paragraph is set in at least, and by which lines at one margin may differ. */
const INDENT = 10;
const NEAR = 3;

/** The margins of pages, by their width: where one of ten lines begins at the latest, and nine of ten end. */
function marginsOf(
  pages: readonly ReadPage[],
  widths: readonly number[],
): ReadonlyMap<number, { readonly left: number; readonly right: number }> {
  const byWidth = new Map<number, PdfLine[]>();
  for (const [index, { lines }] of pages.entries()) {
    const own = byWidth.get(widths[index]!) ?? [];
    byWidth.set(widths[index]!, own);
    own.push(...lines.filter((line) => !line.table && !line.margins));
  }
  const at = (places: readonly number[], share: number): number =>
    places.toSorted((a, b) => a - b)[Math.floor(places.length * share)] ?? 0;
  return new Map(
    Array.from(byWidth, ([width, own]) => {
      const [left, right] = [own.map(({ start }) => start), own.map(({ end }) => end)];
      return [width, { left: at(left, 0.1), right: at(right, 0.9) }];
    }),
  );
}

/** Gathers lines to paragraphs and tables over the ends of pages. */
class PdfReading {
  private readonly blocks: Block[] = [];
  private waiting: TextLine[] = [];
  /** Index of the first block that may hold a mark of this page's notes. */
  private pageStart = 0;
  private notes: { note: Note; from: number }[] = [];
  private edges: readonly number[] | null = null;

  page(): void {
    // What a page begins with may go on from the page before.
    this.pageStart = Math.max(0, this.blocks.length - 1);
  }

  line({ table, edges }: PdfLine, text: TextLine): void {
    if (!table) {
      this.waiting.push(text);
      return;
    }
    this.close();
    if (isLayoutTable(table.rows)) this.blocks.push(...table.rows.flat(2));
    else this.addTable(table, edges ?? null);
  }

  foot(notes: readonly PageNote[]): void {
    for (const { mark, lines } of notes)
      this.notes.push({
        note: { kind: "note", mark, runs: lines.flatMap((runs, at) => (at === 0 ? runs : [SPACE, ...runs])) },
        from: this.pageStart,
      });
  }

  result(): readonly Block[] {
    this.close();
    const after = new Map<number, Note[]>();
    for (const { note, from } of this.notes) {
      const mark = markIn(note.mark);
      const found = this.blocks.findIndex((block, index) => index >= from && mark.test(blockText(block)));
      const at = found < 0 ? this.blocks.length - 1 : found;
      after.set(at, [...(after.get(at) ?? []), note]);
    }
    return this.blocks.flatMap((block, index) => [
      block.kind === "table" ? { ...block, rows: withoutEmptyMerges(block.rows) } : block,
      ...(after.get(index) ?? []),
    ]);
  }

  private close(): void {
    const texts = this.waiting.map(({ runs }) => textOf(runs));
    const layout = { ...layoutOf(texts), wrapped: true, spaced: false };
    this.blocks.push(...joinLines(this.waiting, layout).map((runs: readonly Run[]) => paragraph(runs)));
    this.waiting = [];
  }

  /** A table that goes on at the head of the next page is one, and its head stands once. */
  private addTable(table: Table, edges: readonly number[] | null): void {
    const last = this.blocks.at(-1);
    const goesOn = last?.kind === "table" && (edges ? sameWidth(this.edges, edges) : widthOf(last) === widthOf(table));
    if (!goesOn || last?.kind !== "table") {
      this.edges = edges;
      this.blocks.push(table);
      return;
    }
    const [above, below, all] = onOneGrid(last, this.edges, table, edges);
    this.edges = all;
    const heads = headsRepeated(above.rows, below.rows);
    this.blocks[this.blocks.length - 1] = { ...above, rows: joinRows(above.rows, below.rows.slice(heads)) };
  }
}

const SPACE: Run = { text: " ", bold: false };

/** `mark` behind a word, and no part of a longer one. */
function markIn(mark: string): RegExp {
  return new RegExp(`(?<=[^\\s⁰¹²³⁴-⁹]\\s?)${mark}(?![⁰¹²³⁴-⁹])`, "u");
}
