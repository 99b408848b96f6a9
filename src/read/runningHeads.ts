import type { Notice } from "./blocks.ts";

interface PageLine {
  readonly text: string;
}

const PAGE_NUMBER = /^(?:(?:Trang|Page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*\/\s*\d{1,4})?$/iu;
/** Lines of a page's head or foot at most, and characters of such a line. */
const REACH = 2;
const LONGEST = 90;
/** A line is a running head when it stands at the same end of at least this many pages, and of half of them. */
const LEAST_PAGES = 3;

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
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(endsOf(page).map(({ text }) => keyOf(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = ({ text }: T): boolean =>
    text.length <= LONGEST && (counts.get(keyOf(text)) ?? 0) >= Math.max(LEAST_PAGES, pages.length / 2);
  const isOutside = (line: T): boolean => PAGE_NUMBER.test(line.text) || repeated(line);
  const dropped = pages.length > 1 ? pages.map((page) => new Set(outermost(page, isOutside))) : [];
  const heads = new Set(
    dropped.flatMap((lines) => [...lines]).flatMap(({ text }) => (PAGE_NUMBER.test(text) ? [] : [text])),
  );
  return {
    pages: pages.map((page, index) => page.filter((line) => !dropped[index]?.has(line))),
    notices: Array.from(heads, (text) => ({ rule: "read/running-head", params: { text } })),
  };
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
  return [...new Set([...full.slice(0, REACH), ...full.slice(-REACH)])];
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/gu, "#").replaceAll(/\s+/gu, " ").trim();
}
