import { syllableKey } from "./normalise.ts";

/** One syllable (run of letters or digits) of a text. */
export interface Syllable {
  /** Comparison key, see `syllableKey`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const SYLLABLE = /[\p{L}\p{N}\p{M}]+/gu;

/** The syllables of NFC `text` in order, with offsets. Punctuation is left out. */
export function syllables(text: string): readonly Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    key: syllableKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
