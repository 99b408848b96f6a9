import type { Span } from "../model/span.ts";

/** `spans` in order, those as one that overlap, touch or have at most `gap` characters between them. */
export function mergeSpans(spans: readonly Span[], gap = 0): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start - last.end <= gap)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
