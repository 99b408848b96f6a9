import { normalise } from "../text/normalise.ts";
import { countSyllables } from "../text/syllables.ts";
import { paragraph, textOf, type Block, type Notice, type Run } from "./blocks.ts";
import type { PageLine } from "./document/pageLines.ts";
import { findDocument, type FoundDocument } from "./findDocument.ts";

/** A line of a page, and where it stands: `at` in the list of what is cut, `line` in what stands there. */
export interface PlacedLine extends PageLine {
  readonly at: number;
  readonly line: number;
}

/** What stands around a document, as a reader of a page tells it: how much was left out above and below, and what could not be told. */
function noticesOf(lines: readonly PageLine[], found: FoundDocument): readonly Notice[] {
  const notices: Notice[] = [];
  const leftOut = (rule: string, around: readonly PageLine[]): void => {
    const count = around.reduce((sum, { text }) => sum + countSyllables(text), 0);
    if (count > 0) notices.push({ rule, params: { count, text: examplesOf(around.map(({ text }) => text)) } });
  };
  leftOut("read/before", lines.slice(0, found.start));
  leftOut("read/after", lines.slice(found.end));
  const unclear = (rule: string, around: readonly PageLine[]): void => {
    notices.push({ rule, params: { text: examplesOf(around.map(({ text }) => text)) } });
  };
  if (found.startUnclear) unclear("read/start-unclear", lines.slice(0, EXAMPLES));
  if (found.endUnclear) unclear("read/end-unclear", lines.slice(0, found.end).slice(-EXAMPLES));
  return notices;
}

/** Lines that tell a person which part of a page is meant, and characters of each. */
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 50;

/** The first lines and the last one, cut short. */
export function examplesOf(texts: readonly string[]): string {
  const chosen = texts.length > EXAMPLES ? [...texts.slice(0, EXAMPLES - 1), texts.at(-1)!] : texts;
  return chosen
    .map((text) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trim()} …` : text))
    .join("; ");
}

/** Lines with words of the blocks of a page. */
export function linesOfBlocks(blocks: readonly Block[]): readonly PlacedLine[] {
  return blocks.flatMap((block, at): readonly PlacedLine[] => {
    if (block.kind === "table")
      return block.rows.flat(2).flatMap(({ runs }) => linesOfRuns(runs).map((line) => ({ ...line, at, cell: true })));
    return linesOfRuns(block.runs).map((line) => ({ ...line, at, cell: false }));
  });
}

function linesOfRuns(runs: readonly Run[]): readonly Omit<PlacedLine, "at" | "cell">[] {
  return splitLines(runs).flatMap((pieces, line) => {
    const text = normalise(textOf(pieces)).replaceAll(/\s+/gu, " ").trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const linked = pieces.every(({ text: words, linked: leads }) => leads === true || !/[\p{L}\p{N}]/u.test(words));
    return [{ text, line, linked }];
  });
}

function splitLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

/** The blocks of the document on a page. A table is kept whole; a paragraph is cut at its line ends. */
export function withoutSite(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
  readonly found: FoundDocument;
} {
  const lines = linesOfBlocks(blocks);
  const found = findDocument(lines);
  const notices = noticesOf(lines, found);
  const begin = lines[found.start];
  const behind = lines[found.end];
  const kept = blocks.flatMap((block, at): readonly Block[] => {
    const from = begin === undefined || at > begin.at ? 0 : at < begin.at ? Number.POSITIVE_INFINITY : begin.line;
    const to = behind === undefined || at < behind.at ? Number.POSITIVE_INFINITY : at > behind.at ? 0 : behind.line;
    if (from === 0 && to === Number.POSITIVE_INFINITY) return [block];
    if (from === Number.POSITIVE_INFINITY || to === 0) return [];
    return block.kind === "paragraph" ? [cutParagraph(block.runs, block.heading, from, to)] : [block];
  });
  return { blocks: kept, notices, found };
}

function cutParagraph(runs: readonly Run[], heading: boolean, from: number, to: number): Block {
  const lines = splitLines(runs).slice(from, to);
  const joined = lines.flatMap((line, index) => (index === 0 ? line : [{ text: "\n", bold: false }, ...line]));
  return paragraph(joined, heading);
}

/** Which of the raw lines of a text hold the document: those that make up `lines`, with drawn and empty ones beside them. */
export function documentRange(
  lines: readonly PlacedLine[],
  count: number,
): { readonly from: number; readonly to: number; readonly notices: readonly Notice[] } {
  const found = findDocument(lines);
  const [above, behind] = [lines[found.start - 1], lines[found.end]];
  const last = lines[found.end - 1];
  const to = behind === undefined ? count : Math.max(behind.at, (last?.at ?? 0) + 1);
  // Of a line that holds both, or of a table that is laid out in one, nothing is cut off.
  const from = above === undefined ? 0 : Math.min(above.at + 1, lines[found.start]?.at ?? Number.POSITIVE_INFINITY);
  return { from, to, notices: noticesOf(lines, found) };
}
