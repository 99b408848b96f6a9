import type { MarkedSpan, Segment } from "../../../src/views/segments.ts";

/** Which words of the quotes are marked: `0 12 40 1 0 8` are those from 12 to 40 of the first quote and those from 0 to 8 of the second. Empty for none. */
export function packMarks(quotes: readonly (readonly Segment[])[]): string {
  return quotes
    .flatMap((quote, index) => quote.flatMap(({ mark, start, end }) => (mark === null ? [] : [index, start, end])))
    .join(" ");
}

/** The marks of one quote out of what `packMarks` made: words of the reference that the unit keeps. */
export function unpackMarks(packed: string, quote: number): readonly MarkedSpan[] {
  const found = packed.matchAll(/(\d+) (\d+) (\d+)/gu);
  return Array.from(found, ([, index, start, end]) => [index, start, end].map(Number) as [number, number, number])
    .filter(([index]) => index === quote)
    .map(([, start, end]) => ({ start, end, shared: true, relation: "verbatim", keys: [] }));
}
