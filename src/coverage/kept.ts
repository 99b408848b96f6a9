import type { Alignment } from "../model/alignment.ts";
import { verbatimShare, type ClauseCount } from "../model/relations.ts";
import type { Provision, Quote } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { clauses } from "../text/clauses.ts";
import { syllables, type Syllable } from "../text/syllables.ts";
import { once } from "../text/once.ts";

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
    kept += found.filter((syllable) => spans.some((span) => covers(span, syllable))).length;
  }
  return all === 0 ? 0 : kept / all;
}

/** Clauses of the provision, and how many of them one of the passages keeps word for word. */
export function keptClauses(provision: Provision, alignments: readonly Pick<Alignment, "evidence">[]): ClauseCount {
  const own = provision.quotes.flatMap((quote, index) => clausesOf(quote).map((words) => ({ index, words })));
  const passages = alignments.map(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === "reuse" ? [piece.reference] : [])),
  );
  const isKept = ({ index, words }: (typeof own)[number]): boolean =>
    passages.some((spans) => {
      const kept = words.filter((word) => spans.some((span) => span.quote === index && covers(span, word)));
      return kept.length >= verbatimShare * words.length;
    });
  return { verbatim: own.filter(isKept).length, of: own.length };
}

/** Syllables of each clause of a quote. */
function clausesOf(quote: Quote): readonly (readonly Syllable[])[] {
  const all = syllablesOf(quote);
  return clauses(quote.text)
    .map((clause) => all.filter((syllable) => covers(clause, syllable)))
    .filter((words) => words.length > 0);
}

/** Quotes are the same for every plan: read once. */
const syllablesOf = once(({ text }: Quote): readonly Syllable[] => syllables(text));

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
