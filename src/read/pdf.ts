import { getDocumentProxy } from "unpdf";
import {
  blockText,
  paragraph,
  ReadError,
  type Block,
  type Notice,
  type ReadFile,
  type Run,
  type Table,
} from "./blocks.ts";
import { provideBufferTransfer } from "./bufferTransfer.ts";
import { joinLines, layoutOf, type TextLine } from "./lines.ts";
import { linesOfPage, type PdfLine } from "./pdfLines.ts";
import { withoutRunningHeads } from "./runningHeads.ts";

/** Called after each page of a long file. */
export type Progress = (done: number, all: number) => void;

/** Pages with fewer letters than this hold a picture of a page, or nothing. */
const FEWEST_LETTERS = 20;
/** Fewer lines in three columns are a signature or a list, not a table. */
const FEWEST_TABULAR = 6;
/** No plan has more pages; a file that does was made to keep a reader busy. */
const MOST_PAGES = 3000;

/**
 * Reads a PDF that holds text: lines put together from their pieces and joined to paragraphs, columns of a letterhead one after
 * the other, page numbers and running heads left out. Throws a `ReadError` for scans and for files that need a password.
 */
export async function readPdf(bytes: Uint8Array, progress: Progress = () => {}): Promise<ReadFile> {
  provideBufferTransfer();
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES) throw new ReadError("read/too-many-pages", { pages: pdf.numPages });
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    await page.getOperatorList();
    const isBold = (font: string): boolean => boldName(fontName(page.commonObjs, font));
    pages.push(
      linesOfPage(
        content.items.filter((item) => "str" in item),
        isBold,
      ),
    );
    page.cleanup();
    progress(number, pdf.numPages);
  }
  await pdf.destroy();
  const letters = pages.map((lines) => lines.reduce((sum, line) => sum + lettersOf(line), 0));
  const scanned = letters.filter((count) => count < FEWEST_LETTERS).length;
  if (scanned === pages.length)
    throw new ReadError("read/scan", { pages: pages.length, letters: letters.reduce((sum, count) => sum + count, 0) });
  const { pages: kept, notices } = withoutRunningHeads(pages);
  const missing: readonly Notice[] =
    scanned === 0 ? [] : [{ rule: "read/scanned-pages", params: { count: scanned, pages: pages.length } }];
  const tabular = kept.flat().filter((line) => line.tabular).length;
  const tables: readonly Notice[] =
    tabular < FEWEST_TABULAR ? [] : [{ rule: "read/pdf-table", params: { count: tabular } }];
  return { blocks: blocksOf(kept), notices: [...notices, ...missing, ...tables] };
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: the library takes the buffer away from its caller.
    return await getDocumentProxy(bytes.slice(), { isEvalSupported: false, disableFontFace: true, verbosity: 0 });
  } catch (error) {
    throw new ReadError(
      error instanceof Error && error.name === "PasswordException" ? "read/encrypted" : "read/broken-pdf",
    );
  }
}

function lettersOf({ text, table }: PdfLine): number {
  return (table ? blockText(table) : text).match(/\p{L}/gu)?.length ?? 0;
}

/** Points by which a full line may fall short of the margin: the next word was longer. */
const RAGGED = 40;

function blocksOf(pages: readonly (readonly PdfLine[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let waiting: PdfLine[] = [];
  for (const line of [...pages.flat(), null]) {
    if (line !== null && line.table === undefined) {
      waiting.push(line);
      continue;
    }
    blocks.push(...paragraphsOf(waiting));
    waiting = [];
    if (line?.table) addTable(blocks, line.table);
  }
  return blocks;
}

/** A table that goes on at the head of the next page is one, and its head stands once. */
function addTable(blocks: Block[], table: Table): void {
  const last = blocks.at(-1);
  if (last?.kind !== "table" || last.rows[0]!.length !== table.rows[0]!.length) {
    blocks.push(table);
    return;
  }
  const repeated =
    blockText({ ...last, rows: last.rows.slice(0, 1) }) === blockText({ ...table, rows: table.rows.slice(0, 1) });
  blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...table.rows.slice(repeated ? 1 : 0)] };
}

function paragraphsOf(lines: readonly PdfLine[]): readonly Block[] {
  const layout = { ...layoutOf(lines.map(({ text }) => text)), wrapped: true, spaced: false };
  const edges = lines.map(({ end }) => end).toSorted((a, b) => a - b);
  const margin = edges[Math.floor(edges.length * 0.9)] ?? 0;
  const joined: readonly TextLine[] = lines.map(({ runs, apart, end }) => ({
    runs,
    apart,
    full: end >= margin - RAGGED,
  }));
  return joinLines(joined, layout).map((runs: readonly Run[]) => paragraph(runs));
}

interface FontObjects {
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => unknown;
}

function fontName(objects: FontObjects, id: string): string {
  const font = objects.has(id) ? objects.get(id) : null;
  return typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
}

function boldName(name: string): boolean {
  return /bold|black|heavy|semibold|,b/iu.test(name);
}
