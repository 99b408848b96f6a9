import { typeNameLength } from "../text/documentTypes.ts";
import { isRecipientsHead, isSigningAuthority, isSigningPosition } from "../parse/forms/closing.ts";
import { isAddressee, isSubject, letterheadRole } from "../parse/forms/letterhead.ts";
import { startsLower } from "../text/sentence.ts";
import { lineOf, textOfPieces, type TextItem, type TextSegment } from "./pdfPieces.ts";

/** Word tables have at most 63 columns; a row of more pieces is no row of columns. */
const MOST_COLUMNS = 63;
/** A letterhead has two columns; a row of more belongs to a table. */
const TABLE_COLUMNS = 3;
/** A step down larger than this many lines sets the next line apart. */
const APART = 1.75;

/** A row cut where a column begins. White space between counts as gap. */
export function segmentsOf(row: readonly TextItem[], columnGap: number): readonly TextSegment[] {
  const segments: TextItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    if (piece.text.trim() === "") {
      segments.at(-1)?.push(piece);
      continue;
    }
    const gap = piece.x - end > piece.size * columnGap;
    if (segments.length === 0 || (gap && !isBlank(textOfPieces(segments.at(-1)), piece.text))) segments.push([]);
    segments.at(-1)!.push(piece);
    end = piece.end;
  }
  return segments;
}

/** Room that is left for a number or a date: `Số:      /KH-UBND`, `ngày     tháng     năm`. */
function isBlank(before: string, after: string): boolean {
  if (/(?:^|\s)số\s*:?$/iu.test(before)) return /^\s*(?:\d*\s*[/-]|\p{Lu}{2})/u.test(after);
  return /(?:^|\s)ngày$/iu.test(before)
    ? /^\s*(?:tháng|\/)/iu.test(after)
    : /(?:^|\s)tháng$/iu.test(before) && /^\s*năm/iu.test(after);
}

/** With what the right column of a letterhead begins. */
const RIGHT_OF_LETTERHEAD = /^(?:CỘNG H[OÒ][ÀA] XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*[-–])/u;

/**
 * `rows`, those of a letterhead cut between its columns even where they nearly touch: the name of the state, of the party or the
 * motto begins the right one, and whom a letter goes to ends both. `cells` are the same rows cut at narrow gaps.
 */
export function letterheadsApart(
  rows: readonly (readonly TextSegment[])[],
  cells: readonly (readonly TextSegment[])[],
): readonly (readonly TextSegment[])[] {
  let river: River | null = null;
  return rows.map((row, index) => {
    const parts = cells[index]!;
    const right = parts.findIndex((part, at) => at > 0 && RIGHT_OF_LETTERHEAD.test(textOfPieces(part)));
    if (right > 0) {
      river = { from: endOf(parts[right - 1]!), to: parts[right]![0]!.x };
      return [parts.slice(0, right).flat(), parts.slice(right).flat()];
    }
    if (river && isAddressee(lineOf(parts.flat()).text)) {
      river = null;
      const item = parts.findIndex((part) => ITEM.test(textOfPieces(part)));
      return item > 0 ? [parts.slice(0, item).flat(), parts.slice(item).flat()] : row;
    }
    river = river && !endsLetterhead(row) ? narrowed(river, parts) : null;
    if (river === null || row.length > 1) return row;
    const middle = (river.from + river.to) / 2;
    const sides = [parts.filter((part) => middleOf(part) < middle), parts.filter((part) => middleOf(part) >= middle)];
    return sides.every((side) => side.length > 0) ? sides.map((side) => side.flat()) : row;
  });
}

/** One of several whom a letter goes to. */
const ITEM = /^[-–+•]/u;

/** Whether a row is no part of a letterhead any more: the kind of the document, or whom a letter goes to. */
function endsLetterhead(row: readonly TextSegment[]): boolean {
  return typeNameLength(textOfPieces(row.flat())) > 0 || isAddressee(lineOf(row[0]!).text);
}

/** Points of white space between paragraphs: what stands above or below a line moves it by less. */
const LEADING = 2.5;

/**
 * Neighbouring rows of two and more segments are read column by column; all other rows as they stand. `step` is the usual step from
 * row to row, `wrapStep` that between lines of one paragraph.
 */
