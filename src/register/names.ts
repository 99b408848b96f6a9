import { expandPhrase } from "../align/phrases.ts";
import type { Token } from "../align/reading.ts";
import type { AgenciesFile, Agency } from "../model/agency.ts";
import { syllableKeys } from "../text/syllables.ts";

/** The longest name, title or verb that begins at a token: where it ends, and which one it is. */
interface NameAt {
  readonly to: number;
  readonly index: number;
}

/**
 * Kinds of words that tell who acts. `department` and `ministry` are agencies by their field alone, as lists go on:
 * `Sở Nội vụ, Xây dựng`.
 */
type WordKind = "agency" | "department" | "ministry" | "head" | "title" | "act";

/** The longest words of a kind that begin at a token; null where none does. */
type WordsAt = (tokens: readonly Token[], at: number) => NameAt | null;

/** The register of agencies, compiled. */
export interface NameFinder extends Readonly<Record<WordKind, WordsAt>> {
  readonly agencies: readonly Agency[];
}

interface Word {
  readonly kind: WordKind;
  readonly phrase: string;
  readonly index: number;
}

/**
 * Compiles the register, for documents of a province with cities under it (`inProvince`) or for others. Nothing is looked up where
 * nobody asks: a text costs as much as it has places where agencies count.
 */
export function nameFinder(file: AgenciesFile, inProvince: boolean): NameFinder {
  const words = wordsOf(file, inProvince);
  const of = (kind: WordKind): WordsAt => wordsAt(words.filter((word) => word.kind === kind));
  return {
    agencies: file.agencies,
    agency: of("agency"),
    department: of("department"),
    ministry: of("ministry"),
    head: of("head"),
    title: of("title"),
    act: of("act"),
  };
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  index: number;
}

/** In place of a word: any number, any word with a capital. */
const ANY_NUMBER = "#";
const ANY_NAME = "*";

function wordsAt(words: readonly Word[]): WordsAt {
  const root: NameNode = { next: new Map(), index: -1 };
  for (const { phrase, index } of words) {
    const named = phrase.endsWith(" *");
    for (const way of expandPhrase(named ? phrase.slice(0, -2) : phrase)) {
      let node = root;
      for (const key of [...way.split(" "), ...(named ? [ANY_NAME] : [])]) {
        const next = node.next.get(key) ?? { next: new Map<string, NameNode>(), index: -1 };
        node.next.set(key, next);
        node = next;
      }
      if (node.index < 0) node.index = index;
    }
  }
  return (tokens, at) => (at < tokens.length ? longest(root, tokens, at, at) : null);
}

/** The longest words from `node` on; where a word of its own leads nowhere, `#` and `*` are tried. */
function longest(node: NameNode, tokens: readonly Token[], from: number, at: number): NameAt | null {
  const here = node.index >= 0 ? { to: at, index: node.index } : null;
  const token = tokens[at];
  if (!token || token.clause !== tokens[from]!.clause) return here;
  const { next } = node;
  const word = next.get(token.key);
  const number = next.has(ANY_NUMBER) && /^\d+$/u.test(token.key) ? next.get(ANY_NUMBER) : undefined;
  const name = token.capital ? next.get(ANY_NAME) : undefined;
  let best = here;
  if (word) best = longer(best, longest(word, tokens, from, at + 1));
  if (number) best = longer(best, longest(number, tokens, from, at + 1));
  if (name) best = longer(best, longest(name, tokens, from, at + 1));
  return best;
}

/** The one that ends later; the first where both end together. */
function longer(one: NameAt | null, other: NameAt | null): NameAt | null {
  return other && other.to > (one?.to ?? 0) ? other : one;
}

const openers: Partial<Record<Agency["kind"], string>> = { department: "sở ", ministry: "bộ " };

function wordsOf({ agencies, heads, titles, acts }: AgenciesFile, inProvince: boolean): readonly Word[] {
  // Of two agencies with the same words the first counts.
  const local = agencies.flatMap(({ phrases_in_province: phrases = [] }, index) =>
    inProvince ? phrases.map((phrase): Word => ({ kind: "agency", phrase, index })) : [],
  );
  const names = agencies.flatMap(({ kind, name, phrases = [] }, index): Word[] => {
    const own = [syllablesOf(name), ...phrases];
    const opener = openers[kind];
    const fields = opener === undefined ? [] : own.filter((phrase) => phrase.startsWith(opener));
    return [
      ...own.map((phrase): Word => ({ kind: "agency", phrase, index })),
      ...fields.map((phrase): Word => ({ kind: kind as WordKind, phrase: phrase.slice(opener!.length), index })),
    ];
  });
  const plain = (kind: WordKind, phrases: readonly string[]): Word[] =>
    phrases.map((phrase, index) => ({ kind, phrase, index }));
  return [...local, ...names, ...plain("head", heads), ...plain("title", titles), ...plain("act", acts)];
}

/** The words of a name as a phrase: signs between them make no difference. */
function syllablesOf(name: string): string {
  return syllableKeys(name).join(" ");
}
