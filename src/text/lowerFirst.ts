/** `text` as it stands inside a sentence: a label begins with a capital; an abbreviation keeps its own. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
