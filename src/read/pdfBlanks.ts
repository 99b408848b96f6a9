import {
  blanksFilled,
  gapAt,
  placesIn,
  rowsFrom,
  textOf,
  WIDEST,
  wordsOf,
  written,
  type Dated,
  type Row,
} from "./pdfBlankRows.ts";
import { sizeOf, xOf, yOf, type PdfItem } from "./pdfPieces.ts";
import type { PageMark } from "./pdfMarks.ts";

/** The pieces of a page with what its marks say. */
export interface FilledPage {
  readonly items: readonly PdfItem[];
  /** Words of digital signatures that are none of the text. */
  readonly left: readonly string[];
  /** Words of notes and stamps that readers laid over the page, which are no text either. */
  readonly notes: readonly string[];
  /** Blanks for a number or a day that a mark fills with what cannot be read. */
  readonly unread: number;
  /** How many of them stand in the head: at the top, down to the first number and the first day of the page. */
  readonly unreadOfHead: number;
  /** Figures that are stamped over others, as they now stand in their line. */
  readonly replaced: readonly string[];
}

/** What software stamps into a number or a day: `129`, `07`, `64a`, `07/11`. */
const FIGURES = /^\d{1,5}\p{Ll}?(?:[/.-]\d{1,4}){0,2}$/u;
/** Figures of a day, a month or a year. */
const DATED = /(?=\d)(?:(?<=(?:ngày|tháng)\s{0,3})\d{1,2}|(?<=năm\s{0,3})\d{4})(?!\d)/giu;
const YEAR = /^\d{4}$/u;
const DAY_OR_MONTH = /^\d{1,2}$/u;
/** Before a blank for a number, `Số` with nothing before it or `số:`, or for a day, and behind one: `/KH-UBND`, `-KH/TU`. */
const BEFORE_BLANK = /(?:^số\s*[:.]?|(?<!\p{L})số\s*:|(?<!\p{L})(?:ngày|tháng|năm)\s*[:.]?)$/iu;
const BEHIND_BLANK = /^(?:\/\s*\S|[–-]\s*\p{L}{1,6}\/)/u;
/** Characters of what stands around a blank that tell what it is for. */
const TELLING = 12;
/** Rows with a number or a day, also with blanks for them. */
const NUMBER_ROW = /^số(?!\p{L})|(?<!\p{L})số\s*:/iu;
const DAY_ROW = /(?<!\p{L})ngày.{0,20}tháng/iu;

/** Size of the type by which the base line of a stamp may miss that of its line. */
const OFF_LINE = 0.8;
/** The same of figures over others, which may stand in the row above or below too. */
const OFF_FIGURES = 0.4;
/** Times the size of the type: what stands next to a word may go on from it. */
const NEXT_TO = 2;
/** Letters of one word stand nearer. */
const WITHIN_WORD = 0.2;
/** The same, by which a stamp may miss its blank to the left or right. */
const FARTHEST = 4;

/**
 * Writes the words of marks into the text: into the blank over which they stand, else at their own place. Of digital signatures, notes and
 * stamps only figures in a blank are text.
 */
export function fillBlanks(items: readonly PdfItem[], marks: readonly PageMark[]): FilledPage {
  if (marks.length === 0) return { items, left: [], notes: [], unread: 0, unreadOfHead: 0, replaced: [] };
  const rows = rowsFrom(items);
  const own: PdfItem[] = [];
  const left: string[] = [];
  const notes: string[] = [];
  const putsOver = (word: PdfItem): boolean => put(rows, word, (row) => gapUnder(row, word));
  const putsBeside = (word: PdfItem): boolean => put(rows, word, (row) => gapBeside(row, items, word));
  const [laidOver, ofText] = [marks.filter(({ of }) => of === "other"), marks.filter(({ of }) => of !== "other")];
  // What stands over a blank goes first: what has missed one takes what is left.
  const beside = ofText.map(({ words, of }) => ({
    of,
    words: of === "field" || areFigures(words) ? words.filter((word) => !putsOver(word)) : words,
  }));
  for (const { words, of } of beside) {
    const homeless = words.filter((word) => !isFigures(word) || (!putsBeside(word) && !overwrite(rows, items, word)));
    if (of === "field") own.push(...homeless);
    else if (homeless.length > 0) left.push(phraseOf(homeless));
  }
  // Offices without such software type the figures over the page.
  for (const { words } of laidOver) {
    const homeless = areFigures(words) ? words.filter((word) => !putsOver(word) && !putsBeside(word)) : words;
    if (homeless.length > 0) notes.push(phraseOf(homeless));
  }
  const head = headOf(rows, items);
  const pictures = marks.filter(({ words }) => words.length === 0);
  const unread = pictures.filter(({ box }) => isOverBlank(rows, items, box)).length;
  const unreadOfHead = pictures.filter(({ box }) => isOverBlank(head, items, box)).length;
  const changed = rows.filter(({ filled, replaced }) => filled.size + replaced.length > 0);
  const gone = new Set(changed.flatMap((row) => [...row.parts.map(({ of }) => of), ...blanksFilled(row, items)]));
  return {
    items: [...items.filter((_, index) => !gone.has(index)), ...changed.flatMap((row) => written(row, items)), ...own],
    left,
    notes,
    unread,
    unreadOfHead,
    replaced: rows.flatMap((row) =>
      Array.from(new Set(row.replaced.map(({ of }) => of)), (of) => wordsOf(row, items, of, 0).trim()),
    ),
  };
}

