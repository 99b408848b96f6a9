import type { Span } from "../model/span.ts";
import { sentenceEnds } from "./sentence.ts";

/** The first words of `text`, at most `most` characters of them, with `…` where more follow. */
export function openingOf(text: string, most: number): string {
  const bare = text.trim();
  if (bare.length <= most) return bare;
  const cut = bare.lastIndexOf(" ", most);
  return `${bare.slice(0, cut < 1 ? most : cut).replace(/[\s,;:.…]+$/u, "")}…`;
}

/** The sentence or clause of a list in which `span` stands, at most `most` characters around it, with `…` where words are left out. */
export function sentenceAround(text: string, { start, end }: Span, most: number): string {
  const semicolons = Array.from(text.matchAll(/;(?=\s)/gu), ({ index }) => index + 1);
  const ends = [...sentenceEnds(text), ...semicolons].toSorted((a, b) => a - b);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  if (to - from <= most) return text.slice(from, to).trim();
  // The span in the middle, with room taken from where there is more of it.
  const room = Math.max(0, most - (end - start));
  const first = Math.max(from, Math.min(start - Math.floor(room / 2), to - most));
  const begin = first === from ? from : Math.min(start, text.indexOf(" ", first) + 1);
  return `${begin === from ? "" : "…"}${openingOf(text.slice(begin, to), Math.max(most, end - begin))}`;
}
