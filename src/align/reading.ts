import type { LanguageKnowledge } from "../model/knowledge.ts";
import type { Span } from "../model/span.ts";
import { sentenceEnds } from "../text/sentence.ts";
import { syllableKeys, syllables, type Syllable } from "../text/syllables.ts";

/** A syllable of a text as alignment reads it: abbreviations spelt out, so several tokens can share one span. */
export interface Token extends Syllable {
  /** Index of the clause that the token stands in. */
  readonly clause: number;
  /** Whether a comma, a bracket or a dash stands before the token. */
  readonly afterBreak: boolean;
  /** Whether the token is written with a capital. */
  readonly capital: boolean;
  /** Its number among the tokens outside brackets; null inside: a bracket is an aside that the sentence goes on after. */
  readonly outer: number | null;
}

/** A text read into tokens. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Spells out the abbreviations of a text: returns the syllables of its parts, each with the span that it stands on. */
export type Speller = (text: string) => readonly Syllable[];

const CLAUSE_END = /[;\n]/u;
const BREAK = /[,:()–/“”"]|\s-\s/u;
/** A colon after these words ends the naming of who acts. */
const LEAD_IN = /(thực hiện|chủ trì|liên quan|địa phương|đơn vị|sau|các ngành)$/u;

/** Reads `text`: tokens with clause numbers. Clauses end at `;`, with a sentence or a line, and at the colon of a lead-in. */
export function readText(text: string, spell: Speller): Reading {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  let outer = 0;
  let brackets = 0;
  const sentences = sentenceEnds(text);
  let passed = 0;
  for (const syllable of spell(text)) {
    const between = text.slice(end, syllable.start);
    const signs = between !== "" && between !== " ";
    const ended = passed;
    while (passed < sentences.length && sentences[passed]! <= syllable.start) passed += 1;
    if (signs && end > 0 && (passed > ended || endsClause(between, text, end))) clause += 1;
    if (signs) brackets = bracketsAfter(brackets, between);
    tokens.push({
      key: syllable.key,
      start: syllable.start,
      end: syllable.end,
      clause,
      afterBreak: signs && BREAK.test(between),
      capital: isCapital(text[syllable.start]!),
      outer: brackets === 0 ? outer++ : null,
    });
    end = Math.max(end, syllable.end);
  }
  return { text, tokens };
}

/** How many brackets are open after `signs`, where `open` were before; one that closes nothing is a mark of a list. */
function bracketsAfter(open: number, signs: string): number {
  let result = open;
  for (const sign of signs) {
    if (sign === "(") result += 1;
    if (sign === ")" && result > 0) result -= 1;
  }
  return result;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function endsClause(between: string, text: string, end: number): boolean {
  if (CLAUSE_END.test(between)) return true;
  return between.includes(":") && LEAD_IN.test(text.slice(Math.max(0, end - 12), end));
}

/** Reads texts into tokens. Pure: the same text gives the same reading. */
export type TextReader = (text: string) => Reading;

/** A reader with the abbreviations and variants of a language compiled. */
export function textReader(language: Pick<LanguageKnowledge, "abbreviations" | "variants">): TextReader {
  const spell = speller(language);
  return (text) => readText(text, spell);
}

/** Words from token `from` to token `to` (exclusive) as a span of the text. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** A speller for the abbreviations, each as it stands in texts, and for the variants of a language. Longer ones are tried first. */
export function speller({ abbreviations, variants }: Pick<LanguageKnowledge, "abbreviations" | "variants">): Speller {
  const spell = abbreviationSpeller(abbreviations);
  const table = Object.entries(variants).map(([from, to]) => [syllableKeys(from), syllableKeys(to)] as const);
  return (text) => {
    let words = spell(text);
    const present = new Set(words.map(({ key }) => key));
    for (const [from, to] of table) {
      if (!present.has(from[0]!)) continue;
      words = replaceWords(words, from, to);
      for (const key of to) present.add(key);
    }
    return words;
  };
}

/** `words` with every run of `from` read as `to`: word for word, the last ones of `to` on the last word's span. */
function replaceWords(words: readonly Syllable[], from: readonly string[], to: readonly string[]): readonly Syllable[] {
  const result: Syllable[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!from.every((key, offset) => words[at + offset]?.key === key)) {
      result.push(words[at]!);
      continue;
    }
    const run = words.slice(at, at + from.length);
    to.forEach((key, offset) => result.push({ ...run[Math.min(offset, run.length - 1)]!, key }));
    at += from.length - 1;
  }
  return result;
}

function abbreviationSpeller(abbreviations: Readonly<Record<string, string>>): Speller {
  const shorts = Object.keys(abbreviations).toSorted((a, b) => b.length - a.length);
  if (shorts.length === 0) return (text) => syllables(text).flatMap(splitNumbered);
  const spelt = new Map(shorts.map((short) => [short, syllableKeys(abbreviations[short]!)]));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${shorts.map(escape).join("|")})(?![\\p{L}\\p{M}])`, "gu");
  return (text) => {
    const result: Syllable[] = [];
    let at = 0;
    const plain = (to: number): void => {
      const from = at;
      for (const { key, start, end } of syllables(text.slice(from, to))) {
        const part = { key, start: start + from, end: end + from };
        if (/\d/u.test(key)) result.push(...splitNumbered(part));
        else result.push(part);
      }
    };
    for (const match of text.matchAll(pattern)) {
      plain(match.index);
      at = match.index + match[0].length;
      for (const key of spelt.get(match[0])!) result.push({ key, start: match.index, end: at });
    }
    plain(text.length);
    return result;
  };
}

/** `QL19` is read as `QL` and `19`; `5G` stays. */
function splitNumbered(syllable: Syllable): Syllable[] {
  const match = /^(\p{L}+)(\d\w*)$/u.exec(syllable.key);
  if (!match) return [syllable];
  const middle = syllable.start + match[1]!.length;
  return [
    { key: match[1]!, start: syllable.start, end: middle },
    { key: match[2]!, start: middle, end: syllable.end },
  ];
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
