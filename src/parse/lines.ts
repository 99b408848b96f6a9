import type { Span } from "../model/span.ts";
import { sliceLocated, slicer, type Located } from "../text/located.ts";
import { readInline, type InlineText } from "./inline.ts";
import { withoutStrayStars } from "./strayMarks.ts";

/** One line of the body without its Markdown marks. Offsets of spans count in `content.text`. */
export interface Line {
  readonly content: Located;
  readonly strong: readonly Span[];
  readonly raised: readonly Span[];
  /** Whether an empty line, a heading mark or a table edge stands between this line and the one before. */
  readonly apart: boolean;
  /** Row and cell of a table; null outside tables. Lines of one cell share both. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/**
 * Splits a Markdown body into lines with exact places. Heading marks, quotation marks, emphasis, table pipes and rules
 * (`-------`, `* * *`, a lone `|`) are marks and vanish; empty lines set the next line apart. List, code and heading meaning is ignored.
 */
export function readLines(body: string): readonly Line[] {
  const chunks = chunksOf(body);
  return chunks.flatMap(({ lines, apart }, table) =>
    ROW.test(lines[0]!.raw)
      ? lines.flatMap((line, row) => rowLines(body, line, table, row))
      : textLines(readText(body, lines[0]!.start, lines.at(-1)!.end), apart, null),
  );
}

function readText(body: string, start: number, end: number): InlineText {
  return withoutStrayStars(readInline(body, start, end));
}

interface RawLine extends Span {
  readonly raw: string;
}
/** Lines that Markdown reads together. */
interface Chunk {
  readonly lines: RawLine[];
  readonly apart: boolean;
}

/** Signs alone on a line: a rule, or what a conversion left of a table's edges. */
const RULE = /^[-–—_=~*|\s]+$/u;
const HEADING = /^[ \t]*#{1,6}[ \t]+/u;
const QUOTE = /^(?:[ \t]*>)+[ \t]?/u;
const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const DELIMITER_ROW = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

/** Cuts at empty lines and rules, around headings, tables and quoted lines. */
function chunksOf(body: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let apart = true;
  let open: Chunk | null = null;
  for (const line of rawLines(body)) {
    if (line.raw.trim() === "" || RULE.test(line.raw)) {
      [apart, open] = [true, null];
      continue;
    }
    const alone = line.heading || line.quoted;
    const follows: boolean = open !== null && !alone && ROW.test(open.lines[0]!.raw) === ROW.test(line.raw);
    if (follows) open!.lines.push(line);
    else {
      const chunk: Chunk = { lines: [line], apart: apart || line.heading || !line.quoted };
      chunks.push(chunk);
      open = alone ? null : chunk;
    }
    apart = line.heading;
  }
  return chunks;
}

function rawLines(body: string): readonly (RawLine & { readonly heading: boolean; readonly quoted: boolean })[] {
  let next = 0;
  return body.split("\n").map((line) => {
    const lineStart = next;
    next += line.length + 1;
    const quote = QUOTE.exec(line)?.[0].length ?? 0;
    const heading = HEADING.exec(line.slice(quote))?.[0].length ?? 0;
    const closing = heading > 0 ? (/[ \t]+#+[ \t]*$/u.exec(line)?.[0].length ?? 0) : 0;
    const [start, end] = [quote + heading, line.length - closing];
    return {
      raw: line.slice(start, end),
      start: lineStart + start,
      end: lineStart + end,
      heading: heading > 0,
      quoted: quote > 0,
    };
  });
}

function rowLines(body: string, line: RawLine, table: number, row: number): readonly Line[] {
  if (DELIMITER_ROW.test(line.raw)) return [];
  const edges = [...line.raw.matchAll(/(?<!\\)\|/gu)].map(({ index }) => line.start + index);
  return edges
    .slice(1)
    .flatMap((end, column) => textLines(readText(body, edges[column]! + 1, end), true, { table, row, column }));
}

/** Characters of the longest passage that is read as one: the longest paragraph of the documents at hand has 1,601. */
export const LONGEST_PASSAGE = 6_000;

/** The lines of a text; one that no paragraph is as long as is cut at a space, or anywhere where it has none. */
function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    while (end - start > LONGEST_PASSAGE) {
      const space = text.lastIndexOf(" ", start + LONGEST_PASSAGE);
      const cut = space > start ? space : start + LONGEST_PASSAGE;
      spans.push({ start, end: cut });
      start = cut;
    }
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Cuts a text at its line ends; lines without a character vanish. */
function textLines(inline: InlineText, apart: boolean, cell: Line["cell"]): readonly Line[] {
  const lines: Line[] = [];
  const { text } = inline.content;
  const slice = slicer(inline.content);
  const [strongIn, raisedIn] = [spanCutter(inline.strong), spanCutter(inline.raised)];
  for (const span of lineSpans(text)) {
    const raw = text.slice(span.start, span.end);
    const start = span.start + raw.length - raw.trimStart().length;
    const end = Math.max(start, span.start + raw.trimEnd().length);
    if (start === end || RULE.test(raw)) continue;
    lines.push({
      content: slice(start, end),
      strong: strongIn(start, end),
      raised: raisedIn(start, end),
      apart: apart && lines.length === 0,
      cell,
    });
  }
  return lines;
}

/** A `cutSpans` for stretches asked for in reading order. */
function spanCutter(spans: readonly Span[]): (start: number, end: number) => readonly Span[] {
  let from = 0;
  return (start, end) => {
    while (from < spans.length && spans[from]!.end <= start) from += 1;
    let to = from;
    while (to < spans.length && spans[to]!.start < end) to += 1;
    return cutSpans(spans.slice(from, to), start, end);
  };
}

/** The parts of `spans` inside `[start, end)`, counted from `start`. */
export function cutSpans(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans.flatMap((span) => {
    const cut = { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
    return cut.end > cut.start ? [cut] : [];
  });
}

/** The part `[start, end)` of a line. */
export function cutLine(line: Line, start: number, end: number): Line {
  return {
    ...line,
    content: sliceLocated(line.content, start, end),
    strong: cutSpans(line.strong, start, end),
    raised: cutSpans(line.raised, start, end),
  };
}
