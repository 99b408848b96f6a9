import type { Span } from "../model/span.ts";
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

/** The syllable of NFC `text` that an offset cuts in two; null where it stands before, behind or between syllables. */
export function syllableAt(text: string, offset: number): Span | null {
  let start = offset;
  while (start > 0 && belongsBefore(text, start)) start -= isPairEnd(text, start) ? 2 : 1;
  if (start === offset) return null;
  const pattern = new RegExp(FROM_HERE);
  pattern.lastIndex = start;
  const end = start + (pattern.exec(text)?.[0].length ?? 0);
  return end > offset ? { start, end } : null;
}

/** One run of a syllable's characters, from `lastIndex` on. */
const FROM_HERE = /[\p{L}\p{Nd}\p{M}]+/uy;

/** Whether the character that ends before `at` is one of a syllable. */
function belongsBefore(text: string, at: number): boolean {
  const code = text.codePointAt(isPairEnd(text, at) ? at - 2 : at - 1)!;
  return isPlainLetter(code) || BELONGS.test(String.fromCodePoint(code));
}

/** Whether the two units before `at` are one character. */
function isPairEnd(text: string, at: number): boolean {
  return at >= 2 && text.codePointAt(at - 2)! > 0xffff;
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
