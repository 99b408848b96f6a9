import { syllableKeys } from "../text/syllables.ts";
import type { Token } from "./reading.ts";

/** A phrase found in a text: token ranges `[from, to)` of its parts, in order. */
export interface PhraseMatch {
  /** Number of the phrase, as given to `compilePhrases`. */
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Range[];
}

/** Finds phrases in the tokens of a text. Matches never cross a clause. */
export type PhraseFinder = (tokens: readonly Token[]) => readonly PhraseMatch[];

/** Most syllables that `..` and `…` stand for. */
const gaps: Readonly<Record<string, number>> = { "..": 3, "…": 10 };

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Numbers of the parts that end here. */
  part: number;
}

/** Where a part of a phrase stands: tokens `[from, to)`. */
type Range = readonly [from: number, to: number];

interface Sequence {
  /** Its place among all sequences: where two fit the same words, the one written first stands. */
  readonly order: number;
  readonly phrase: number;
  readonly parts: readonly number[];
  /** Most syllables between a part and the one before it; the first is 0. */
  readonly gaps: readonly number[];
}

/** All sequences. */
interface Sequences {
  readonly byFirstPart: ReadonlyMap<number, Beginnings>;
  /** Parts that come second in some sequence. */
  readonly seconds: ReadonlySet<number>;
}

/** The sequences that begin with one part. */
interface Beginnings {
  /** Those of this part alone. */
  readonly whole: Sequence[];
  /** The others, by their second part. */
  readonly further: Map<number, Sequence[]>;
}

/**
 * Compiles phrases (see `phraseSchema`) into one finder: all their runs of words stand in one trie, so that finding costs
 * the length of the text, whatever the number of phrases.
 */
export function compilePhrases(phrases: readonly string[]): PhraseFinder {
  const root: TrieNode = { next: new Map(), part: -1 };
  let parts = 0;
  let sequences = 0;
  const addPart = (words: readonly string[]): number => {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map<string, TrieNode>(), part: -1 };
      node.next.set(word, next);
      node = next;
    }
    if (node.part < 0) node.part = parts++;
    return node.part;
  };
  const byFirstPart = new Map<number, Beginnings>();
  const seconds = new Set<number>();
  phrases.forEach((phrase, number) => {
    for (const { runs, between } of sequencesOf(phrase)) {
      const sequence = { order: sequences++, phrase: number, parts: runs.map(addPart), gaps: between };
      const [first, second] = sequence.parts;
      const known = byFirstPart.get(first!) ?? { whole: [], further: new Map<number, Sequence[]>() };
      byFirstPart.set(first!, known);
      if (second === undefined) known.whole.push(sequence);
      else {
        seconds.add(second);
        known.further.set(second, [...(known.further.get(second) ?? []), sequence]);
      }
    }
  });
  const found = new WeakMap<readonly Token[], readonly PhraseMatch[]>();
  return (tokens) => {
    const known = found.get(tokens) ?? findAll(tokens, root, { byFirstPart, seconds });
    found.set(tokens, known);
    return known;
  };
}

function findAll(tokens: readonly Token[], root: TrieNode, sequences: Sequences): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let start = 0; start < tokens.length;) {
    const { clause } = tokens[start]!;
    let end = start + 1;
    while (end < tokens.length && tokens[end]!.clause === clause) end += 1;
    for (const match of findInClause(tokens, start, end, root, sequences)) matches.push(match);
    start = end;
  }
  return matches;
}

/** The phrases in one clause, by where they begin, then by number, then by where they end. */
function findInClause(
  tokens: readonly Token[],
  start: number,
  end: number,
  root: TrieNode,
  { byFirstPart, seconds: allSeconds }: Sequences,
): readonly PhraseMatch[] {
  const standing: { readonly part: number; readonly at: Range }[] = [];
  const byPart = new Map<number, Range[]>();
  for (let from = start; from < end; from += 1) {
    walk(tokens, from, end, root, (part, to) => {
      const at: Range = [from, to];
      standing.push({ part, at });
      const known = byPart.get(part);
      if (known) known.push(at);
      else byPart.set(part, [at]);
    });
  }
  const seconds = [...byPart.keys()].filter((part) => allSeconds.has(part));
  const matches = new Map<number, PhraseMatch>();
  const span = tokens.length + 1;
  // What may begin with a part depends on the clause alone: worked out once, however often the part stands in it.
  const sequencesOfPart = new Map<number, readonly Sequence[]>();
  for (const { part, at } of standing) {
    const sequences = sequencesOfPart.get(part) ?? possible(byFirstPart.get(part), byPart, seconds);
    sequencesOfPart.set(part, sequences);
    for (const sequence of sequences) {
      const parts = follow(sequence, at, byPart, tokens);
      if (!parts) continue;
      const [from] = at;
      const to = parts.at(-1)![1];
      const key = (sequence.phrase * span + from) * span + to;
      if (!matches.has(key)) matches.set(key, { phrase: sequence.phrase, from, to, parts });
    }
  }
  return [...matches.values()].toSorted((a, b) => a.from - b.from || a.phrase - b.phrase || a.to - b.to);
}

/** The sequences whose parts all stand in the clause. `seconds` are the parts there that may come second. */
function possible(
  beginnings: Beginnings | undefined,
  byPart: ReadonlyMap<number, unknown>,
  seconds: readonly number[],
): readonly Sequence[] {
  if (!beginnings) return none;
  const { whole, further } = beginnings;
  if (further.size === 0) return whole;
  const more: Sequence[] = [];
  // A verb begins hundreds of phrases, a clause holds a few parts: the fewer are gone through.
  for (const second of further.size <= seconds.length ? further.keys() : seconds)
    for (const sequence of further.get(second) ?? none)
      if (sequence.parts.every((part) => byPart.has(part))) more.push(sequence);
  return more.length === 0 ? whole : [...whole, ...more].toSorted((a, b) => a.order - b.order);
}