export function columnsInTurn(
  rows: readonly (readonly TextSegment[])[],
  step: number,
  wrapStep: number = Number.POSITIVE_INFINITY,
): readonly { readonly segment: TextSegment; readonly apart: boolean; readonly tabular: boolean }[] {
  const lines: { segment: TextSegment; apart: boolean; tabular: boolean }[] = [];
  let previous: TextItem | undefined;
  for (let at = 0; at < rows.length;) {
    const found = blockFrom(rows, at) ?? blockOfHeights(rows, at) ?? [rows[at]!];
    const block = found.length === 1 && isOneLine(rows[at]!, rows[at + 1]) ? [[rows[at]!.flat()]] : found;
    const above: (TextItem | undefined)[] = [];
    for (const column of columnsOf(block)) {
      for (const [index, segment] of column.entries()) {
        const before = index === 0 ? previous : above.at(-1);
        // Lines of a letterhead or a signature stand each for itself.
        const down = before === undefined ? 0 : before.y - segment[0]!.y;
        const apart = before === undefined || block.length > 1 || down > step * APART || down > wrapStep + LEADING;
        lines.push({ segment, apart, tabular: Math.max(...block.map((row) => row.length)) >= TABLE_COLUMNS });
        above.push(segment[0]);
      }
    }
    previous = block.at(-1)![0]?.[0];
    at += block.length;
  }
  return lines;
}

/**
 * Whether a row with one gap is one line all the same: the row below lies across the gap and goes on in small letters, or the row names
 * the only one whom a letter goes to.
 */
function isOneLine(row: readonly TextSegment[], below: readonly TextSegment[] | undefined): boolean {
  const river = riverOf(row);
  if (river === null || row.length > 2) return false;
  const words = row.map((segment) => lineOf(segment).text);
  if (isAddressee(words[0]!))
    return !ITEM.test(words[1]!) && (!below || below[0]![0]!.x < river.to || isFar(row, below));
  const across = below?.length === 1 && narrowed(river, below) === null && !isFar(row, below);
  return across && startsLower(lineOf(below[0]!).text) && words.every((text) => letterheadRole(text) === null);
}

/** Whether the step down to a row is longer than between lines of a paragraph. */
function isFar(above: readonly TextSegment[], row: readonly TextSegment[]): boolean {
  const [from, to] = [above[0]![0]!, row[0]![0]!];
  return from.y - to.y > to.size * LONGEST_STEP;
}

/** Sizes of the type: a longer step down parts lines. */
const LONGEST_STEP = 2.2;

/** Whether a row goes on with the left column of a letterhead: close below `above`, which is its last line, or with the subject. */
function goesOnLeft(row: readonly TextSegment[], { from, to }: River, above: TextSegment | undefined): boolean {
  if (middleOf(row[0]!) >= (from + to) / 2) return false;
  return (above !== undefined && !isFar([above], row)) || isSubject(lineOf(row[0]!).text);
}

/** Whether a segment is a line that only the right column of a letterhead has. */
function isOfLetterhead(segment: TextSegment): boolean {
  const { text } = lineOf(segment);
  return RIGHT_OF_LETTERHEAD.test(text) || letterheadRole(text) === "date";
}

/** Rows from `start` on that belong to one block of columns; null where the row has none. */
function blockFrom(
  rows: readonly (readonly TextSegment[])[],
  start: number,
): readonly (readonly TextSegment[])[] | null {
  const first = rows[start]!;
  let [river, end] = [riverOf(first), start + 1];
  if (river === null) return null;
  const recipients = isRecipientsHead(textOfPieces(first[0]));
  let isHead = first.some(isOfLetterhead);
  let left = first[0]!;
  for (let next = end; next < rows.length && next - end <= MOST_BETWEEN; next += 1) {
    const row = rows[next]!;
    if (isHead && endsLetterhead(row)) {
      // What stands on either side above whom a letter goes to belongs to its head.
      if (isAddressee(lineOf(row[0]!).text)) end = next;
      break;
    }
    const narrower = narrowed(river, row);
    if (narrower === null) break;
    river = narrower;
    isHead ||= row.length > 1 && row.some(isOfLetterhead);
    const goesOn = isHead && goesOnLeft(row, river, left);
    if (row.length > 1 || goesOn) left = row[0]!;
    // Lines that stand on one side alone belong to the block when both sides go on below them, or a list of recipients or a head does.
    if (row.length > 1 || recipients || goesOn) end = next + 1;
  }
  return rows.slice(start, end);
}

/** Rows among which the other column begins, where the lines of the columns stand on different heights. */
const NEAR_COLUMN = 4;

