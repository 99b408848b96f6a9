import { normalise } from "../text/normalise.ts";
import { BREAK, joinKeys, tokens, type SearchToken } from "./tokens.ts";

/** Syllables that a reader asked for in this order. */
export interface Phrase {
  readonly tokens: readonly SearchToken[];
  /** The keys as `joinKeys` writes them. */
  readonly key: string;
  /** Whether marks must be as typed: the phrase has a mark, or stands in quotation marks. */
  readonly marked: boolean;
  /** Whether it stands in quotation marks: its syllables may not be found apart. */
  readonly quoted: boolean;
}

/** What a reader typed, read. */
export interface Query {
  readonly text: string;
  /** Empty when nothing was typed but punctuation. */
  readonly phrases: readonly Phrase[];
}

const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|[^"“”„«»]+/gu;

/**
 * Reads a query. A phrase with marks matches only the same marks; a phrase without marks matches any. Words outside quotation
 * marks are one phrase, or several where quoted ones stand between. An open quotation runs to the end.
 */
export function parseQuery(input: string): Query {
  const text = normalise(input).trim().replace(/\s+/gu, " ");
  const phrases = Array.from(text.matchAll(QUOTED), ([whole, quotation]) =>
    phraseOf(quotation ?? whole, quotation !== undefined),
  );
  return { text, phrases: phrases.filter(({ tokens: found }) => found.length > 0) };
}

function phraseOf(text: string, quoted: boolean): Phrase {
  const found = [...tokens(text)];
  if (found[0]?.key === BREAK) found.shift();
  if (found.at(-1)?.key === BREAK) found.pop();
  const marked = quoted || found.some(({ key, markedKey }) => key !== markedKey);
  return { tokens: found, key: joinKeys(found), marked, quoted };
}
