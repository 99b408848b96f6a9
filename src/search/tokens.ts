import { fold, syllableKey } from "../text/normalise.ts";

/** A syllable of a text, or a mark of punctuation that a phrase does not run across. */
export interface SearchToken {
  /** Bare Latin letters, lower case, i for y after a consonant: `ha`, `ki`. `|` for punctuation. */
  readonly key: string;
  /** As `key`, with its marks: `hà`. `|` for punctuation. */
  readonly markedKey: string;
  readonly start: number;
  readonly end: number;
}

/** Key of the punctuation that ends a phrase. Spaces, dashes and slashes between syllables do not. */
export const BREAK = "|";

/** The tokens of NFC `text` in order. Superscript numbers are marks of footnotes, not syllables. */
export function tokens(text: string): readonly SearchToken[] {
  const found: SearchToken[] = [];
  scan(text, (start, end, isSyllable) => {
    const keys = isSyllable ? keysOf(text.slice(start, end)) : BREAK_KEYS;
    found.push({ key: keys.key, markedKey: keys.markedKey, start, end });
  });
  return found;
}

/** Keys of `found` with one space before, between and after, so that ` mat bang ` occurs where these two syllables stand. */
export function joinKeys(found: readonly SearchToken[]): string {
  let joined = " ";
  for (const { key } of found) joined += `${key} `;
  return joined;
}

/** `joinKeys(tokens(text))`, without making the tokens. */
export function keyLine(text: string): string {
  let line = " ";
  scan(text, (start, end, isSyllable) => {
    line += `${isSyllable ? keysOf(text.slice(start, end)).key : BREAK} `;
  });
  return line;
}

type Keys = Pick<SearchToken, "key" | "markedKey">;
const BREAK_KEYS: Keys = { key: BREAK, markedKey: BREAK };

/** Calls `found` for each syllable and for each break; breaks in a row count once. */
function scan(text: string, found: (start: number, end: number, isSyllable: boolean) => void): void {
  let start = -1;
  let afterBreak = false;
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? Kind.separator : kindOf(text.charCodeAt(at));
    if (kind === Kind.letter) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) {
      found(start, at, true);
      start = -1;
      afterBreak = false;
    }
    if (kind === Kind.break && !afterBreak) {
      found(at, at + 1, false);
      afterBreak = true;
    }
  }
}

const Kind = { letter: 1, separator: 2, break: 3 } as const;

/** Kinds of the UTF-16 units met so far; 0 is not yet known. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = LETTER.test(character) ? Kind.letter : PUNCTUATION.test(character) ? Kind.break : Kind.separator;
  kinds[code] = kind;
  return kind;
}

const LETTER = /[\p{L}\p{Nd}\p{Nl}\p{M}]/u;
const PUNCTUATION = /[.,;:!?…()[\]{}"“”„«»]/u;

/** Keys of the syllables met so far: a language has few, a corpus repeats them. */
const known = new Map<string, Keys>();
/** Above this many, numbers and names that occur once would fill the memory. */
const MOST_KNOWN = 50_000;

function keysOf(syllable: string): Keys {
  const found = known.get(syllable);
  if (found !== undefined) return found;
  const markedKey = syllableKey(syllable);
  const keys = { key: fold(markedKey), markedKey };
  if (known.size < MOST_KNOWN) known.set(syllable, keys);
  return keys;
}
