import { sizeOf, xOf, yOf, type PdfItem } from "./pdfPieces.ts";

/** Part of a piece between the blanks in it. */
interface Part {
  /** Number of the piece. */
  readonly of: number;
  /** First character and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly end: number;
}

/** Figures of a day, a month or a year in a piece. */
export interface Dated {
  /** Number of the piece, first character and the one after the last. */
  readonly of: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** What figures of the same kind look like. */
  readonly kind: RegExp;
}

/** What stands on one height, without blanks. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly parts: readonly Part[];
  /** Pieces of it that are blank. */
  readonly blanks: readonly number[];
  /** Marks by the number of the part behind which they stand; -1 for those before the first. */
  readonly filled: Map<number, PdfItem[]>;
  /** Figures that stand in the place of others: number of the piece, first character and the one after the last. */
  readonly replaced: { readonly of: number; readonly from: number; readonly to: number; readonly text: string }[];
  /** Figures in it that others may still replace; null before any is looked for. */
  dated: readonly Dated[] | null;
}

/** A piece of dots or white space, to be written on. */
const BLANK = /^[\s_…]*$|^[\s.…_]{3,}$/u;
/** Signs of a blank inside a piece, and what they are more than, which stands between words too. */
const BLANK_SIGNS = /(?<![\s.…_])[\s.…_]+/gu;
const MORE_THAN_SPACE = /\s{2}|\.{3}|[…_]/u;
/** Pieces whose base lines differ by less stand on one height, in points. */
const LEVEL = 3;
/** Times the size of the type: wider gaps are no blanks to be filled. */
export const WIDEST = 8;

/** The rows of a page, from the top; heights where nothing but blanks stands are none. */
export function rowsFrom(items: readonly PdfItem[]): readonly Row[] {
  const rows: (Row & { y: number; size: number; parts: Part[]; blanks: number[] })[] = [];
  const order = [...items.keys()].toSorted((a, b) => yOf(items[b]!) - yOf(items[a]!));
  for (const of of order) {
    const item = items[of]!;
    let row = rows.at(-1);
    if (!row || row.y - yOf(item) > LEVEL) {
      row = { y: yOf(item), size: 0, parts: [], blanks: [], filled: new Map(), replaced: [], dated: null };
      rows.push(row);
    }
    if (BLANK.test(item.str)) row.blanks.push(of);
    else {
      row.parts.push(...partsOf(item, of));
      row.size = Math.max(row.size, sizeOf(item));
    }
  }
  for (const { parts } of rows) parts.sort((a, b) => a.x - b.x);
  return rows.filter(({ parts }) => parts.length > 0);
}

/** Where each sign of a piece begins, by the usual widths of signs. */
export function placesIn(item: PdfItem): (at: number) => number {
  const widths = [0];
  for (const sign of item.str.split("")) widths.push(widths.at(-1)! + (/[\s.,:;/'il|-]/u.test(sign) ? 1 : 2));
  return (at) => xOf(item) + (item.width * widths[at]!) / widths.at(-1)!;
}

/** The parts of a piece between its blanks. */
function partsOf(item: PdfItem, of: number): readonly Part[] {
  const place = placesIn(item);
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (to > from) parts.push({ of, from, to, x: place(from), end: place(to) });
  };
  for (const { index, 0: blank } of item.str.matchAll(BLANK_SIGNS)) {
    if (!MORE_THAN_SPACE.test(blank)) continue;
    add(index);
    from = index + blank.length;
  }
  add(item.str.length);
  return parts;
}

/** The number of the last part that ends before `x`, -1 for none. */
export function gapAt({ parts }: Row, x: number): number {
  return parts.findLastIndex((part) => (part.x + part.end) / 2 < x);
}

/** The words of a part. */
export function textOf({ of, from, to }: Part, items: readonly PdfItem[]): string {
  return items[of]!.str.slice(from, to);
}

/** Blank pieces of a row that stand in a gap which is filled. */
export function blanksFilled(row: Row, items: readonly PdfItem[]): readonly number[] {
  return row.blanks.filter((blank) => row.filled.has(gapAt(row, xOf(items[blank]!) + 0.1)));
}

/** The words of a piece with the figures that replace some of them. */
export function wordsOf(
  { replaced }: Row,
  items: readonly PdfItem[],
  piece: number,
  from: number,
  to?: number,
): string {
  const inside = replaced.filter(
    (one) => one.of === piece && one.from >= from && one.to <= (to ?? Number.POSITIVE_INFINITY),
  );
  return inside
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, one) => text.slice(0, one.from - from) + one.text + text.slice(one.to - from),
      items[piece]!.str.slice(from, to),
    );
}

/** The pieces of a row with the words in their gaps. */
export function written(row: Row, items: readonly PdfItem[]): readonly PdfItem[] {
  const { y, size, parts, filled } = row;
  const pieces: PdfItem[] = [];
  const write = (gap: number): void => {
    const words = filled.get(gap);
    if (!words) return;
    const [before, behind] = [parts[gap], parts[gap + 1]];
    const [from, to] = [before?.end ?? xOf(words[0]!), behind?.x ?? Number.POSITIVE_INFINITY];
    const isBlank = to - from < size * WIDEST;
    const [first, last] = [words[0]!, words.at(-1)!];
    const x = isBlank ? from : Math.max(from, xOf(first));
    const end = isBlank ? to : Math.min(to, xOf(last) + last.width);
    const lead = before && isBlank && !/[\s/(–-]$/u.test(textOf(before, items)) ? " " : "";
    const trail = behind && isBlank && !/^[\s/.,;:)–-]/u.test(textOf(behind, items)) ? " " : "";
    const model = items[(before ?? behind)!.of]!;
    pieces.push({
      ...model,
      str: lead + words.map(({ str }) => str).join(" ") + trail,
      transform: [...model.transform.slice(0, 4), x, y],
      width: end - x,
    });
  };
  write(-1);
  for (let at = 0; at < parts.length; at += 1) {
    const first = parts[at]!;
    const from = filled.has(at - 1) ? first.from : 0;
    while (parts[at + 1]?.of === first.of && !filled.has(at)) at += 1;
    const last = parts[at]!;
    const item = items[first.of]!;
    pieces.push({
      ...item,
      str: wordsOf(row, items, first.of, from, filled.has(at) ? last.to : undefined),
      transform: [...item.transform.slice(0, 4), first.x, yOf(item)],
      width: last.end - first.x,
    });
    write(at);
  }
  return pieces;
}