/**
 * Rows from `start` on that are a letterhead or a closing whose columns stand on different heights, so that no row has both; null
 * for other rows. The rows of a column are told by the white space beside the first of the other.
 */
function blockOfHeights(
  rows: readonly (readonly TextSegment[])[],
  start: number,
): readonly (readonly TextSegment[])[] | null {
  const first = rows[start]!;
  const closing = isRecipientsHead(textOfPieces(first[0]));
  if (first.length > 1 || !(closing || letterheadRole(textOfPieces(first[0])) !== null)) return null;
  for (let at = start + 1; at < Math.min(rows.length, start + 1 + NEAR_COLUMN); at += 1) {
    if (rows[at]!.length > 1) return null;
    const river = riverBetween(rows.slice(start, at), rows[at]![0]!);
    if (river === null) continue;
    const words = [first[0], rows[at]![0]].map(textOfPieces);
    const told = closing
      ? isSigningAuthority(words[1]!) || isSigningPosition(words[1]!)
      : words.some((text) => RIGHT_OF_LETTERHEAD.test(text));
    return told ? rows.slice(start, endOfHeights(rows, start, river, closing)) : null;
  }
  return null;
}

/** The white space between rows that stand on one side and a segment that stands wholly on the other; null without. */
function riverBetween(rows: readonly (readonly TextSegment[])[], segment: TextSegment): River | null {
  const own = rows.map((row) => ({ from: row[0]![0]!.x, to: endOf(row[0]!) }));
  const [left, right] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))];
  if (right < segment[0]!.x) return { from: right, to: segment[0]!.x };
  return endOf(segment) < left ? { from: endOf(segment), to: left } : null;
}

function endOfHeights(
  rows: readonly (readonly TextSegment[])[],
  start: number,
  between: River,
  closing: boolean,
): number {
  let river: River | null = between;
  let subject: TextSegment | undefined;
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at]!;
    const words = row.map(textOfPieces);
    river = narrowed(river, row);
    if (river === null || (!closing && endsLetterhead(row))) return at;
    if (goesOnLeft(row, river, subject)) subject = row[0];
    if (!closing && subject !== row[0] && words.every((text) => letterheadRole(text) === null)) return at;
  }
  return rows.length;
}

/** Lines on one side alone between two rows of a block: the room for a signature. */
const MOST_BETWEEN = 10;

/** White space between two columns. */
interface River {
  readonly from: number;
  readonly to: number;
}

function riverOf(row: readonly TextSegment[]): River | null {
  return row.length < 2 ? null : { from: endOf(row.at(-2)!), to: row.at(-1)![0]!.x };
}

/** What is left of a river beside a further row; null when a segment of the row lies across it. Rows of many columns have none. */
function narrowed(river: River, row: readonly TextSegment[]): River | null {
  let { from, to } = river;
  for (const segment of row) {
    const [x, end] = [segment[0]!.x, endOf(segment)];
    if ((x + end) / 2 < (river.from + river.to) / 2) from = Math.max(from, end);
    else to = Math.min(to, x);
  }
  return to > from ? { from, to } : null;
}

function endOf(segment: TextSegment): number {
  return segment.findLast(({ text }) => text.trim() !== "")?.end ?? segment[0]!.end;
}

/** Segments of a block by the column whose left edge is nearest; columns are those of its widest row. */
function columnsOf(block: readonly (readonly TextSegment[])[]): readonly (readonly TextSegment[])[] {
  const widest = block.reduce((most, row) => (row.length > most.length ? row : most));
  if (block.length === 1 || widest.length > MOST_COLUMNS) return block.flat().map((segment) => [segment]);
  if (widest.length === 1) {
    const [from, to] = [block[0]![0]!, block.find((row) => riverBetween([block[0]!], row[0]!) !== null)?.[0]];
    const river = to && riverBetween([[from]], to);
    if (!river) return [block.flat()];
    const middle = (river.from + river.to) / 2;
    return [
      block.flat().filter((one) => middleOf(one) < middle),
      block.flat().filter((one) => middleOf(one) >= middle),
    ];
  }
  const middles = widest.map((segment) => middleOf(segment));
  const columns: TextSegment[][] = widest.map(() => []);
  for (const segment of block.flat()) {
    const distances = middles.map((middle) => Math.abs(middle - middleOf(segment)));
    columns[distances.indexOf(Math.min(...distances))]!.push(segment);
  }
  return columns;
}

function middleOf(segment: TextSegment): number {
  return (segment[0]!.x + segment.at(-1)!.end) / 2;
}
