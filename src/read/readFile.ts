import { judgeText } from "../text/quality/quality.ts";
import { withoutArrivalStamp } from "./arrivalStamp.ts";
import { blockText, ReadError, type ReadFile } from "./blocks.ts";
import { decodeText } from "./decode.ts";
import type { FileFormat } from "./detect.ts";
import { readDocx, type DocxOptions } from "./docx/readDocx.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { htmlOfArchive } from "./mhtml.ts";
import { readPdf, type PageProgress } from "./pdf.ts";
import { readPlainText } from "./plainText.ts";
import { repairFile } from "./repair.ts";
import { LARGEST_FILE } from "./zip.ts";

/** Formats that are read here; the others need another program first. */
export type ReadableFormat = Exclude<FileFormat, "doc" | "rtf" | "odt" | "encrypted" | "unknown">;

export interface ReadOptions extends DocxOptions {
  readonly progress?: PageProgress;
}

/** Reads the bytes of a file in one of the formats. Throws a `ReadError` for what cannot be read, or whose words are damaged beyond use. */
export async function readFile(
  bytes: Uint8Array,
  format: ReadableFormat,
  options: ReadOptions = {},
): Promise<ReadFile> {
  if (bytes.length > LARGEST_FILE) throw new ReadError("read/too-large", { size: Math.ceil(bytes.length / 2 ** 20) });
  const read = repairFile(await readers[format](bytes, options));
  // The stamp on a page of a PDF is left out line by line, before its lines are joined.
  return checked(format === "pdf" ? read : withoutStamp(read));
}

/** A file without the stamp of the office that received it, where this stands in paragraphs of its own above the text. */
function withoutStamp({ blocks, notices }: ReadFile): ReadFile {
  const table = blocks.findIndex(({ kind }) => kind === "table");
  const above = blocks.slice(0, table < 0 ? blocks.length : table);
  const found = withoutArrivalStamp(above.map((block) => ({ block, text: blockText(block) })));
  return {
    blocks: [...found.lines.map(({ block }) => block), ...blocks.slice(above.length)],
    notices: [...notices, ...found.notices],
  };
}

const readers: Readonly<
  Record<ReadableFormat, (bytes: Uint8Array, options: ReadOptions) => ReadFile | Promise<ReadFile>>
> = {
  docx: (bytes, options) => readDocx(bytes, options),
  pdf: (bytes, { progress }) => readPdf(bytes, progress),
  html: (bytes, options) => fromText(bytes, (text) => readHtml(text, options), charsetOf(bytes)),
  mhtml: (bytes, options) => {
    const { html, charset } = htmlOfArchive(bytes);
    return fromText(html, (text) => readHtml(text, options), charset ?? charsetOf(html));
  },
  markdown: (bytes) => fromText(bytes, readMarkdown),
  text: (bytes) => fromText(bytes, readPlainText),
};

function fromText(bytes: Uint8Array, read: (text: string) => ReadFile, charset?: string): ReadFile {
  const { text, notices } = decodeText(bytes, charset);
  const file = read(text.replace(/^\uFEFF/u, "").normalize("NFC"));
  return { blocks: file.blocks, notices: [...notices, ...file.notices] };
}

/** The encoding that a page names for itself. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}

function checked(file: ReadFile): ReadFile {
  const text = file.blocks.map(blockText).join("\n").normalize("NFC");
  if (!/\p{L}/u.test(text)) throw new ReadError("read/no-text");
  const hornless = wordsWithoutHorn(text);
  if (hornless.length > 0)
    throw new ReadError("read/lost-letter", { examples: hornless.slice(0, EXAMPLES).join(", ") });
  const quality = judgeText(text);
  if (quality.grade !== "unusable") return file;
  const examples = quality.examples.map(({ start, end }) => text.slice(start, Math.min(end, start + 24))).join(", ");
  throw new ReadError("read/unusable", {
    damage: quality.damage ?? "wrong-letters",
    damaged: quality.damaged,
    judged: quality.judged,
    examples,
  });
}

/** Fewer words are misprints, and so is a smaller share of the words with ươ. */
const FEWEST_HORNLESS = 2;
const LEAST_HORNLESS = 0.2;
const EXAMPLES = 3;

/** A word with ươ, or what is left of it without its ư: no word of Vietnamese ends in `ơng`, `ơc` or `ơu`. */
const HORNED = /(?<!\p{L})\p{L}{0,4}[ơờớởỡợ](?:ng|c|u)(?!\p{L})/giu;

/**
 * Words that have lost their ư (`nớc`, `đờng`), in a text or a good part of it: programs drop the code that TCVN3 has for it, which is
 * that of the soft hyphen; ừ, ử, ữ, ứ and ự have other codes. Of other words nothing shows that it is gone (`đa` for `đưa`).
 */
function wordsWithoutHorn(text: string): readonly string[] {
  const words = text.match(HORNED) ?? [];
  // Old converters write ƣ, which is drawn as ư.
  const hornless = words.filter((word) => !/[ưƣ]/iu.test(word));
  const few = hornless.length < FEWEST_HORNLESS || hornless.length < words.length * LEAST_HORNLESS;
  return few ? [] : hornless;
}
