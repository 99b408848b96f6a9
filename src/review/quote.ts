import type { Alignment } from "../model/alignment.ts";
import type { Document, Unit } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { normalise } from "../text/normalise.ts";
import { syllables } from "../text/syllables.ts";

/** Where the quote of a verdict stands in its unit, exactly; null when it does not: then the verdict is stale. */
export function findQuote(unit: Pick<Unit, "text">, quote: string): Span | null {
  const words = normalise(quote);
  const start = unit.text.indexOf(words);
  return start === -1 ? null : { start, end: start + words.length };
}

/** Ids of the units in which the words stand, in reading order. A hint for a person, never a place to move a verdict to. */
export function unitsWith(document: Document, quote: string): readonly string[] {
  return document.units.filter((unit) => quote !== "" && findQuote(unit, quote) !== null).map(({ id }) => id);
}

/** A text up to this many syllables is quoted whole, and no quote is longer. */
const LONGEST = 24;
/** A quote from a longer text has at least this many. */
const SHORTEST = 8;

/**
 * Words of the unit for a verdict on it: the whole of a short text; of a longer one the clause with the strongest piece of
 * evidence, widened by its neighbours until it tells the place apart. Without evidence in the unit: its first clause.
 */
export function quoteFor(unit: Pick<Unit, "text">, evidence: Alignment["evidence"] = []): string {
  const { text } = unit;
  const length = (span: Span): number => syllables(text.slice(span.start, span.end)).length;
  if (syllables(text).length <= LONGEST) return text;
  const marked = evidence.filter(({ plan }) => plan.end > plan.start).toSorted((a, b) => b.weight - a.weight)[0]?.plan;
  const pieces = clausesOf(text);
  const touched = pieces.filter(({ start, end }) => marked !== undefined && start < marked.end && end > marked.start);
  let first = pieces.indexOf(touched[0] ?? pieces[0]!);
  let last = pieces.indexOf(touched.at(-1) ?? pieces[0]!);
  const span = (): Span => ({ start: pieces[first]!.start, end: pieces[last]!.end });
  while (length(span()) < SHORTEST) {
    if (last < pieces.length - 1) last += 1;
    else first -= 1;
  }
  const { start, end } = length(span()) <= LONGEST ? span() : window(text, marked ?? span());
  return text.slice(start, end).replace(/[,;.:\s]+$/u, "");
}

/** Pieces between commas, semicolons, colons and full stops, the sign included; white space before them left out. */
function clausesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S.*?(?:[,;.:](?=\s)|$)/gsu), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The first syllables of a span, at most `LONGEST`, widened on both sides to `SHORTEST`. */
function window(text: string, span: Span): Span {
  const found = syllables(text);
  let first = Math.max(
    0,
    found.findIndex(({ end }) => end > span.start),
  );
  const after = found.findIndex(({ start }) => start >= span.end);
  let last = Math.min((after === -1 ? found.length : after) - 1, first + LONGEST - 1);
  while (last - first + 1 < SHORTEST) {
    if (first > 0) first -= 1;
    if (last < found.length - 1) last += 1;
  }
  return { start: found[first]!.start, end: found[last]!.end };
}
