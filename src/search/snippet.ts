import type { Span } from "../model/span.ts";
import { sentenceEnds } from "../text/sentence.ts";

/** A piece of a text: `lit` where it answers the query. A `gap` stands for words left out. */
export type SnippetPart =
  | { readonly kind: "text"; readonly text: string; readonly lit: boolean }
  | { readonly kind: "gap" };

/** The sentences of `text` that hold a span, in order, with every span lit and what lies between left out. */
export function snippet(text: string, spans: readonly Span[]): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let shownTo = 0;
  for (const piece of pieces(text)) {
    const own = spans.filter(({ start, end }) => start < piece.end && end > piece.start);
    if (own.length === 0) continue;
    if (piece.start > shownTo) parts.push({ kind: "gap" });
    parts.push(...lit(text, piece, own));
    shownTo = piece.end;
  }
  if (shownTo < text.length) parts.push({ kind: "gap" });
  return joined(parts);
}

/** Longer sentences are shown by their clauses, */
const LONGEST = 280;
/** none of them shorter than this: a few words alone say nothing. */
const SHORTEST = 120;
const CLAUSE = /;\s+/gu;
const PHRASE = /,\s+/gu;

/** What is shown or left out as one: sentences; of a long sentence its clauses; of a long clause its parts between commas. */
function pieces(text: string): readonly Span[] {
  const ends = [...sentenceEnds(text).map((end) => text.length - text.slice(end).trimStart().length), text.length];
  return ends.flatMap((end, index) => split(text, { start: ends[index - 1] ?? 0, end }, [CLAUSE, PHRASE]));
}

/** The parts of `span` up to each `boundary`; of those that are too long the parts up to finer ones. */
function split(text: string, span: Span, [boundary, ...finer]: readonly RegExp[]): readonly Span[] {
  if (boundary === undefined || span.end - span.start <= LONGEST) return [span];
  const found: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(boundary)) {
    const end = span.start + match.index + match[0].length;
    if (end - start < SHORTEST || span.end - end < SHORTEST) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < span.end) found.push({ start, end: span.end });
  return found.flatMap((piece) => split(text, piece, finer));
}

function lit(text: string, piece: Span, spans: readonly Span[]): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = piece.start;
  const add = (end: number, isLit: boolean): void => {
    if (end > at) parts.push({ kind: "text", text: text.slice(at, end), lit: isLit });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    add(Math.max(span.start, piece.start), false);
    add(Math.min(span.end, piece.end), true);
  }
  add(piece.end, false);
  return parts;
}

/** Neighbouring texts of one kind as one part: a sentence shown by its clauses reads as a whole. */
function joined(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  const whole: SnippetPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === "text" && part.kind === "text" && last.lit === part.lit) {
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    } else whole.push(part);
  }
  return whole;
}
