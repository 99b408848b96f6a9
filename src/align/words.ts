import type { Reading } from "./reading.ts";

/** A word or two words on end, by their syllables, with the tokens that they first stand on. */
export type Words = ReadonlyMap<string, readonly [from: number, to: number]>;

/** Pairs of syllables that make a word, each with its rank: of two that overlap, the lower rank is the word. */
export type Compounds = ReadonlyMap<string, number>;

/** Ranks of compounds as they stand in a list. */
export function ranksOf(compounds: readonly string[]): Compounds {
  return new Map(compounds.map((compound, rank) => [compound, rank]));
}

/**
 * The words of a text, and every two of them on end, each once. None runs over the end of a clause or a number, which says nothing of what
 * is counted; "5G" is a word.
 */
export function wordsOf(reading: Reading, compounds: Compounds): Words {
  const words = new Map<string, readonly [number, number]>();
  for (const stretch of stretchesOf(reading)) {
    const parts = segment(reading, stretch, compounds);
    for (const [index, [from, to]] of parts.entries()) {
      const last = parts[index + 1]?.[1];
      for (const until of last === undefined ? [to] : [to, last]) {
        const key = keysOf(reading, from, until);
        if (!words.has(key)) words.set(key, [from, until]);
      }
    }
  }
  return words;
}

/** The pieces of a text between ends of clauses and numbers, as token ranges. */
export function stretchesOf({ tokens }: Reading): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  let open = false;
  for (const [at, { key, clause }] of tokens.entries()) {
    const number = /^\d+$/u.test(key);
    if (!number && open && tokens[at - 1]!.clause === clause) stretches.at(-1)![1] = at + 1;
    else if (!number) stretches.push([at, at + 1]);
    open = !number;
  }
  return stretches;
}

/** A stretch as words of one or two syllables. */
function segment(
  reading: Reading,
  [start, end]: readonly [number, number],
  compounds: Compounds,
): readonly (readonly [from: number, to: number])[] {
  const pairs: { readonly at: number; readonly rank: number }[] = [];
  for (let at = start; at + 1 < end; at += 1) {
    const rank = compounds.get(keysOf(reading, at, at + 2));
    if (rank !== undefined) pairs.push({ at, rank });
  }
  const begins = new Set<number>();
  for (const { at } of pairs.toSorted((a, b) => a.rank - b.rank || a.at - b.at))
    if (!begins.has(at - 1) && !begins.has(at + 1)) begins.add(at);
  const parts: (readonly [number, number])[] = [];
  for (let at = start; at < end; at += parts.at(-1)![1] - at) parts.push([at, begins.has(at) ? at + 2 : at + 1]);
  return parts;
}

function keysOf({ tokens }: Reading, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}
