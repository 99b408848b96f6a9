import { syllableKeys } from "./syllables.ts";

/** Syllables of a run that is compared: fewer stand in any two texts of the same kind. */
const runLength = 4;
/** Share of common runs from which two texts are the same words, written twice: a name or a figure may differ. */
const alikeFrom = 0.75;
/** Least values of so many orders of the runs are a text's signature; those of a band agree by chance only in texts much alike. */
const orders = 12;
const band = 2;

/**
 * Groups of the indexes of texts, given by their fingerprints, that say the same in (nearly) the same words, each of at least two, largest
 * first, then by first index. Linear: texts are compared only with the first of those that share a part of their signature.
 */
export function groupFingerprints(prints: readonly Fingerprint[]): readonly (readonly number[])[] {
  const parents = prints.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return (parents[index] = root);
  };
  const firsts = new Map<string, number>();
  for (const [index, own] of prints.entries()) {
    for (const key of bandsOf(own)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else if (rootOf(first) !== rootOf(index) && isAlike(prints[first]!, own)) parents[rootOf(index)] = rootOf(first);
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of prints.keys()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** What of a text is compared. Numbers in a row: a corpus has millions of them. */
export interface Fingerprint {
  /** Hashes of the runs of the text, each once, in ascending order; of a text shorter than a run, the hash of the whole. */
  readonly runs: Uint32Array;
  /** The least of them in each order. */
  readonly signature: Uint32Array;
}

export function fingerprintOf(text: string): Fingerprint {
  const keys = syllableKeys(text);
  const sorted = new Uint32Array(Math.max(1, keys.length - runLength + 1));
  for (let start = 0; start < sorted.length; start += 1) sorted[start] = hashOf(keys, start);
  sorted.sort();
  const runs = sorted.filter((run, index) => index === 0 || run !== sorted[index - 1]);
  return { runs, signature: signatureOf(runs) };
}

function signatureOf(runs: Uint32Array): Uint32Array {
  const signature = new Uint32Array(orders);
  for (let order = 0; order < orders; order += 1) {
    let least = 0xffffffff;
    for (let index = 0; index < runs.length; index += 1) least = Math.min(least, mix(runs[index]!, order));
    signature[order] = least;
  }
  return signature;
}

function bandsOf({ signature }: Fingerprint): readonly string[] {
  return Array.from(
    { length: orders / band },
    (_, index) => `${index} ${signature.subarray(index * band, (index + 1) * band).join(" ")}`,
  );
}

function isAlike({ runs: a }: Fingerprint, { runs: b }: Fingerprint): boolean {
  let common = 0;
  for (let one = 0, other = 0; one < a.length && other < b.length;) {
    const [run, compared] = [a[one]!, b[other]!];
    if (run === compared) common += 1;
    if (run <= compared) one += 1;
    if (compared <= run) other += 1;
  }
  return common / (a.length + b.length - common) >= alikeFrom;
}

/** FNV-1a, 32 bits, of the run that begins at `start`, its syllables with a space between them. */
function hashOf(keys: readonly string[], start: number): number {
  let value = 0x811c9dc5;
  const end = Math.min(start + runLength, keys.length);
  for (let at = start; at < end; at += 1) {
    const key = keys[at]!;
    if (at > start) value = Math.imul(value ^ space, prime);
    for (let index = 0; index < key.length; index += 1) value = Math.imul(value ^ key.charCodeAt(index), prime);
  }
  return value >>> 0;
}

const prime = 0x01000193;
const space = 0x20;

/** Another order of all hashes for each `order`. */
function mix(value: number, order: number): number {
  let mixed = Math.imul(value ^ Math.imul(order + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
