import type { Reading, Token } from "../reading.ts";
import { mark, LONGEST_STRETCH, type Found, type Roles } from "./found.ts";

/** Bare items of a list in brackets: they are named one by one, whatever the sentence around them says of its end. */
export function markBrackets(reading: Reading, found: Found, result: Roles): void {
  const verbEnd = verbEnds(found);
  for (const [start, end] of bracketsOf(reading)) markItems(reading.tokens, start, end, verbEnd, result);
}

/** Bare items after `như`, `bao gồm`; an item with a verb of a task or a proper name is left alone. */
export function markExamples({ tokens }: Reading, found: Found, result: Roles): void {
  const verbEnd = verbEnds(found);
  for (const { to } of found.get("list") ?? []) {
    const { clause } = tokens[to - 1]!;
    const last = Math.min(tokens.length, to + LONGEST_STRETCH);
    let end = to;
    // An opener that ends its clause opens nothing.
    while (end < last && tokens[end]!.clause === clause) end += 1;
    if (end > to) markItems(tokens, to, end, verbEnd, result);
  }
}

/** Where each verb of a task ends, by where it begins. */
const verbEnds = (found: Found): ReadonlyMap<number, number> =>
  new Map((found.get("task") ?? []).map(({ from, to }) => [from, to]));

function markItems(
  tokens: readonly Token[],
  from: number,
  to: number,
  verbEnd: ReadonlyMap<number, number>,
  result: Roles,
): void {
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !tokens[end]!.afterBreak) end += 1;
    const item = tokens.slice(start + 1, end);
    // A verb alone is the name of a field in a list of fields: `(giao thông, xây dựng, điện)`.
    const verb = (verbEnd.get(start) ?? end) < end;
    if (verb) return;
    if (!item.some(({ capital }) => capital)) mark(result, start, end, "example");
    start = end;
  }
}

/** Token ranges inside round brackets. */
function bracketsOf({ text, tokens }: Reading): readonly (readonly [number, number])[] {
  let at = 0;
  const tokenFrom = (offset: number): number => {
    while (at < tokens.length && tokens[at]!.start < offset) at += 1;
    return at;
  };
  return Array.from(
    text.matchAll(/\([^()]*\)/gu),
    ({ 0: words, index }) => [tokenFrom(index), tokenFrom(index + words.length)] as const,
  ).filter(([first, after]) => first < after);
}
