import { labelFrom, type LineLabel } from "./label.ts";

const LARGE = /^([IVX]{1,6}\s?(?:[.)/:]\s?[-–—]?|[-–—]\/?))\s*(?=["“(]?\p{L})/u;
/** `I MỤC ĐÍCH`: no sign, but a heading in capitals. */
const BARE = /^([IVX]{1,6})\s+(?=\p{Lu}{2})(?!.*\p{Ll})/u;
const SMALL = /^(\(?[ivx]{1,5}\))\s*/u;
/** Before a sentence: a heading in capitals has a large numeral, which somebody wrote or scanned small. */
const SMALL_PLAIN = /^([ivx]{1,5}\s?[./-])\s+(?=["“(]?\p{Lu})(?=.*\p{Ll})/u;

/** `I.` `II-` `III/` `IV.-`, and `i)` `(ii)` `iii.`. */
export function roman(line: string): LineLabel | null {
  const large = LARGE.exec(line) ?? BARE.exec(line);
  if (large) return romanLabel(large, "roman");
  const small = SMALL.exec(line) ?? SMALL_PLAIN.exec(line);
  return small && romanLabel(small, "roman-small");
}

/** Signs that a scanner writes for the strokes of a numeral: `ll.`, `Il.`, `1l.`, `lV.`, `V!.`, and for two or three strokes `H.`, `n.`, `m.`. */
const SCANNED = /^([IVXvxl1|!iTJHUNnmYK]{1,5}\s?(?:[.)/:]\s?[-–—]?|[-–—]\/?))\s*(?=["“(]?\p{Lu})/u;

/**
 * A numeral that a scanner misread. A row of figures (`11.`) or a single stroke (`l.`) may as well be what it looks like: it is a
 * numeral only before a heading in capitals, and where `expected` is the next of the numerals before it.
 */
export function scannedRoman(line: string, expected: number): LineLabel | null {
  const match = SCANNED.exec(line);
  if (!match) return null;
  const written = match[1]!.replace(/[^IVXvxl1|!iTJHUNnmYK]/gu, "");
  const digits = Array.from(written, (sign) => STROKES[sign] ?? sign)
    .join("")
    .toUpperCase();
  const value = romanValue(digits);
  if (value !== expected) return null;
  const doubtful = /^1+$/u.test(written) || written.length === 1 || /[iTJHUNnmYK]/u.test(written);
  const capitals = !/\p{Ll}/u.test(line.slice(match[0].length));
  if (doubtful && !(capitals && line.length < LONGEST_HEADING)) return null;
  return labelFrom(match, "roman", value, digits.toLowerCase());
}

/** What each sign stands for, by the strokes that it has. */
const STROKES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from("l1|!TJ", (sign) => [sign, "I"] as const),
  ...Array.from("HUNn", (sign) => [sign, "II"] as const),
  ["m", "III"],
  ["Y", "V"],
  ["K", "X"],
]);

/** Characters of the longest heading in capitals. */
const LONGEST_HEADING = 300;

function romanLabel(match: RegExpExecArray, style: "roman" | "roman-small"): LineLabel | null {
  const digits = match[1]!.replace(/[^ivx]/giu, "");
  const value = romanValue(digits);
  return value === null ? null : labelFrom(match, style, value, digits.toLowerCase());
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral up to 399; null when it is not written as one (`IIX`). */
export function romanValue(numeral: string): number | null {
  const upper = numeral.toUpperCase();
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(upper) || upper === "") return null;
  const values = Array.from(upper, (digit) => DIGITS[digit]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The Roman numeral of a whole number from 1. */
export function romanNumeral(value: number): string {
  const largest = NUMERALS.find(([number]) => number <= value);
  return largest ? largest[1] + romanNumeral(value - largest[0]) : "";
}
