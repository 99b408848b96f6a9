import type { Span } from "../model/span.ts";
import { mentions } from "./mentions.ts";

/** `chỉ số 71-100%`, `số 9`, `ngày 05/5/2024`, `5/2024` */
const COUNTED =
  /(?<![\p{L}\d])(?:(?:số\s+)?\d{1,3}-\d{1,3}%|(?:số|ngày)\s+\d[\d/]*(?<!\/)|\d{1,2}\/(?:\d{1,2}\/)?\d{4})(?![\p{L}\d/])/giu;

/**
 * What no line should end inside: numbers of documents and dates, with the word that counts them, and ranges of shares. In order,
 * apart from each other.
 */
export function unbroken(text: string): readonly Span[] {
  const numbers = mentions(text).map(({ number }) => ({ start: withWord(text, number.start), end: number.end }));
  const counted = [...text.matchAll(COUNTED)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const spans: Span[] = [];
  for (const span of [...numbers, ...counted].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

function withWord(text: string, start: number): number {
  return start - (/(?<!\p{L})số\s+$/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0);
}
