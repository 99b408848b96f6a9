import type { Span } from "../model/span.ts";
import { syllableKey } from "./normalise.ts";

/** One syllable (run of letters or digits; superscript marks of footnotes aside) of a text. */
export interface Syllable {
  /** Comparison key, see `syllableKey`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What a syllable is made of. */
const LETTER = /[\p{L}\p{Nd}\p{M}]/u;
/** Likewise, 1 or 0, of each of the code units up to the signs: all that Vietnamese is written in, known without asking the pattern. */
const letters = Uint8Array.from({ length: 0x2000 }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));

/** Code units of the letter or digit at `at`, below the length of `text`; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < letters.length) return letters[code]!;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return LETTER.test(character) ? character.length : 0;
}

/** The syllables of NFC `text` in order, with offsets. Punctuation is left out. */
export function syllables(text: string): readonly Syllable[] {
  const found: Syllable[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    for (let size = 1; at < text.length && size > 0; at += size) size = letterAt(text, at);
    if (at > start) found.push({ key: syllableKey(text.slice(start, at)), start, end: at });
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
  return letterAt(text, isPairEnd(text, at) ? at - 2 : at - 1) > 0;
}

/** Whether the two units before `at` are one character. */
function isPairEnd(text: string, at: number): boolean {
  return at >= 2 && text.codePointAt(at - 2)! > 0xffff;
}

/** How many syllables `text` has: the length of `syllables(text)`, for less. */
export function countSyllables(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length;) {
    const size = letterAt(text, at);
    if (size > 0 && !inside) count += 1;
    inside = size > 0;
    at += size || 1;
  }
  return count;
}
