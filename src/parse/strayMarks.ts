import type { Span } from "../model/span.ts";
import { joinLocated, slicer } from "../text/located.ts";
import { mergeSpans } from "../text/spans.ts";
import type { InlineText } from "./inline.ts";

/** Stars that Markdown does not read as marks: `**2. Mục tiêu **`, `**- **`, a star glued to the first or last word of a line, one between a letter and its marks. */
const STRAY = /\*{2,}|(?<=\p{L})\*(?=\p{M})|(?<=^|\n)\*(?=[\p{L}\p{N}(“"])|(?<=[\p{L}\p{N}.,;:)”"])\*(?=\n|$)/gu;

/**
 * The text without stars that conversions leave and that no reader should see. A line between two pairs of stars is bold, as its
 * writer meant.
 */
export function withoutStrayStars(inline: InlineText): InlineText {
  const { content } = inline;
  if (!content.text.includes("*")) return inline;
  const stars = Array.from(content.text.matchAll(STRAY), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  if (stars.length === 0) return inline;
  const strong = [...inline.strong, ...boldLines(content.text)].toSorted((a, b) => a.start - b.start);
  const slice = slicer(content);
  const pieces = [...stars, null].map((star, at) => slice(stars[at - 1]?.end ?? 0, star?.start ?? content.text.length));
  const moved = mover(stars);
  return { content: joinLocated(pieces, ""), strong: mergeSpans(moved(strong)), raised: moved(inline.raised) };
}

/** Lines that begin and end with two stars or more. */
function boldLines(text: string): readonly Span[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.length > 4 && line.trimStart().startsWith("**") && line.trimEnd().endsWith("**") ? [span] : [];
  });
}

/** Moves spans, in order, to where they stand without `cuts`. */
function mover(cuts: readonly Span[]): (spans: readonly Span[]) => readonly Span[] {
  const ends = cuts.map(({ start, end }) => ({ start, end }));
  return (spans) => {
    let next = 0;
    let removed = 0;
    const place = (at: number): number => {
      while (next < ends.length && ends[next]!.end <= at) {
        removed += ends[next]!.end - ends[next]!.start;
        next += 1;
      }
      const inside = ends[next];
      return (inside && inside.start < at ? inside.start : at) - removed;
    };
    return spans
      .map(({ start, end }) => ({ start: place(start), end: place(end) }))
      .filter(({ start, end }) => end > start);
  };
}
