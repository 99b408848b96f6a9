/** A string in double quotes: JSON's form, which YAML reads the same way. Line and paragraph separators are escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (character) => {
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`;
  });
}

/** Comments, each text on a line of its own after `indent`: nothing of a document can leave the comment. */
export function comments(texts: readonly string[], indent = ""): string {
  return texts.map((text) => `${indent}# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}\n`).join("");
}
