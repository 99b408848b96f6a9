import { capitalised } from "../../text/capitals.ts";
import { formatCount } from "../../text/count.ts";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A count in words up to ten; larger counts in digits. */
export function countWord(count: number): string {
  return SMALL[count] ?? digits(count);
}

/** `count` in words with its first letter in capital, for the start of a sentence, where no digits stand; from 100 in digits. */
export function countWordCapital(count: number): string {
  const word = inWords(count);
  return capitalised(word);
}

function inWords(count: number): string {
  if (count < 0 || count > 99 || !Number.isInteger(count)) return digits(count);
  if (count < 20) return SMALL[count] ?? TEENS[count - 11]!;
  const unit = count % 10;
  return unit === 0 ? TENS[Math.floor(count / 10) - 2]! : `${TENS[Math.floor(count / 10) - 2]!}-${SMALL[unit]!}`;
}

/** A count in digits, its thousands parted: `2,835`. */
export function digits(count: number): string {
  return formatCount(count, "en");
}

/** `21 of 24`, kept on one line. */
export function outOf(part: number, whole: number): string {
  return `${digits(part)}\u00a0of\u00a0${digits(whole)}`;
}

/** `one`, `one and two`, `one, two and three`. */
export function list(items: readonly string[]): string {
  if (items.length < 3) return items.join(" and ");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`;
}

/** `1 plan`, `2 plans`: the noun that fits a count. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
