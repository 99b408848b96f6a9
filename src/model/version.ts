import type { Corpus } from "./corpus.ts";

/**
 * Version of the data, `2026-11-20-0123abc`: its date and the first seven digits of the hash of inputs, method and results.
 * It stands on figures, in citations and in the names of downloads.
 */
export function versionLabel(corpus: Pick<Corpus, "date" | "inputs">): string {
  return `${corpus.date}-${corpus.inputs.slice(0, 7)}`;
}
