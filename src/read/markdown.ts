import { isCutNumber, letterheadRole } from "../parse/forms/letterhead.ts";
import { FROM_ABOVE } from "../parse/forms/coveredCell.ts";
import {
  blockText,
  COVERED,
  paragraph,
  textOf,
  type Block,
  type Cell,
  type Notice,
  type ReadFile,
  type Run,
} from "./blocks.ts";
import { drawnBlocks, drawnTables } from "./drawnTables.ts";
import { isLayoutTable } from "./layoutTable.ts";
import { withLetterheadApart } from "./letterheadLine.ts";
import { isLoneLabel, joinLines, layoutOf, type Layout } from "./lines.ts";
import { LONE_PIPE, lonePipeRows, lonePipesEnds } from "./lonePipes.ts";
import {
  beginsHtmlPart,
  htmlPartEnds,
  readPart,
  withoutComments,
  withoutEntities,
  withTablesApart,
} from "./markdownHtml.ts";
import { APART, LINE_TAG, LINK, readInline, RULE, splitRuns } from "./markdownInline.ts";
import { documentRange, linesOfBlocks, type PlacedLine } from "./withoutSite.ts";

const ROW = /^\s*\|.*\|\s*$/u;
const DELIMITER = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;
const HEADING = /^\s*#{1,6}\s+/u;
/** A picture among the lines of a document. */
const PICTURE = /!\[[^\][\n]*\]\(|<img\s/giu;
const NOTE = /^\[\^([\p{L}\p{N}_-]+)\]:\s*(.*)$/u;

/**
 * Reads Markdown as people and converters write it: wrapped lines joined, emphasis that runs over a line end, pipe tables, and
 * tables of which only lone pipes are left. Links and pictures give their words. Front matter of other tools is left out.
 */
export function readMarkdown(text: string): ReadFile {
  const notices: Notice[] = [];
  const source = withoutFrontMatter(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"), notices);
  const raw = withTablesApart(withoutEntities(withoutComments(source, notices)).split("\n").map(withoutFence));
  const drawn = [...drawnTables(raw)];
  const isDrawn = (at: number): boolean => drawn.some(([from, { end }]) => at >= from && at < end);
  const all = withOuterPipes(withLetterheadApart(raw, (line, at) => line.includes("|") || isDrawn(at)));
  const page = chunksOf(all);
  const { from, to, notices: around } = documentRange(pageLines(page), all.length);
  notices.push(...around);
  const pictures = all.slice(from, to).reduce((sum, line) => sum + (line.match(PICTURE)?.length ?? 0), 0);
  if (pictures > 0) notices.push({ rule: "read/picture", params: { count: pictures } });
  const whole = from === 0 && to === all.length;
  const chunks = whole ? page : chunksOf(all.slice(from, to));
  // Cells are narrow: the lines beside tables tell how the lines of the text came to their ends.
  const layout = layoutOf(chunks.flatMap(({ lines, read }) => (read !== null || isTable(lines[0]!) ? [] : lines)));
  return { blocks: joinSplit(chunks.flatMap(({ lines, read }) => read ?? readChunk(lines, layout))), notices };
}

interface Chunk {
  readonly at: number;
  readonly lines: readonly string[];
  /** What the chunk holds where it is written in HTML or drawn with signs. */
  readonly read: readonly Block[] | null;
}

function chunksOf(lines: readonly string[]): readonly Chunk[] {
  const pipesEnds = lonePipesEnds(lines);
  const partEnds = htmlPartEnds(lines);
  const tables = drawnTables(lines);
  const chunks: Chunk[] = [];
  for (let at = 0; at < lines.length;) {
    const end = tables.get(at)?.end ?? pipesEnds.get(at) ?? partEnds.get(at) ?? chunkEnd(lines, at, tables);
    const chunk = lines.slice(at, end);
    const drawn = tables.get(at);
    const read = drawn
      ? drawnBlocks(drawn.rows, linesOf)
      : partEnds.has(at) && !pipesEnds.has(at)
        ? readPart(chunk)
        : null;
    chunks.push({ at, lines: chunk, read });
    at = end;
  }
  return chunks;
}

/** Cells that may be a line of a letterhead each. */
const CELLS = /(?<!\\)\||<br\s*\/?>/iu;

/** Lines with words, without the marks of Markdown, as a reader of the page sees them. */
function pageLines(chunks: readonly Chunk[]): readonly PlacedLine[] {
  return chunks.flatMap((chunk) => {
    if (chunk.read !== null) return linesOfBlocks(chunk.read).map((line) => ({ ...line, at: chunk.at, line: 0 }));
    const cell = isTable(chunk.lines[0]!) && holdsCells(chunk.lines);
    return chunk.lines.flatMap((line, index) =>
      (ROW.test(line) ? line.split(CELLS) : [line]).flatMap((part) => {
        const bare = part.replace(HEADING, "").replace(/^\s*(?:>\s?)+/u, "");
        const plain = MARKS.test(bare) ? textOf(readInline(bare)).replaceAll(/[*_|]+/gu, " ") : bare;
        const text = plain.replaceAll(/\s+/gu, " ").trim();
        if (!/[\p{L}\p{N}]/u.test(text)) return [];
        const linked = bare.includes("](") && !/[\p{L}\p{N}]/u.test(bare.replaceAll(LINK, ""));
        return [{ text, linked, cell, at: chunk.at + index, line: 0 }];
      }),
    );
  });
}

/** Whether the rows of a table are cells, not the lines of a letterhead or a closing. */
function holdsCells(lines: readonly string[]): boolean {
  if (!LONE_PIPE.test(lines[0]!)) return layoutRows(lines) === null;
  return lonePipeTable(lines, UNWRAPPED).some(({ kind }) => kind === "table");
}

/** Signs of which one stands in every mark inside a line. */
const MARKS = /[*_[\\<|`&]/u;

/** Lines that end where their paragraphs do. */
const UNWRAPPED: Layout = { width: 0, wrapped: false, spaced: false };

/** The delimiter of a table whose rows have no pipe at their ends. */
const OPEN_DELIMITER = /^\s*:?-{3,}:?(?:\s*\|\s*:?-{3,}:?)+\s*$/u;

/** Lines with a pipe at both ends of the rows of tables that leave them out. */
function withOuterPipes(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  let behind = 0;
  for (const [index, line] of lines.entries()) {
    if (index < behind || !OPEN_DELIMITER.test(line)) continue;
    for (behind = Math.max(0, index - 1); lines[behind]?.includes("|"); behind += 1)
      if (!ROW.test(lines[behind]!)) written[behind] = `| ${lines[behind]!} |`;
  }
  return written;
}

/** Between lines of dashes: fields with their values, as programs that make pages write them, in YAML or JSON. */
function withoutFrontMatter(text: string, notices: Notice[]): string {
  const match = /^---[a-z]*\n([\s\S]*?)\n---[ \t]*\n/u.exec(text);
  const fields = match?.[1]!.trim() ?? "";
  const isJson = fields.startsWith("{") && fields.endsWith("}");
  if (!match || !(isJson || fields.split("\n").every((line) => FIELD.test(line)))) return text;
  notices.push({ rule: "read/front-matter", params: {} });
  return text.slice(match[0].length);
}

/** `title: …`, an item of a list or the rest of a value, a remark, an empty line. A drawn line may stand over a letterhead as well. */
const FIELD = /^(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?:(?:\s|$)|\s+\S|- |#(?!#)|[\]}]|$)/u;

/** Marks of converters on lines of their own: the bounds of a block of code or of a style, and what a heading is called in addresses. */
const FENCE = /^(?:(?:`{3,}|~{3,})\s?[\w-]*|:{3,}\s?(?:\{[^{}]*\}|[\w-]*))$/u;
const NAME_OF_HEADING = /\s\{[#.][^{}]*\}$/u;

function withoutFence(line: string): string {
  if (line.startsWith("#")) return line.trimEnd().replace(NAME_OF_HEADING, "");
  return /^\s*[`~:]/u.test(line) && FENCE.test(line.trim()) ? "" : line;
}

/** Lines that belong together: rows, a heading alone, or lines without an empty one or a drawn table between. */
function chunkEnd(lines: readonly string[], start: number, tables: ReadonlyMap<number, unknown>): number {
  const first = lines[start]!;
  if (first.trim() === "" || HEADING.test(first)) return start + 1;
  let end = start + 1;
  const same = (line: string): boolean =>
    line.trim() !== "" &&
    !HEADING.test(line) &&
    !beginsHtmlPart(line) &&
    !LONE_PIPE.test(line) &&
    ROW.test(line) === ROW.test(first);
  while (end < lines.length && !tables.has(end) && same(lines[end]!)) end += 1;
  return end;
}

function isTable(first: string): boolean {
  return LONE_PIPE.test(first) || ROW.test(first);
}

function readChunk(lines: readonly string[], layout: Layout): readonly Block[] {
  const first = lines[0]!;
  if (first.trim() === "" || (lines.length === 1 && RULE.test(first))) return [];
  if (LONE_PIPE.test(first)) return lonePipeTable(lines, layout);
  if (ROW.test(first)) return layoutRows(lines) ?? [pipeTable(lines)];
  const note = NOTE.exec(first);
  if (note)
    return [
      {
        kind: "note",
        mark: `[^${note[1]}]`,
        runs: readInline([note[2]!, ...lines.slice(1)].join(" ").replaceAll(LINE_TAG, " ")),
      },
    ];
  const heading = HEADING.exec(first)?.[0].length ?? 0;
  const source = [first.slice(heading).replace(/(?<!\s)\s+#+\s*$/u, ""), ...lines.slice(1)].map((line) =>
    // A converter's bullet before the bullet of the text says the same twice.
    line.replace(/^\s*(?:>\s?)+/u, "").replace(/^\s*[-*+]\s+(?=(?:\*\*|__)?[-–+•]\s)/u, ""),
  );
  return linesOf(source, layout).map((runs) => paragraph(runs, heading > 0));
}

function lonePipeTable(lines: readonly string[], layout: Layout): readonly Block[] {
  const rows = lonePipeRows(lines).map((row) => row.map((cell) => cellBlocks(cell, layout)));
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const full = filled.length === 1 ? byNumbers(filled[0]!) : filled;
  if (full.length === 0) return [];
  if (isLayoutTable(full)) return full.flat(2);
  return [gridOf(full)];
}

const isText = (pattern: RegExp, cell: readonly Block[] | undefined): boolean =>
  cell?.length === 1 && pattern.test(blockText(cell[0]!).trim());

/** Cells in one row, cut into rows where they are numbered from 1 on in the column `TT`, each row as long as the first. */
function byNumbers<T extends readonly Block[]>(cells: readonly T[]): readonly (readonly T[])[] {
  const width = isText(/^S?TT$/iu, cells[0]) ? cells.findIndex((cell) => isText(/^0?1$/u, cell)) : -1;
  if (width < 2 || cells.length % width !== 0) return [cells];
  const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
  const counted = rows.slice(1).every((row, index) => isText(new RegExp(`^0?${index + 1}$`, "u"), row[0]));
  return counted ? rows : [cells];
}

function cellBlocks(lines: readonly string[], layout: Layout): readonly ReturnType<typeof paragraph>[] {
  return linesOf(lines, layout).map((runs) => paragraph(runs));
}

/** Source lines as the lines of a text, without marks, wrapped ones joined. */
function linesOf(lines: readonly string[], layout: Layout): readonly (readonly Run[])[] {
  return joinLines(splitRuns(readInline(lines.join("\n"))), layout);
}

/** Where lines of a letterhead or a closing were put into one cell: between words that are bold and others, before an item. */
const LINE_OF_CELL = /<br\s*\/?>|(?<=\S(?:\*\*|__))\s+(?=\S)|\s+(?=(?:\*\*|__)\S)|(?<=[;,.:])\s+(?=[-–+] )/iu;

/** The paragraphs of a pipe table that only lays out a letterhead or a closing; null for other tables. */
function layoutRows(lines: readonly string[]): readonly Block[] | null {
  const rows = lines
    .filter((line) => !DELIMITER.test(line))
    .map((line) =>
      cellsOf(line).map((cell) =>
        cell
          .split(LINE_OF_CELL)
          .flatMap((part) => linesOfCell(part))
          .filter(({ runs }) => /[\p{L}\p{N}]/u.test(textOf(runs))),
      ),
    );
  return isLayoutTable(rows) ? rows.flat(2) : null;
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/u);
}

function pipeTable(lines: readonly string[]): Block {
  const rows = lines
    .filter((line) => !DELIMITER.test(line))
    .map((line) => cellsOf(line).map((cell) => cell.split(/<br\s*\/?>/iu).filter((part) => part.trim() !== "")));
  const read = (parts: readonly string[]): Cell =>
    parts.length === 1 && parts[0]!.trim() === FROM_ABOVE ? COVERED : parts.flatMap((part) => linesOfCell(part));
  return gridOf(rows.map((row) => row.map(read)));
}

/** What stands in a line of a cell: one paragraph, or those that HTML parts in it. */
function linesOfCell(part: string): readonly ReturnType<typeof paragraph>[] {
  const runs = readInline(part.trim());
  return textOf(runs).includes(APART) ? splitRuns(runs).map((line) => paragraph(line.runs)) : [paragraph(runs)];
}

function gridOf(rows: readonly (readonly Cell[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return { kind: "table", rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])]) };
}

/** A sign or number that an empty line or the end of a cell cuts from its words: `-⏎⏎Rà soát …`, `Số: 12⏎⏎/KH-UBND` are one paragraph. */
function joinSplit(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const lone = last?.kind === "paragraph" && block.kind === "paragraph" && isLoneLabel(textOf(last.runs));
    const cut = last && isCutNumber(blockText(last).trim(), blockText(block).trim());
    if (cut && last.kind === "paragraph" && block.kind === "paragraph")
      joined[joined.length - 1] = paragraph([...last.runs, ...block.runs], block.heading);
    else if (lone && !isUnderStar(textOf(block.runs)))
      joined[joined.length - 1] = paragraph([...last.runs, { text: " ", bold: false }, ...block.runs], block.heading);
    else joined.push(block);
  }
  return joined;
}

/** The star under the name of a Party committee is no bullet of the line of its letterhead that follows. */
function isUnderStar(text: string): boolean {
  const role = letterheadRole(text.trim());
  return role !== null && role !== "issuer";
}
