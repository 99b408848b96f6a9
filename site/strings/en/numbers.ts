const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in words up to ten; larger counts in digits. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `count` with its first letter in capital, for the start of a sentence. */
export function countWordCapital(count: number): string {
  const word = countWord(count);
  return word[0]!.toUpperCase() + word.slice(1);
}

/** `21 of 24`, kept on one line. */
export function outOf(part: number, whole: number): string {
  return `${part}\u00a0of\u00a0${whole}`;
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
