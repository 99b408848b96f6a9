import { syllableKey } from "./normalise.ts";

/** One syllable (run of letters or digits; superscript marks of footnotes aside) of a text. */
export interface Syllable {
  /** Comparison key, see `syllableKey`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const SYLLABLE = /[\p{L}\p{Nd}\p{M}]+/gu;

/** The syllables of NFC `text` in order, with offsets. Punctuation is left out. */
export function syllables(text: string): readonly Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    key: syllableKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
