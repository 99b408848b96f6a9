/** A text with each run of white space as one space, and the way back to the offsets of the original. */
export interface FoldedSpaces {
  readonly text: string;
  /** Offset in the original of the character at `at`; for the end of the text, the end of the original. */
  readonly original: (at: number) => number;
}

/** Folds white space, for comparing texts that were wrapped differently. Spaces at both ends go. */
export function foldSpaces(text: string): FoldedSpaces {
  let folded = "";
  const offsets: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (folded !== "") {
      offsets.push(index - 1);
      folded += " ";
    }
    for (let at = 0; at < word.length; at += 1) offsets.push(index + at);
    folded += word;
  }
  return { text: folded, original: (at) => offsets[at] ?? text.length };
}
