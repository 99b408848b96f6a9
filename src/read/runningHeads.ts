import { appendixLabel } from "../parse/labels/division.ts";
import { recogniseLabel } from "../parse/labels/recognise.ts";
import type { Notice } from "./blocks.ts";

interface PageLine {
  readonly text: string;
  /** Height on the page, in points, where it is known. */
  readonly y?: number;
  /** Whether it is a row of a table, which is never left out: heads of tables stand on every page too. */
  readonly inTable?: boolean;
}

/** A line at an end of a page. */
interface PageEnd {
  readonly page: number;
  readonly y: number | undefined;
  /** Whether it has the number of its page. */
  readonly isNumbered: boolean;
}

const PAGE_NUMBER = /^(?:(?:Trang|Page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*\/\s*\d{1,4})?$/iu;
/** Words with the number of a page: `Kế hoạch … Trang 2/3`. */
const NUMBERED =
  /(?:^(?:Trang|Page)\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?(?!\S)|(?<!\S)(?:Trang|Page)\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?$)/iu;
/** Lines of a page's head or foot at most, and characters of such a line. */
const REACH = 2;
const LONGEST = 90;
/**
 * A line is a running head when it stands at the same end of at least this many pages, and of half of them; with the word and the
 * number of the page in it, of any two.
 */
const LEAST_PAGES = 3;
/**
 * Where heights are known, the same height tells as much as half of the pages, as first pages have other heads: of two pages with
 * the same words, of three with the same words and a number that counts up with the pages.
 */
const SAME_HEIGHT = 2;
/** A word for a part of a document and its number: it may begin at the top of any page. */
const NAMED_PART =
  /^(?:điều|chương|(?:tiểu )?mục|phần|phụ lục|(?:phụ )?biểu|bảng|mẫu|danh mục|hình|sơ đồ|hộp|đề án|dự án|nhiệm vụ|nội dung|nhóm|khoản|điểm|bước|câu|tuần|ngày|buổi)(?: mẫu| số| thứ| đồ)*\s*(?:\d|[IVXLC]+(?!\p{L})|[A-ZĐ](?!\p{L}))/iu;
/** A page with the name of the state or the party at its top begins a document: no head of a page has it. */
const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]\s*Tự do/iu;

/**
 * The lines of pages without page numbers and without what stands at the top or foot of most pages: the same words on each, or
 * words that differ in one number, which counts up with the pages. Labels of the document are kept, but for the same one at the same
 * height of most pages that is no item. A single page has no heads.
 */
export function withoutRunningHeads<T extends PageLine>(
  pages: readonly (readonly T[])[],
): {
  readonly pages: readonly (readonly T[])[];
  readonly notices: readonly Notice[];
} {
  const ends = new Map<string, PageEnd[]>();
  for (const [index, page] of pages.entries())
    for (const { text, y } of endsOf(page))
      for (const key of keysOf(text, index)) {
        const known = ends.get(key);
        const end = { page: index, y, isNumbered: isNumbered(text, index + 1) };
        if (!known) ends.set(key, [end]);
        else if (known.at(-1)!.page !== index) known.push(end);
      }
  /** What a line is on all its pages; null for text. */
  const headOf = ({ text, y }: T, page: number): string | null => {
    if (text.length > LONGEST || LETTERHEAD.test(text)) return null;
    if (isLabelled(text)) {
      const [words = ""] = keysOf(text, page);
      const same = (ends.get(words) ?? []).filter((other) => y === undefined || Math.abs(other.y! - y) < SAME_HEIGHT);
      // An appendix that begins inside the document has its name there.
      if (appendixLabel(text) !== null && same.length < pages.length && same[0]?.page === page) return null;
      return !isItem(text) && same.length >= Math.max(LEAST_PAGES, pages.length / 2) ? words : null;
    }
    const repeated = keysOf(text, page).find((key, number) => {
      const found = ends.get(key) ?? [];
      if (found.length >= Math.max(LEAST_PAGES, pages.length / 2)) return true;
      if (isNumbered(text, page + 1) && found.filter((other) => other.isNumbered).length > 1) return true;
      const level = found.filter((other) => y !== undefined && Math.abs(other.y! - y) < SAME_HEIGHT);
      return level.length > (number === 0 ? 1 : 2) && /\p{L}/u.test(text);
    });
    return repeated ?? null;
  };
  const outside = (index: number) => (line: T) =>
    !line.inTable && (PAGE_NUMBER.test(line.text) || headOf(line, index) !== null);
  const dropped = pages.length > 1 ? pages.map((page, index) => new Set(outermost(page, outside(index)))) : [];
  // One of each: the next page has the same with another number.
  const heads = new Map<string, string>();
  for (const [index, lines] of dropped.entries())
    for (const line of lines) {
      // With any number, as its count may start anew.
      const head = PAGE_NUMBER.test(line.text) ? null : (headOf(line, index)?.replaceAll(NUMBER, "#") ?? null);
      if (head !== null && !heads.has(head)) heads.set(head, line.text.replaceAll(/\s+/gu, " "));
    }
  return {
    pages: pages.map((page, index) => page.filter((line) => !dropped[index]?.has(line))),
    notices: Array.from(heads.values(), (text) => ({ rule: "read/running-head", params: { text } })),
  };
}