function isFigures({ str }: PdfItem): boolean {
  return FIGURES.test(str);
}

function areFigures(words: readonly PdfItem[]): boolean {
  return words.every(isFigures);
}

function phraseOf(words: readonly PdfItem[]): string {
  return words.map(({ str }) => str).join(" ");
}

/** Puts a word into a gap of the row nearest in height that has one, which `gapIn` finds; false where none has. */
function put(rows: readonly Row[], word: PdfItem, gapIn: (row: Row) => number | null): boolean {
  const found = rowsNear(rows, word, OFF_LINE).flatMap((row) => {
    const gap = gapIn(row);
    return gap === null ? [] : [{ row, gap }];
  })[0];
  if (!found) return false;
  const { filled } = found.row;
  filled.set(
    found.gap,
    [...(filled.get(found.gap) ?? []), word].toSorted((a, b) => xOf(a) - xOf(b)),
  );
  return true;
}

/** The gap in which a word stands; null where it stands in none. */
function gapUnder(row: Row, word: PdfItem): number | null {
  const gap = gapAt(row, middleOf(word));
  return hasRoom(row, gap, word) ? gap : null;
}

/** The nearest gap for a number or a day that nothing fills: a stamp may have missed it. */
function gapBeside(row: Row, items: readonly PdfItem[], word: PdfItem): number | null {
  const { parts, size, filled } = row;
  const found = parts
    .slice(1)
    .map((part, gap) => ({ gap, from: parts[gap]!.end, to: part.x }))
    .filter(({ gap, from, to }) => !filled.has(gap) && to - from > size && isForFigures(row, gap, items))
    .map(({ gap, from, to }) => ({ gap, off: Math.abs((from + to) / 2 - middleOf(word)) }))
    .toSorted((a, b) => a.off - b.off)[0];
  return found && found.off < size * FARTHEST ? found.gap : null;
}

/**
 * Puts figures in the place of those over which they are stamped, of a day, a month or a year, in the row nearest in height; false
 * where they stand over none of their kind.
 */
function overwrite(rows: readonly Row[], items: readonly PdfItem[], word: PdfItem): boolean {
  for (const row of rowsNear(rows, word, OFF_FIGURES)) {
    row.dated ??= datedIn(row, items);
    const under = row.dated.find(
      ({ middle, kind }) => Math.abs(middle - middleOf(word)) <= row.size / 2 && kind.test(word.str),
    );
    if (!under) continue;
    row.replaced.push({ ...under, text: word.str });
    row.dated = row.dated.filter((one) => one !== under);
    return true;
  }
  return false;
}

/** The figures of days, months and years in the pieces of a row. */
function datedIn({ parts }: Row, items: readonly PdfItem[]): readonly Dated[] {
  return [...new Set(parts.map(({ of }) => of))].flatMap((of) => {
    const { str } = items[of]!;
    const found = [...str.matchAll(DATED)];
    if (found.length === 0) return [];
    const place = placesIn(items[of]!);
    return found.map(({ index: from, 0: figures }) => {
      const to = from + figures.length;
      return { of, from, to, middle: (place(from) + place(to)) / 2, kind: YEAR.test(figures) ? YEAR : DAY_OR_MONTH };
    });
  });
}

