import { fold, syllableKey } from "../text/normalise.ts";

/** A syllable of a text, or a mark of punctuation that a phrase does not run across. */
export interface Token {
  /** Bare Latin letters, lower case, i for y after a consonant: `ha`, `ki`. `|` for punctuation. */
  readonly key: string;
  /** As `key`, with its marks: `hà`. `|` for punctuation. */
  readonly markedKey: string;
  readonly start: number;
  readonly end: number;
}

/** Key of the punctuation that ends a phrase. Spaces, dashes and slashes between syllables do not. */
export const BREAK = "|";

const TOKEN = /[\p{L}\p{Nd}\p{Nl}\p{M}]+|[.,;:!?…()[\]{}"“”„«»]+/gu;
const LETTER = /^[\p{L}\p{Nd}\p{Nl}\p{M}]/u;

/** The tokens of NFC `text` in order. Superscript numbers are marks of footnotes, not syllables. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (LETTER.test(match[0])) found.push({ ...keysOf(match[0]), start, end });
    else if (found.at(-1)?.key !== BREAK) found.push({ key: BREAK, markedKey: BREAK, start, end });
  }
  return found;
}

/** Keys of `found` with one space before, between and after, so that ` mat bang ` occurs where these two syllables stand. */
export function joinKeys(found: readonly Token[]): string {
  let joined = " ";
  for (const { key } of found) joined += `${key} `;
  return joined;
}

type Keys = Pick<Token, "key" | "markedKey">;

/** Keys of the syllables met so far: a language has few, a corpus repeats them. */
const known = new Map<string, Keys>();

function keysOf(syllable: string): Keys {
  const found = known.get(syllable);
  if (found !== undefined) return found;
  const markedKey = syllableKey(syllable);
  const keys = { key: fold(markedKey), markedKey };
  if (known.size < MOST_KNOWN) known.set(syllable, keys);
  return keys;
}

/** Above this many, numbers and names that occur once would fill the memory. */
const MOST_KNOWN = 50_000;
