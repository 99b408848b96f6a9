/** Numbering styles from the outermost to the innermost, as plans nest them unless their own order says otherwise. */
export const labelStyles = [
  "appendix",
  "part",
  "chapter",
  "division",
  "article",
  "capital",
  "roman",
  "arabic",
  "arabic-bracket",
  "decimal-2",
  "decimal-3",
  "decimal-4",
  "category",
  "letter",
  "letter-number",
  "roman-small",
  "untitled",
  "star",
  "lead",
  "dash",
  "plus",
  "dot",
  "symbol",
] as const;
export type LabelStyle = (typeof labelStyles)[number];

/** A marker found at the start of a line. */
export interface LineLabel {
  readonly style: LabelStyle;
  /** As written: `II.`, `a)`, `-`. */
  readonly marker: string;
  /** Characters of the line that the marker and the white space after it take. */
  readonly length: number;
  /** Place in its list, from 1; null for dashes and other signs that do not count. */
  readonly ordinal: number | null;
  /** What the marker adds to the id of its unit; null where its place in the list does. */
  readonly slug: string | null;
  /** Whether its list counts in letters: `a)`, `B.`, `Phụ lục C`. */
  readonly inLetters: boolean;
}

/** Reads one numbering style at the start of a line; null when the line does not begin with it. */
export type Recogniser = (line: string) => LineLabel | null;

/** The label that `match` stands for: group 1 is the marker, the whole match also holds the white space after it. */
export function labelFrom(
  match: RegExpExecArray,
  style: LabelStyle,
  ordinal: number | null,
  slug: string | null,
  inLetters = false,
): LineLabel {
  return { style, marker: match[1]!.trimEnd(), length: match[0].length, ordinal, slug, inLetters };
}
