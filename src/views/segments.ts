import { relations, type Relation } from "../model/relations.ts";
import type { Span } from "../model/span.ts";
import { syllableAt } from "../text/syllables.ts";

/** How a run of words is marked. */
export interface Mark {
  readonly relation: Relation;
  /** Whether the words stand in both texts; if not, they are a phrase that decided. */
  readonly shared: boolean;
}

/** A run of words to mark. `keys` name what it belongs to (a plan, a provision, one match), for lighting its twin. */
export interface MarkedSpan extends Span, Mark {
  readonly keys: readonly string[];
}

/** A piece of a text: `text` is exactly `source.slice(start, end)`. */
export interface Segment extends Span {
  readonly text: string;
  readonly mark: Mark | null;
  readonly keys: readonly string[];
  /** Unit id of the footnote whose reference mark this piece is. */
  readonly footnote: string | null;
}

interface FootnotePlace {
  readonly at: number;
  readonly length: number;
  readonly unit: string;
}

/** Which part of a text to cut, and its footnote marks. */
export interface SegmentOptions {
  readonly within?: Span;
  readonly footnotes?: readonly FootnotePlace[];
}

/**
 * Cuts a text into pieces that follow one another without gap or overlap. Where spans overlap, words that stand in both texts
 * win over phrases, then verbatim over adapted over specific; keys are united. A span that cuts into a syllable loses it, so
 * that a marked word is always a matched word.
 */
export function segments(text: string, spans: readonly MarkedSpan[], options: SegmentOptions = {}): readonly Segment[] {
  const { within = { start: 0, end: text.length }, footnotes = [] } = options;
  const whole = wholeSyllables(text, spans);
  const bounds = new Set([within.start, within.end]);
  for (const { start, end } of whole) bounds.add(start).add(end);
  for (const { at, length } of footnotes) bounds.add(at).add(at + length);
  const cuts = [...bounds].filter((cut) => cut >= within.start && cut <= within.end).toSorted((a, b) => a - b);
  const pieces: Segment[] = [];
  for (let index = 1; index < cuts.length; index++) {
    const piece = pieceOf(text, cuts[index - 1]!, cuts[index]!, whole, footnotes);
    const last = pieces.at(-1);
    if (last !== undefined && alike(last, piece)) pieces[pieces.length - 1] = joined(text, last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

function pieceOf(
  text: string,
  start: number,
  end: number,
  spans: readonly MarkedSpan[],
  footnotes: readonly FootnotePlace[],
): Segment {
  const covering = spans.filter((span) => span.start <= start && span.end >= end);
  const best = covering.reduce<MarkedSpan | null>(
    (top, span) => (top === null || rank(span) < rank(top) ? span : top),
    null,
  );
  const keys = [...new Set(covering.flatMap((span) => span.keys))].toSorted();
  const footnote = footnotes.find(({ at, length }) => at <= start && at + length >= end)?.unit ?? null;
  const mark = best === null ? null : { relation: best.relation, shared: best.shared };
  return { start, end, text: text.slice(start, end), mark, keys, footnote };
}

function rank(mark: Mark): number {
  return (mark.shared ? 0 : relations.length) + relations.indexOf(mark.relation);
}

function alike(a: Segment, b: Segment): boolean {
  return (
    a.footnote === b.footnote &&
    a.mark?.relation === b.mark?.relation &&
    a.mark?.shared === b.mark?.shared &&
    a.keys.join(" ") === b.keys.join(" ")
  );
}

function joined(text: string, a: Segment, b: Segment): Segment {
  return { ...a, end: b.end, text: text.slice(a.start, b.end) };
}

function wholeSyllables(text: string, spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  return spans.flatMap((span) => {
    const start = syllableAt(text, span.start)?.end ?? span.start;
    const end = syllableAt(text, span.end)?.start ?? span.end;
    return end > start ? [{ ...span, start, end }] : [];
  });
}