const none: readonly Sequence[] = [];

function walk(
  tokens: readonly Token[],
  from: number,
  end: number,
  root: TrieNode,
  found: (part: number, to: number) => void,
): void {
  let nodes: readonly TrieNode[] = [];
  let node: TrieNode | undefined = root;
  for (let at = from; at < end; at += 1) {
    const { key } = tokens[at]!;
    // A number may be both a word of a phrase and any number of another: only then are two ways walked together.
    if (nodes.length > 0 || startsWithDigit(key)) {
      nodes = (nodes.length > 0 ? nodes : [node]).flatMap((one) => waysOn(one, key));
      if (nodes.length === 0) return;
      for (const { part } of nodes) if (part >= 0) found(part, at + 1);
    } else {
      node = node.next.get(key);
      if (node === undefined) return;
      if (node.part >= 0) found(node.part, at + 1);
    }
  }
}

/** Nodes that a word leads to: that of the word itself first, then that of any number. */
function waysOn(node: TrieNode, key: string): readonly TrieNode[] {
  const ways = [node.next.get(key), startsWithDigit(key) ? node.next.get("#") : undefined];
  return ways.filter((way) => way !== undefined);
}

function startsWithDigit(key: string): boolean {
  return key >= "0" && key < ":";
}

/** The parts of `sequence` from its first at `range` on, each the nearest after the one before; null when one is missing. */
function follow(
  { parts, gaps: between }: Sequence,
  range: Range,
  byPart: ReadonlyMap<number, readonly Range[]>,
  tokens: readonly Token[],
): readonly Range[] | null {
  const found = [range];
  for (let index = 1; index < parts.length; index += 1) {
    const end = found.at(-1)![1];
    const next = nextWithin(byPart.get(parts[index]!) ?? [], end, between[index]!, tokens);
    if (!next) return null;
    found.push(next);
  }
  return found;
}

/** Most words of a bracket that a phrase reads over. */
const LONGEST_ASIDE = 60;

/** The nearest of `ranges` after token `end`, when at most `most` words stand between; a bracket between the two is an aside. */
function nextWithin(ranges: readonly Range[], end: number, most: number, tokens: readonly Token[]): Range | null {
  const nearest = firstFrom(ranges, end);
  if (!nearest || wordsBetween(tokens, end, nearest[0]) <= most) return nearest ?? null;
  let at = nearest[0];
  while (at < tokens.length && tokens[at]!.outer === null && at - nearest[0] < LONGEST_ASIDE) at += 1;
  const after = at === nearest[0] ? undefined : firstFrom(ranges, at);
  return after && wordsBetween(tokens, end, after[0]) <= most ? after : null;
}

/** The first of `ranges`, which are in order, that begins at `start` or after it. */
function firstFrom(ranges: readonly Range[], start: number): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] < start) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}

/** Words between the part that ends before token `end` and the one from token `from` on; a bracket between the two does not count. */
function wordsBetween(tokens: readonly Token[], end: number, from: number): number {
  const [before, next] = [tokens[end - 1]!.outer, tokens[from]!.outer];
  return before === null || next === null ? from - end : next - before - 1;
}

interface PhraseSequence {
  readonly runs: readonly (readonly string[])[];
  readonly between: readonly number[];
}

/** All ways to read a phrase, as words, gaps shown by the number of syllables that they allow. */
export function expandPhrase(phrase: string): readonly string[] {
  return sequencesOf(phrase).map(({ runs, between }) =>
    runs.map((words, at) => (at === 0 ? words.join(" ") : `<${between[at]}> ${words.join(" ")}`)).join(" "),
  );
}

/** All ways to read a phrase, each as runs of words and the gaps before them. */
function sequencesOf(phrase: string): readonly PhraseSequence[] {
  let readings: { runs: string[][]; between: number[] }[] = [{ runs: [[]], between: [0] }];
  for (const element of phrase.match(/\[[^\]]*\]|\([^)]*\)|\S+/gu) ?? []) {
    readings = readings.flatMap((reading) => extend(reading, element));
  }
  return readings
    .map(({ runs, between }) => (runs.at(-1)!.length > 0 ? { runs, between } : { runs: runs.slice(0, -1), between }))
    .filter(({ runs }) => runs.length > 0);
}

function extend(
  reading: { runs: string[][]; between: number[] },
  element: string,
): { runs: string[][]; between: number[] }[] {
  const gap = gaps[element];
  if (gap !== undefined) {
    const open = reading.runs.at(-1)!.length === 0;
    if (!open) return [{ runs: [...reading.runs, []], between: [...reading.between, gap] }];
    return [{ runs: reading.runs, between: [...reading.between.slice(0, -1), reading.between.at(-1)! + gap] }];
  }
  const optional = element.startsWith("(");
  const choices = optional || element.startsWith("[") ? element.slice(1, -1).split("|") : [element];
  const longer = choices.map((choice) => ({
    runs: [...reading.runs.slice(0, -1), [...reading.runs.at(-1)!, ...choiceKeys(choice)]],
    between: reading.between,
  }));
  return optional ? [...longer, reading] : longer;
}

/** Keys of the words of a choice; `#` stands for a number. */
function choiceKeys(choice: string): string[] {
  return choice.split(" ").flatMap((word) => (word === "#" ? ["#"] : syllableKeys(word)));
}