/** Whether a line begins with a number: items count from one again under each heading. */
function isItem(text: string): boolean {
  return recogniseLabel(text)?.style === "arabic";
}

/** Whether a line has a number of its own among the parts, items, tables and forms of the document. */
function isLabelled(text: string): boolean {
  return recogniseLabel(text) !== null || appendixLabel(text) !== null || NAMED_PART.test(text);
}

/** Whether a line says that it stands on the page with that number; one with a label of its own speaks of another place. */
function isNumbered(text: string, page: number): boolean {
  const found = NUMBERED.exec(text);
  return found !== null && Number(found[1] ?? found[2]) === page && recogniseLabel(text) === null;
}

/** Lines from either end of a page inwards, as long as they are no text. */
function outermost<T extends PageLine>(page: readonly T[], isOutside: (line: T) => boolean): readonly T[] {
  const full = page.filter(({ text }) => text !== "");
  const from = (lines: readonly T[]): readonly T[] => {
    const end = lines.findIndex((line) => !isOutside(line));
    return lines.slice(0, Math.min(end < 0 ? lines.length : end, REACH));
  };
  return [...from(full), ...from(full.toReversed())];
}

function endsOf<T extends PageLine>(page: readonly T[]): readonly T[] {
  const full = page.filter(({ text }) => text !== "");
  return [...new Set([...full.slice(0, REACH), ...full.slice(-REACH)])].filter(
    ({ text, inTable }) => !inTable && text.length <= LONGEST,
  );
}

/**
 * What a head may have alike on all its pages: its words, and for each number in it, alone and wherever it stands, the words around,
 * with its distance from the number of the page.
 */
function keysOf(text: string, page: number): readonly string[] {
  const words = text.toLowerCase().replaceAll(/\s+/gu, " ").trim();
  const numbers = [...words.matchAll(/\d{1,6}/gu)];
  const counted = (number: string): string => `#${Number(number) - page}#`;
  const alone = numbers.map(
    ({ index, 0: number }) => words.slice(0, index) + counted(number) + words.slice(index + number.length),
  );
  const repeated = new Set(numbers.map(([number]) => number).filter((number, at, all) => all.indexOf(number) < at));
  const everywhere = Array.from(repeated, (number) =>
    words.replaceAll(/\d{1,6}/gu, (other) => (other === number ? counted(other) : other)),
  );
  return [words, ...alone, ...everywhere];
}

/** A number in a key, counted or as written. */
const NUMBER = /#-?\d+#|\d{1,6}/gu;
