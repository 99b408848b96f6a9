import type { QuoteSpan } from "../model/alignment.ts";
import type { LexiconEntry, LexiconFile } from "../model/knowledge.ts";
import type { Provision } from "../model/reference.ts";
import { syllableKeys, syllables, type Syllable } from "../text/syllables.ts";

/** Where `words` stand in the quotes of a provision, spelling variants, capitals and marks left aside; null when nowhere. */
export function findWords(words: string, { quotes }: Pick<Provision, "quotes">): QuoteSpan | null {
  const wanted = syllableKeys(words);
  for (const [quote, { text }] of quotes.entries()) {
    const own = syllables(text);
    const at = own.findIndex((_, from) => wanted.every((key, offset) => own[from + offset]?.key === key));
    if (at >= 0) return { quote, start: own[at]!.start, end: own[at + wanted.length - 1]!.end };
  }
  return null;
}

/** The words of the reference that an entry stands for. */
export function standsFor(entry: LexiconEntry, provision: Provision, lexicon: LexiconFile): QuoteSpan {
  return wholeOrNamed(entry.quote ?? lexicon.stands_for[provision.id], provision);
}

/** Where `words` stand in a provision; the first quote whole where none are named. Throws when they do not stand there. */
export function wholeOrNamed(words: string | undefined, provision: Provision): QuoteSpan {
  const whole = { quote: 0, start: 0, end: provision.quotes[0]!.text.length };
  if (words === undefined) return whole;
  const found = findWords(words, provision);
  if (!found) throw new Error(`invalid lexicon: "${words}" is not in provision ${provision.id}`);
  return found;
}

/** Finds what a phrase, given as the keys of its words, says in the reference's own words; null when they share too little. */
export type Counterpart = (keys: readonly string[]) => QuoteSpan | null;

/** Least syllables in common for words of the reference to be the counterpart of a phrase. */
const LEAST_SHARED = 2;

/** The counterpart of phrases in the quotes of one provision: the longest run of syllables in common. */
export function counterpartIn({ quotes }: Pick<Provision, "quotes">): Counterpart {
  const texts = quotes.map(({ text }) => syllables(text));
  const known = new Map<string, QuoteSpan | null>();
  return (keys) => {
    const phrase = keys.join(" ");
    let found = known.get(phrase);
    if (found === undefined) {
      found = longestShared(keys, texts);
      known.set(phrase, found);
    }
    return found;
  };
}

function longestShared(keys: readonly string[], texts: readonly (readonly Syllable[])[]): QuoteSpan | null {
  let best: QuoteSpan | null = null;
  let longest = LEAST_SHARED - 1;
  for (const [quote, words] of texts.entries()) {
    for (let at = 0; at < words.length; at += 1) {
      for (let from = 0; from < keys.length; from += 1) {
        let length = 0;
        while (
          at + length < words.length &&
          from + length < keys.length &&
          words[at + length]!.key === keys[from + length]
        ) {
          length += 1;
        }
        if (length <= longest) continue;
        longest = length;
        best = { quote, start: words[at]!.start, end: words[at + length - 1]!.end };
      }
    }
  }
  return best;
}
