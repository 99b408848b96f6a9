/** Characters at the end of a text that tell how it ends: a passage that grows line by line is not read anew for each. */
const END = 120;

/** Whether `text` ends as a sentence, a clause of a list or a line that announces one (`.` `;` `:` `!` `?` `…` `./.`). */
export function isFinished(text: string): boolean {
  const end = text.slice(-END);
  return /[.;:!?…][\s"”’»)\]*_]*$/u.test(end) || /[”"»]$/u.test(end);
}

/** Whether the first letter or digit is a lower-case letter: the text goes on from somewhere. */
export function startsLower(text: string): boolean {
  return /^[\s"“(]*\p{Ll}/u.test(text);
}

/** Whether the text has letters and all of them are capitals, words in brackets aside. */
export function isUpperCase(text: string): boolean {
  // Most texts have a small letter at their beginning: a passage that grows line by line is asked again and again.
  const bare = text.includes("(") ? text.replace(/\([^()]*\)/gu, "") : text;
  return !/\p{Ll}/u.test(bare) && /\p{Lu}/u.test(bare);
}

/** Number of places inside `text` where one sentence ends and another begins. */
export function innerSentenceEnds(text: string): number {
  return [...text.matchAll(/[.!?…]["”)]?\s+(?=["“(]?\p{Lu})/gu)].filter(
    ({ index }) => !/(?:^|[\s(])\p{Lu}$/u.test(text.slice(Math.max(0, index - 2), index)),
  ).length;
}
