/** Stands for a sign that a page draws and that no character is known for. */
export const LOST_SIGN = "\uFFFD";

/** Control characters other than white space, and places where Unicode has no character: what fonts without a table of characters give. */
const WITHOUT_CHARACTER = /(?!\s)[\p{Cc}\p{Cn}]/gu;

/** The text with `LOST_SIGN` for each sign that no character is known for. */
export function markLost(text: string): string {
  return text.replaceAll(WITHOUT_CHARACTER, LOST_SIGN);
}

/** The words of a text with such a sign. */
export function lostWords(text: string): readonly string[] {
  return text.includes(LOST_SIGN) ? text.split(/\s+/u).filter((word) => word.includes(LOST_SIGN)) : [];
}
