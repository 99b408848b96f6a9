import type { Notice } from "./blocks.ts";

interface PageLine {
  readonly text: string;
}

const PAGE_NUMBER = /^(?:(?:Trang|Page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*\/\s*\d{1,4})?$/iu;
/** Lines at the top and at the foot of a page that may be its head or foot. */
const REACH = 2;
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
  const repeated = (text: string): boolean => (counts.get(keyOf(text)) ?? 0) >= Math.max(LEAST_PAGES, pages.length / 2);
  const dropped = new Set<string>();
  const kept = pages.map((page) => {
    const ends = new Set(pages.length > 1 ? endsOf(page) : []);
    return page.filter((line) => {
      if (!ends.has(line)) return true;
      if (PAGE_NUMBER.test(line.text)) return false;
      if (!repeated(line.text)) return true;
      dropped.add(line.text);
      return false;
    });
  });
  return { pages: kept, notices: Array.from(dropped, (text) => ({ rule: "read/running-head", params: { text } })) };
}

function endsOf<T extends PageLine>(page: readonly T[]): readonly T[] {
  const full = page.filter(({ text }) => text !== "");
  return [...new Set([...full.slice(0, REACH), ...full.slice(-REACH)])];
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/gu, "#").replaceAll(/\s+/gu, " ").trim();
}
