import { symbolSign } from "./symbolSigns.ts";

/** A character that text should not hold, where it first stands, and how often. */
export interface Unclean {
  /** `U+000C` */
  readonly code: string;
  readonly offset: number;
  readonly times: number;
  /** What stands in its place in the cleaned text; null when nothing can, and the text is to be refused. */
  readonly replacement: string | null;
}

/** A text in which no character stands that XML 1.0 cannot hold or that no font draws, as far as that can be mended. */
export interface CleanText {
  readonly text: string;
  /** In the order of their first places. */
  readonly unclean: readonly Unclean[];
}

/** Breaks of pages and lines that are none in Markdown: spaces, so that every character keeps its line and column. */
const breaks = "\u000B\u000C\u0085\u2028\u2029";
/** Control characters, what turns the direction of writing, private use, halves of characters, and what is no character. */
const SUSPECT =
  /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\p{Co}\p{Cs}]|\p{Noncharacter_Code_Point}/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Cleans `text` once, where it comes in. Each character keeps its line; columns move only where marks of direction are taken out. */
export function cleanText(text: string): CleanText {
  const found = new Map<string, Unclean>();
  const cleaned = text.replaceAll(SUSPECT, (character: string, offset: number) => {
    const known = found.get(character);
    const replacement = known ? known.replacement : replacementOf(character);
    found.set(character, {
      code: codeOf(character),
      offset: known?.offset ?? offset,
      times: (known?.times ?? 0) + 1,
      replacement,
    });
    return replacement ?? character;
  });
  return { text: cleaned, unclean: [...found.values()] };
}

/** `U+4E2D` */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

function replacementOf(character: string): string | null {
  if (breaks.includes(character)) return " ";
  if (DIRECTION.test(character)) return "";
  // Signs of Word's symbol fonts have no meaning without the font.
  return /[\uF020-\uF0FF]/u.test(character) ? symbolSign("", character.codePointAt(0)!) : null;
}
