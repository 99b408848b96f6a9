import type { Span } from "../model/span.ts";

/** A clause of a running text: up to a semicolon or the end of a sentence, its closing mark included. */
export interface Clause extends Span {
  /** Number of the sentence it belongs to, from 1. */
  readonly sentence: number;
}

const SENTENCE_END = /[.!?…]+["”’)\]]*$/u;
const CLAUSE_END = /[;.!?…]+["”’)\]]*(?=\s|$)/gu;
/** Short forms whose full stop ends no sentence: initials, numbers of a list, titles before a name. */
const SHORT_FORM = /(?:^|[\s("“])(?:\p{Lu}|\d+|TP|TX|TT|Tp|ThS|TS|PGS|GS)\.$/u;
const OPENING = /^\s*["“‘([]*[\p{Lu}\p{N}]/u;

/** Clauses of `text` in order. They cover it, white space between them aside; a semicolon within brackets ends none. */
export function clauses(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let sentence = 1;
  for (const match of text.matchAll(CLAUSE_END)) {
    const end = match.index + match[0].length;
    const piece = text.slice(start, end);
    const closes = SENTENCE_END.test(match[0]) && !SHORT_FORM.test(piece) && endsHere(text, end);
    if (!closes && (!match[0].includes(";") || openBrackets(piece))) continue;
    pushTrimmed(found, text, start, end, sentence);
    if (closes) sentence++;
    start = end;
  }
  pushTrimmed(found, text, start, text.length, sentence);
  return found;
}

/** Numbers of the first and last sentence that a span of `text` touches, from 1. */
export function sentencesOf(text: string, span: Span): readonly [number, number] {
  const touched = clauses(text).filter((clause) => clause.start < span.end && clause.end > span.start);
  return [touched[0]?.sentence ?? 1, touched.at(-1)?.sentence ?? 1];
}

function endsHere(text: string, end: number): boolean {
  const rest = text.slice(end);
  return rest.trim() === "" || OPENING.test(rest);
}

function openBrackets(piece: string): boolean {
  return piece.split("(").length > piece.split(")").length;
}

function pushTrimmed(found: Clause[], text: string, start: number, end: number, sentence: number): void {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  if (to > from) found.push({ start: from, end: to, sentence });
}
