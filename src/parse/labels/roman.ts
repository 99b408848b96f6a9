import { labelFrom, type Label } from "./label.ts";

const LARGE = /^([IVX]{1,6}\s?(?:[.)/:]|\s?[-–—]))\s*(?=["“(]?\p{L})/u;
/** `I MỤC ĐÍCH`: no sign, but a heading in capitals. */
const BARE = /^([IVX]{1,6})\s+(?=\p{Lu}{2})(?!.*\p{Ll})/u;
const SMALL = /^(\(?[ivx]{1,5}\))\s*/u;

/** `I.` `II-` `III/`, and `i)` `(ii)`. */
export function roman(line: string): Label | null {
  const large = LARGE.exec(line) ?? BARE.exec(line);
  if (large) return romanLabel(large, "roman");
  const small = SMALL.exec(line);
  return small && romanLabel(small, "roman-small");
}

function romanLabel(match: RegExpExecArray, style: "roman" | "roman-small"): Label | null {
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
