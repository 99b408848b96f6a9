import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { paragraph, ReadError, type ReadFile } from "../../src/read/blocks.ts";
import { detectFormat, type FileFormat } from "../../src/read/detect.ts";
import { tellsLayout } from "../../src/read/layoutTable.ts";
import { readFile, type ReadOptions } from "../../src/read/readFile.ts";
import { LARGEST_FILE } from "../../src/read/zip.ts";
import { sha256 } from "../../site/sha256.ts";
import { convertByOffice } from "./office.ts";

/** A file as it arrived, and what it says. */
export interface OpenedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly format: FileFormat;
  readonly content: ReadFile;
}

/** Reads a file of any kind. Old formats go through LibreOffice where it is installed. Throws a `ReadError`. */
export async function openFile(file: string, options: ReadOptions): Promise<OpenedFile> {
  const { size } = statSync(file);
  if (size > LARGEST_FILE) throw new ReadError("read/too-large", { size: Math.ceil(size / 2 ** 20) });
  if (size === 0) throw new ReadError("read/empty");
  const bytes = new Uint8Array(readFileSync(file));
  const format = detectFormat(bytes, path.basename(file));
  return {
    file,
    bytes,
    sha256: sha256(Buffer.from(bytes)),
    format,
    content: await contentOf(bytes, format, file, options),
  };
}

async function contentOf(bytes: Uint8Array, format: FileFormat, file: string, options: ReadOptions): Promise<ReadFile> {
  if (format === "encrypted") throw new ReadError("read/encrypted");
  if (format === "unknown") throw new ReadError("read/unknown-format", { name: path.basename(file) });
  if (format === "pdf") process.on("unhandledRejection", passOverLibrary);
  if (format !== "doc" && format !== "rtf" && format !== "odt") return readFile(bytes, format, options);
  if (format === "doc" && isEncryptedDoc(bytes)) throw new ReadError("read/encrypted");
  const converted = convertByOffice(bytes, format, "docx");
  if (converted) return readFile(converted, "docx", options);
  if (format !== "doc") throw new ReadError("read/needs-office", { format: format.toUpperCase() });
  return readOldWord(bytes, options);
}

/**
 * The PDF library makes promises of the parts of a damaged file that nobody waits for; the part that is waited for is refused. What
 * else is not waited for is a fault of the program.
 */
function passOverLibrary(reason: unknown): void {
  if (!(reason instanceof Error && /pdfjs/u.test(reason.stack ?? ""))) throw reason;
}

/** Words and notes of a DOC file; its automatic numbers are not in its text. */
async function readOldWord(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const text = oldWordTexts(bytes)
    .filter((part) => part.trim() !== "")
    .join("\n");
  // Read as plain text, so that encodings are repaired and damaged words are refused; each line is a paragraph.
  const read = await readFile(new TextEncoder().encode(text), "text", options);
  const blocks = text
    .split("\n")
    .flatMap(cellsOfLayout)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph([{ text: line.replaceAll("\t", " "), bold: false }]));
  const repaired = read.notices.some(({ rule }) => rule === "read/converted");
  return {
    blocks: repaired ? read.blocks : blocks,
    notices: [...read.notices, { rule: "read/no-numbers", params: {} }],
  };
}

/** The cells of a row that lays out a letterhead or a closing, parted by tabs; another line as it is. */
function cellsOfLayout(line: string): readonly string[] {
  const cells = line.split("\t");
  return cells.some((cell) => tellsLayout(cell.trim())) ? cells : [line];
}

/** Milliseconds and megabytes that a sound file needs a fraction of, and characters that no file of the largest size holds. */
const MOST = { time: 60_000, memory: 1024, output: 2 ** 28 } as const;

/** Body, footnotes and endnotes, read by a process of its own, which a damaged file may bring down. */
function oldWordTexts(bytes: Uint8Array): readonly string[] {
  const worker = fileURLToPath(new URL("oldWordWorker.mjs", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${MOST.memory}`, worker], {
    input: bytes,
    timeout: MOST.time,
    maxBuffer: MOST.output,
    stdio: ["pipe", "pipe", "ignore"],
    encoding: "utf8",
  });
  if (status !== 0) throw new ReadError("read/broken-doc");
  return JSON.parse(stdout) as readonly string[];
}

/** Bit 8 of the flags at byte 10 of the document stream, whose head is its first sector. */
function isEncryptedDoc(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0x200, 0x200 + 12);
  return head[0] === 0xec && head[1] === 0xa5 && ((head[11] ?? 0) & 0x01) === 0x01;
}
