import type { Span } from "../../model/span.ts";
import { lowerFigures } from "../../text/superscripts.ts";

/** A footnote mark at the start of its note, or inside a text. */
export interface FootnoteMark {
  /** As written: `¹`, `[^1]:`, `[1]`, a raised or small `1`. */
  readonly marker: string;
  /** The number or name that joins the mark with its note. */
  readonly key: string;
  /** Offset of the marker. */
  readonly at: number;
  /** Characters of the marker; at the start of a note also of the white space after it. */
  readonly length: number;
}

const NOTE_START = /^(\[\^([\p{L}\p{N}_-]+)\]:|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+))\s*(?=\S)/u;
const MARK = /\[\^([\p{L}\p{N}_-]+)\](?!:)|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+)/gu;
const PLAIN_NOTE = /^(\d{1,2})\s+(?=["“]?\p{Lu})/u;
/** A figure that a conversion from print glued to the word before it. The figure comes first: it is rarer than what precedes. */
const PLAIN_MARK = /\d{1,2}(?<=\p{Ll}{2}["”)]?\d{1,2})(?![\p{L}\p{N}%])/gu;
/** Likewise behind an abbreviation in capitals. */
const CAPITAL_MARK = /\d{1,2}(?<=\p{Lu}{2}\d{1,2})(?![\p{L}\p{N}%])/gu;

/**
 * The mark with which a footnote begins; null for other lines. `raised` is the length of a raised run at the start of the line, 0
 * without one. A plain figure begins a note only when it is one of `plainKeys`: those that stand glued to a word further up.
 */
export function footnoteStart(line: string, raised: number, plainKeys: ReadonlySet<string>): FootnoteMark | null {
  const match = NOTE_START.exec(line);
  if (match) return markAt(0, match[1]!, match[2] ?? match[3] ?? match[4]!, match[0].length);
  if (raised > 0 && /^\d+\)?\s*$/u.test(line.slice(0, raised))) {
    const space = /^\s*/u.exec(line.slice(raised))![0].length;
    const marker = line.slice(0, raised).trim();
    return markAt(0, marker, marker, raised + space);
  }
  const plain = PLAIN_NOTE.exec(line);
  return plain && plainKeys.has(plain[1]!) ? markAt(0, plain[1]!, plain[1], plain[0].length) : null;
}

function markAt(at: number, marker: string, key = marker, length = marker.length): FootnoteMark {
  return { marker, key: keyOf(key), at, length };
}

/** `km²`, `m³`, `54,2 km2`: a power, not a mark. */
const UNIT_OF_AREA = /(?<!\p{L})[kcdm]?m$/u;

function isPower(text: string, at: number): boolean {
  return UNIT_OF_AREA.test(text.slice(Math.max(0, at - 4), at));
}

/** Figures that stand glued to words of `text`: marks of footnotes that lost their raised type. */
export function plainFootnoteKeys(text: string): readonly string[] {
  return plainMarks(text).map(({ key }) => key);
}

function plainMarks(text: string): readonly FootnoteMark[] {
  return figuresIn(text, PLAIN_MARK).filter(({ at }) => !isPower(text, at));
}

/** `ODA3`: a mark only where its note is there and nothing else points to it, since roads and programmes are written like this too. */
export function capitalMarks(text: string): readonly FootnoteMark[] {
  return figuresIn(text, CAPITAL_MARK);
}

function figuresIn(text: string, pattern: RegExp): readonly FootnoteMark[] {
  return Array.from(text.matchAll(pattern), ({ 0: figure, index }) => markAt(index, figure));
}

/** Marks that are written as marks and nothing else: `¹`, `[^1]`, raised figures. */
export function writtenMarks(text: string, raised: readonly Span[]): readonly FootnoteMark[] {
  const lifted = new Set(raised.map(({ start }) => start));
  return footnoteMarks(text, raised).filter(({ marker, at }) => lifted.has(at) || /[[⁰¹²³⁴-⁹]/u.test(marker));
}

/** Marks inside a text that may point to footnotes, in order. `raised` are the raised runs of the text. */
export function footnoteMarks(text: string, raised: readonly Span[]): readonly FootnoteMark[] {
  const written = Array.from(text.matchAll(MARK), (match) =>
    markAt(match.index, match[0], match[1] ?? match[2] ?? match[3]!),
  );
  const lifted = raised.map(({ start, end }) => markAt(start, text.slice(start, end)));
  const marks = [...plainMarks(text), ...[...lifted, ...written].filter(({ at }) => !isPower(text, at))];
  const unique = new Map(marks.map((found) => [found.at, found]));
  return [...unique.values()].toSorted((a, b) => a.at - b.at);
}

function keyOf(marker: string): string {
  return lowerFigures(marker.replace(/[()\s]/gu, ""));
}
