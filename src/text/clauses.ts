import type { Span } from "../model/span.ts";
import { sentenceEnds } from "./sentence.ts";

/** A clause of a running text: up to a semicolon or the end of a sentence, its closing mark included. */
export interface Clause extends Span {
  /** Number of the sentence it belongs to, from 1. */
  readonly sentence: number;
}

const SEMICOLON = /;["”’»)\]]*(?=\s|$)/gu;

/** Clauses of `text` in order. They cover it, white space between them aside; a semicolon within brackets ends none. */
export function clauses(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let sentence = 1;
  const closing = new Set(sentenceEnds(text));
  const semicolons = Array.from(text.matchAll(SEMICOLON), ({ index, 0: marks }) => index + marks.length);
  for (const end of [...closing, ...semicolons].toSorted((a, b) => a - b)) {
    const closes = closing.has(end);
    if (!closes && openBrackets(text.slice(start, end))) continue;
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

function openBrackets(piece: string): boolean {
  return piece.split("(").length > piece.split(")").length;
}

function pushTrimmed(found: Clause[], text: string, start: number, end: number, sentence: number): void {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  if (to > from) found.push({ start: from, end: to, sentence });
}
