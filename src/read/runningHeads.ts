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
 * A line is a running head when it stands at the same end of at least this many pages, and of half of them; with the number of the
 * page in it, of any two.
 */
const LEAST_PAGES = 3;
/** Where heights are known, the same words on the same height of two pages tell as much: first pages have other heads. */
const SAME_HEIGHT = 2;
/** A page with the name of the state or the party at its top begins a document: no head of a page has it. */
const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]\s*Tự do/iu;

/**
 * The lines of pages without page numbers and without what stands at the top or foot of most pages, figures aside. A single page
 * has neither.
 */
export function withoutRunningHeads<T extends PageLine>(
  pages: readonly (readonly T[])[],
): {
  readonly pages: readonly (readonly T[])[];
  readonly notices: readonly Notice[];
} {
  const ends = new Map<string, PageEnd[]>();
  for (const [index, page] of pages.entries())
    for (const { text, y } of endsOf(page)) {
      const key = keyOf(text);
      const known = ends.get(key);
      const end = { page: index, y, isNumbered: isNumbered(text, index + 1) };
      if (!known) ends.set(key, [end]);
      else if (known.at(-1)!.page !== index) known.push(end);
    }
  const repeated = ({ text, y }: T, page: number): boolean => {
    if (text.length > LONGEST || LETTERHEAD.test(text)) return false;
    const found = ends.get(keyOf(text)) ?? [];
    if (found.length >= Math.max(LEAST_PAGES, pages.length / 2)) return true;
    if (isNumbered(text, page + 1) && found.filter((other) => other.isNumbered).length > 1) return true;
    const level = found.filter((other) => y !== undefined && Math.abs(other.y! - y) < SAME_HEIGHT);
    return level.length > 1 && /\p{L}/u.test(text);
  };
  const outside = (index: number) => (line: T) =>
    !line.inTable && (PAGE_NUMBER.test(line.text) || repeated(line, index));
  const dropped = pages.length > 1 ? pages.map((page, index) => new Set(outermost(page, outside(index)))) : [];
  // One of each: the next page has the same with another number.
  const heads = new Map<string, string>();
  for (const { text } of dropped.flatMap((lines) => [...lines]))
    if (!PAGE_NUMBER.test(text) && !heads.has(keyOf(text))) heads.set(keyOf(text), text.replaceAll(/\s+/gu, " "));
  return {
    pages: pages.map((page, index) => page.filter((line) => !dropped[index]?.has(line))),
    notices: Array.from(heads.values(), (text) => ({ rule: "read/running-head", params: { text } })),
  };
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
  return [...new Set([...full.slice(0, REACH), ...full.slice(-REACH)])].filter(({ inTable }) => !inTable);
}

/** What is alike in a head on all its pages: not the numbers, but those of appendices, which begin at the top of pages. */
function keyOf(text: string): string {
  const numbered = appendixLabel(text) === null ? text.replaceAll(/\d+/gu, "#") : text;
  return numbered.toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
