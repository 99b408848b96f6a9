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

/** A text up to this many syllables is quoted whole. */
const WHOLE = 24;
/** A quote from a longer text has at least this many. */
const SHORTEST = 12;

/**
 * Words of the unit for a verdict on it: the whole of a short text; of a longer one the words that the strongest piece of
 * evidence marks, widened to whole syllables on both sides until they tell the place apart.
 */
export function quoteFor(unit: Pick<Unit, "text">, evidence: Alignment["evidence"] = []): string {
  const found = syllables(unit.text);
  if (found.length <= WHOLE) return unit.text;
  const marked = evidence.filter(({ plan }) => plan.end > plan.start).toSorted((a, b) => b.weight - a.weight)[0]?.plan;
  const touched = found.flatMap(({ start, end }, index) =>
    marked !== undefined && start < marked.end && end > marked.start ? [index] : [],
  );
  let first = touched[0] ?? 0;
  let last = Math.min(touched.at(-1) ?? SHORTEST - 1, first + WHOLE - 1);
  while (last - first + 1 < SHORTEST) {
    if (first > 0) first -= 1;
    if (last < found.length - 1) last += 1;
  }
  return unit.text.slice(found[first]!.start, found[last]!.end);
}
