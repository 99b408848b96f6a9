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

/** Where the run of letters and digits ends that begins at `start`; `start` itself where none does. */
function endOfRun(text: string, start: number): number {
  let end = start;
  for (let size = 1; end < text.length && size > 0; end += size) size = letterAt(text, end);
  return end;
}

/** The syllables of NFC `text` in order, with offsets. Punctuation is left out. */
export function syllables(text: string): readonly Syllable[] {
  const found: Syllable[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfRun(text, start);
    if (end > start) found.push({ key: syllableKey(text.slice(start, end)), start, end });
  }
  return found;
}

/** The keys of the syllables of NFC `text`, in order. */
export function syllableKeys(text: string): readonly string[] {
  return syllables(text).map(({ key }) => key);
}

/** The syllable of NFC `text` that an offset cuts in two; null where it stands before, behind or between syllables. */
export function syllableAt(text: string, offset: number): Span | null {
  let start = offset;
  while (start > 0 && belongsBefore(text, start)) start -= isPairEnd(text, start) ? 2 : 1;
  if (start === offset) return null;
  const end = endOfRun(text, start);
  return end > offset ? { start, end } : null;
}

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
