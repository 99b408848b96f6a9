/** The n-grams of a text given as the keys of its syllables: runs of `n`, in order; none of a shorter text. */
export function ngrams(keys: readonly string[], n: number): readonly string[] {
  return keys.slice(0, Math.max(0, keys.length - n + 1)).map((_, from) => keys.slice(from, from + n).join(" "));
}
