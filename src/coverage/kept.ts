import type { Alignment } from "../model/alignment.ts";
import type { Provision, Quote } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { syllables, type Syllable } from "../text/syllables.ts";

/**
 * Share of the provision's syllables that stand in at least one of the aligned units, 0 to 1.
 * Two units that keep the same words count once.
 */
export function keptShare(provision: Provision, alignments: readonly Alignment[]): number {
  const reused = alignments.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === "reuse" ? [piece.reference] : [])),
  );
  let all = 0;
  let kept = 0;
  for (const [index, quote] of provision.quotes.entries()) {
    const spans = reused.filter((span) => span.quote === index);
    const found = syllablesOf(quote);
    all += found.length;
    if (spans.length > 0) kept += found.filter((syllable) => spans.some((span) => covers(span, syllable))).length;
  }
  return all === 0 ? 0 : kept / all;
}

const known = new WeakMap<Quote, readonly Syllable[]>();

/** Quotes are the same for every plan: read once. */
function syllablesOf(quote: Quote): readonly Syllable[] {
  const found = known.get(quote) ?? syllables(quote.text);
  known.set(quote, found);
  return found;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
