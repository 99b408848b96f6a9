import type { Span } from "../model/span.ts";
import type { Phrase, Query } from "./query.ts";
import { BREAK, tokens, type SearchToken } from "./tokens.ts";

/**
 * How well a text answers a query, best first. `exact`: every phrase, with the marks as typed. `folded`: every phrase, marks
 * aside. `scattered`: every word, but not side by side.
 */
type Rank = "exact" | "folded" | "scattered";

export interface TextMatch {
  readonly rank: Rank;
  /** Every occurrence in reading order, none overlapping; offsets into the text. */
  readonly spans: readonly Span[];
  /** Tokens in the narrowest stretch that holds every word of a `scattered` match; 0 for the other ranks. */
  readonly reach: number;
}

/** How a text answers a query; null when it does not. */
export function matchText(text: string, query: Query): TextMatch | null {
  if (query.phrases.length === 0) return null;
  const found = tokens(text);
  const runs = query.phrases.map((phrase) => occurrences(found, phrase));
  if (runs.every((run) => run.length > 0)) return phraseMatch(found, query.phrases, runs);
  if (query.phrases.some(({ quoted }, index) => quoted && runs[index]!.length === 0)) return null;
  return scatteredMatch(found, query.phrases, runs);
}

/** A stretch of tokens `[from, to)`. */
interface TokenRun {
  readonly from: number;
  readonly to: number;
}

function occurrences(found: readonly SearchToken[], phrase: Phrase): readonly TokenRun[] {
  const length = phrase.tokens.length;
  const runs: TokenRun[] = [];
  for (let from = 0; from + length <= found.length;) {
    const hit = phrase.tokens.every((token, index) => same(found[from + index]!, token, phrase.marked));
    if (hit) runs.push({ from, to: from + length });
    from += hit ? length : 1;
  }
  return runs;
}

function same(token: SearchToken, wanted: SearchToken, marked: boolean): boolean {
  return marked ? token.markedKey === wanted.markedKey : token.key === wanted.key;
}

function phraseMatch(
  found: readonly SearchToken[],
  phrases: readonly Phrase[],
  runs: readonly (readonly TokenRun[])[],
): TextMatch {
  const exact = phrases.every((phrase, index) =>
    runs[index]!.some(({ from }) => phrase.tokens.every((token, step) => same(found[from + step]!, token, true))),
  );
  return { rank: exact ? "exact" : "folded", spans: spansOf(found, runs.flat()), reach: 0 };
}

function scatteredMatch(
  found: readonly SearchToken[],
  phrases: readonly Phrase[],
  runs: readonly (readonly TokenRun[])[],
): TextMatch | null {
  const words = phrases.flatMap((phrase) =>
    phrase.quoted ? [] : phrase.tokens.filter(({ key }) => key !== BREAK).map((token) => wordOf(token, phrase.marked)),
  );
  const perWord = words.map((word) => occurrences(found, word));
  if (perWord.some((run) => run.length === 0)) return null;
  const quoted = runs.filter((_, index) => phrases[index]!.quoted);
  return { rank: "scattered", spans: spansOf(found, [...perWord, ...quoted].flat()), reach: reachOf(perWord) };
}

function wordOf(token: SearchToken, marked: boolean): Phrase {
  return { tokens: [token], key: ` ${token.key} `, marked, quoted: false };
}

/** Length of the narrowest window over tokens that holds an occurrence of every word. */
function reachOf(perWord: readonly (readonly TokenRun[])[]): number {
  const all = perWord
    .flatMap((runs, word) => runs.map(({ from }) => ({ from, word })))
    .toSorted((a, b) => a.from - b.from);
  const last = new Map<number, number>();
  let narrowest = Infinity;
  for (const { from, word } of all) {
    last.set(word, from);
    if (last.size === perWord.length) narrowest = Math.min(narrowest, from - Math.min(...last.values()) + 1);
  }
  return narrowest;
}

function spansOf(found: readonly SearchToken[], runs: readonly TokenRun[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { from, to } of runs.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = spans.at(-1);
    const start = found[from]!.start;
    const end = found[to - 1]!.end;
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