/** The rows that a word may miss by `off` of the size of the type at most, the nearest first. */
function rowsNear(rows: readonly Row[], word: PdfItem, off: number): readonly Row[] {
  return rows
    .filter(({ y, size }) => Math.abs(y - yOf(word)) < Math.max(size, sizeOf(word)) * off)
    .toSorted((a, b) => Math.abs(a.y - yOf(word)) - Math.abs(b.y - yOf(word)));
}

/** Whether a gap waits for a number, a day, a month or a year. */
function isForFigures(row: Row, gap: number, items: readonly PdfItem[]): boolean {
  return BEFORE_BLANK.test(wordsBefore(row, gap, items)) || BEHIND_BLANK.test(wordsBehind(row, gap, items));
}

/** What stands before a gap, as far as it tells what the gap is for: back to the beginning of the row or of its column. */
function wordsBefore({ parts, size }: Row, gap: number, items: readonly PdfItem[]): string {
  let words = "";
  for (let at = gap; at >= 0 && words.length < TELLING; at -= 1) {
    const space = at < gap ? parts[at + 1]!.x - parts[at]!.end : 0;
    if (space > size * NEXT_TO) break;
    words = textOf(parts[at]!, items).slice(-TELLING) + (space > size * WITHIN_WORD ? " " : "") + words;
  }
  return words.trim().normalize("NFC");
}

function wordsBehind({ parts, size }: Row, gap: number, items: readonly PdfItem[]): string {
  let words = "";
  for (let at = gap + 1; at < parts.length && words.length < TELLING; at += 1) {
    const space = at > gap + 1 ? parts[at]!.x - parts[at - 1]!.end : 0;
    words += (space > size * WITHIN_WORD ? " " : "") + textOf(parts[at]!, items).slice(0, TELLING);
  }
  return words.trim().normalize("NFC");
}

/** The rows at the top, down to the first number and the first day. */
function headOf(rows: readonly Row[], items: readonly PdfItem[]): readonly Row[] {
  const texts = rows.map(({ parts, size }) =>
    parts
      .map((part, at) => (at > 0 && part.x - parts[at - 1]!.end > size * WITHIN_WORD ? " " : "") + textOf(part, items))
      .join("")
      .trim()
      .normalize("NFC"),
  );
  const last = Math.max(...[NUMBER_ROW, DAY_ROW].map((sign) => texts.findIndex((text) => sign.test(text))));
  return rows.slice(0, last + 1);
}

function middleOf(word: PdfItem): number {
  return xOf(word) + word.width / 2;
}

/** Whether `word` stands in a blank between two parts, or next to one of them with nothing where it stands. */
function hasRoom({ parts, size }: Row, gap: number, word: PdfItem): boolean {
  const [before, behind] = [parts[gap], parts[gap + 1]];
  const [from, to] = [before?.end ?? Number.NEGATIVE_INFINITY, behind?.x ?? Number.POSITIVE_INFINITY];
  const [x, end] = [xOf(word), xOf(word) + word.width];
  if (to - from < word.width / 2 || Math.min(end, to) - Math.max(x, from) < word.width / 2) return false;
  return to - from < size * WIDEST || x - from < size * NEXT_TO || to - end < size * NEXT_TO;
}

/** Whether the middle of a box lies in a blank for a number or a day, which no word fills. */
function isOverBlank(rows: readonly Row[], items: readonly PdfItem[], box: readonly number[]): boolean {
  if (!box.every(Number.isFinite)) return false;
  const [left = 0, low = 0, right = 0, high = 0] = box;
  return rows.some((row) => {
    const { y, size, parts, filled } = row;
    if ((low + high) / 2 < y - size / 2 || (low + high) / 2 > y + size * 1.5 || high - low > size * 4) return false;
    if (high < y - size / 3 || low > y + size || right - left > size * WIDEST) return false;
    const middle = (left + right) / 2;
    const gap = gapAt(row, middle);
    if (filled.has(gap)) return false;
    const [before, behind] = [parts[gap], parts[gap + 1]];
    const from = before?.end ?? left;
    const to = Math.min(behind?.x ?? Number.POSITIVE_INFINITY, from + size * WIDEST);
    if (middle < from || middle > to || to - from < size * 0.5) return false;
    return isForFigures(row, gap, items);
  });
}
