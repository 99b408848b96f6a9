import { tellsLayout } from "./layoutTable.ts";

/** Spaces inside a line that part two columns; between words of a sentence stand one or two. */
const GAP = /\S( {3,})\S/u;
/** Columns of a tab, as terminals show it. */
const TAB = 8;

interface Halves {
  readonly left: string;
  readonly right: string;
  /** Column where the right half begins; null for a line without a gap. */
  readonly start: number | null;
}

/**
 * Lines of plain text whose letterhead and signature do not stand in two columns any more: where spaces part an issuer from the
 * name of the state, or recipients from who signs, the left column comes first and then the right one, empty lines around them.
 * Other lines stay as they are. Linear.
 */
export function withoutColumns(lines: readonly string[]): readonly string[] {
  const found: string[][] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfBlock(lines, at);
    const block = lines.slice(at, end);
    found.push(columnByColumn(block) ?? block, lines.slice(end, end + 1));
    at = end + 1;
  }
  return found.flat();
}

/** Index of the empty line that ends the block which begins at `at`. */
function endOfBlock(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && lines[end]!.trim() !== "") end += 1;
  return end;
}

function halvesOf(line: string): Halves {
  const gap = GAP.exec(line);
  if (gap === null) return { left: line.trim(), right: "", start: null };
  const start = gap.index + 1 + gap[1]!.length;
  return { left: line.slice(0, gap.index + 1).trim(), right: line.slice(start).trim(), start };
}

/**
 * The lines of a block by column; null for a block that is not laid out in two. A line without a gap belongs to the column that it
 * stays in; one that runs over both ends the columns.
 */
function columnByColumn(block: readonly string[]): string[] | null {
  const lines = block.map((line) => line.replaceAll("\t", " ".repeat(TAB)));
  const halves = lines.map(halvesOf);
  if (!halves.some(({ left, right, start }) => start !== null && (tellsLayout(left) || tellsLayout(right))))
    return null;
  const first = halves.findIndex(({ start }) => start !== null);
  const gutter = halves.reduce((least, { start }) => Math.min(least, start ?? least), Number.POSITIVE_INFINITY);
  const over = lines.findIndex(
    (line, index) => index > first && halves[index]!.start === null && !isInColumn(line, gutter),
  );
  const end = over < 0 ? lines.length : over;
  const [left, right]: [string[], string[]] = [[], []];
  for (const [index, line] of lines.slice(first, end).entries()) {
    const { left: before, right: after, start } = halves[first + index]!;
    const isRight = start === null && indentOf(line) >= gutter;
    (isRight ? right : left).push(before);
    if (start !== null) right.push(after);
  }
  return [lines.slice(0, first), "", left, "", right, "", lines.slice(end)].flat();
}

function isInColumn(line: string, gutter: number): boolean {
  return line.trimEnd().length < gutter || indentOf(line) >= gutter;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
