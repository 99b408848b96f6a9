import { isRecipientsHead, isSigningAuthority, isSigningPosition } from "../parse/forms/closing.ts";
import { letterheadRole } from "../parse/forms/letterhead.ts";
import { textOfPieces, type TextItem, type TextSegment } from "./pdfPieces.ts";

/** Text that a page sets in two columns: rows `[start, end)` of the page, and where the right column begins, in points. */
export interface TextColumns {
  readonly start: number;
  readonly end: number;
  readonly right: number;
}

/** Lines of text that each of two columns has at least; a letterhead and a closing have fewer. */
const FEWEST_LINES = 10;
/** White space between columns of text, in sizes of the type; words of a justified line stand closer. */
const GUTTER = 0.8;
/** The narrower column is at least this share of the wider one: cells of a table seldom are as wide as each other. */
const ALIKE = 0.75;
/** Share of lines in text that reach the right edge of their column, give or take some sizes of the type. Cells are shorter. */
const FULL = 0.5;
const RAGGED = 2.5;
/** Points by which the first letters of lines in one column may differ. */
const NEAR = 1;

/**
 * The first rows of a page that are text in two columns of about one width, with plain white space between them over many lines;
 * null where there are none. `rows` are those of the page, each from left to right.
 */
export function findTextColumns(rows: readonly TextSegment[]): TextColumns | null {
  for (const right of commonStarts(rows)) {
    for (let start = 0; start < rows.length;) {
      let end = start;
      while (end < rows.length && !crosses(rows[end]!, right) && !closes(rows, end, right)) end += 1;
      if (isText(rows.slice(start, end), right)) return { start, end, right };
      start = end + 1;
    }
  }
  return null;
}

/** Places at which a column may begin: its own, those of first lines that are set in, and those of other columns. */
const MOST_PLACES = 4;

/** Where lines begin, at the edge of the page or behind a gap: the places of most lines, the commonest first. */
function commonStarts(rows: readonly TextSegment[]): readonly number[] {
  const starts = rows.flatMap((row) => {
    const words = wordsIn(row);
    return words.flatMap(({ x, size }, at) => (at === 0 || x - words[at - 1]!.end >= size * GUTTER ? [x] : []));
  });
  const places: { x: number; count: number }[] = [];
  for (const x of starts.toSorted((a, b) => a - b)) {
    const last = places.at(-1);
    if (last && x - last.x <= NEAR) last.count += 1;
    else places.push({ x, count: 1 });
  }
  return places
    .filter(({ count }) => count >= FEWEST_LINES / 2)
    .toSorted((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, MOST_PLACES)
    .map(({ x }) => x);
}

function wordsIn(row: TextSegment): readonly TextItem[] {
  return row.filter(({ text }) => text.trim() !== "");
}

function crosses(row: TextSegment, right: number): boolean {
  return row.some(({ x, end }) => x < right - NEAR && end > right);
}

/** Rows of a closing within which recipients and who signs begin. */
const NEAR_CLOSING = 3;

/** Whether a row begins a letterhead, or recipients beside who signs: both are laid out in columns that are no text. */
function closes(rows: readonly TextSegment[], at: number, right: number): boolean {
  const [left, beside] = halves(rows[at]!, right).map(textOfPieces);
  if (letterheadRole(beside!) === "state-name" || letterheadRole(beside!) === "party-name") return true;
  if (!isRecipientsHead(left!)) return false;
  return rows.slice(at, at + NEAR_CLOSING).some((row) => {
    const signing = textOfPieces(halves(row, right)[1]);
    return isSigningAuthority(signing) || isSigningPosition(signing);
  });
}

/** The pieces of a row that stand left of the right column, and those in it. */
export function halves(row: TextSegment, right: number): readonly [TextSegment, TextSegment] {
  return [row.filter(({ x }) => x < right - NEAR), row.filter(({ x }) => x >= right - NEAR)];
}

function isText(rows: readonly TextSegment[], right: number): boolean {
  const [left, beside] = [0, 1].map((side) =>
    rows.map((row) => wordsIn(halves(row, right)[side]!)).filter((words) => words.length > 0),
  );
  if (left!.length < FEWEST_LINES || beside!.length < FEWEST_LINES) return false;
  const [one, other] = [left!, beside!].map(marginsOfLines);
  const size = left![0]![0]!.size;
  const [narrow, wide] = [one!.right - one!.left, other!.right - other!.left].toSorted((a, b) => a - b);
  if (right - one!.right < size * GUTTER || narrow! < wide! * ALIKE) return false;
  return [left!, beside!].every((lines) => {
    const edge = marginsOfLines(lines).right - size * RAGGED;
    return lines.filter((words) => words.at(-1)!.end >= edge).length >= lines.length * FULL;
  });
}

/** Left and right edge of lines, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** From where the leftmost of some lines begins to where the rightmost ends. */
export function marginsOfLines(lines: readonly TextSegment[]): Margins {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, end } of lines.flat()) [left, right] = [Math.min(left, x), Math.max(right, end)];
  return { left, right };
}
