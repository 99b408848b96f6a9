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
  const found: Syllable[] = [];
  const pattern = new RegExp(SYLLABLE);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match;
    found.push({ key: syllableKey(word), start: match.index, end: match.index + word.length });
  }
  return found;
}

/** How many syllables `text` has: the length of `syllables(text)`, for much less. */
export function countSyllables(text: string): number {
  let count = 0;
  let inside = false;
  for (const character of text) {
    const belongs = isPlainLetter(character.codePointAt(0)!) || BELONGS.test(character);
    if (belongs && !inside) count += 1;
    inside = belongs;
  }
  return count;
}

const BELONGS = /[\p{L}\p{Nd}\p{M}]/u;

/** Letters of Vietnamese, known without looking them up. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a);
}
