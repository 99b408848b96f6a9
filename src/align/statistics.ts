import { provisionsOf, type Reference } from "../model/reference.ts";
import { ngrams } from "../text/ngrams.ts";
import { syllableKeys } from "../text/syllables.ts";

/** The provisions as vectors of their runs of one to three syllables, weighed by how few provisions hold them (TF-IDF). */
export interface TermIndex {
  /** Provisions that hold each run. */
  readonly holders: ReadonlyMap<string, number>;
  readonly vectors: readonly Vector[];
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Indexes the quotes and labels of the provisions. */
export function indexTerms(reference: Reference): TermIndex {
  const texts = provisionsOf(reference).map(({ label, quotes }) =>
    [label.vi, ...quotes.map(({ text }) => text)].flatMap((text) => termsOf(syllableKeys(text))),
  );
  const holders = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return { holders, vectors: texts.map((terms) => vectorOf(terms, holders, texts.length)) };
}

/** Likeness (cosine, 0 to 1) of a text, given as the keys of its syllables, to each provision in the reference's order. */
export function likenesses(keys: readonly string[], { holders, vectors }: TermIndex): readonly number[] {
  const own = vectorOf(termsOf(keys), holders, vectors.length);
  return vectors.map((vector) => {
    let product = 0;
    for (const [term, weight] of own.weights) product += weight * (vector.weights.get(term) ?? 0);
    const norms = own.norm * vector.norm;
    return norms > 0 ? product / norms : 0;
  });
}

/** Runs of one to three syllables. */
export function termsOf(keys: readonly string[]): readonly string[] {
  return [1, 2, 3].flatMap((n) => ngrams(keys, n));
}

function vectorOf(terms: readonly string[], holders: ReadonlyMap<string, number>, provisions: number): Vector {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const rarity = Math.log((provisions + 1) / ((holders.get(term) ?? 0) + 1));
    weights.set(term, (weights.get(term) ?? 0) + rarity);
  }
  const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return { weights, norm };
}
