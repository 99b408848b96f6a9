/** A footnote mark at the start of its text, or inside a text. */
export interface FootnoteMark {
  /** As written: `¹`, `[^1]:`, `[1]`. */
  readonly marker: string;
  /** The number or name that joins the mark with its note. */
  readonly key: string;
  /** Offset of the marker. */
  readonly at: number;
  /** Characters that the marker and the white space after it take at the start of a note. */
  readonly length: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const NOTE_START = /^(\[\^([\p{L}\p{N}_-]+)\]:|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+))\s*(?=\S)/u;
const MARK = /\[\^([\p{L}\p{N}_-]+)\](?!:)|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+)/gu;

/** The mark with which a footnote begins. `raised` is the length of a raised run at the start of the line, 0 without one. */
export function footnoteStart(line: string, raised: number): FootnoteMark | null {
  const match = NOTE_START.exec(line);
  if (match) return { marker: match[1]!, key: keyOf(match[2] ?? match[3] ?? match[4]!), at: 0, length: match[0].length };
  if (raised === 0 || !/^\d+\)?\s*$/u.test(line.slice(0, raised))) return null;
  const space = /^\s*/u.exec(line.slice(raised))![0].length;
  const marker = line.slice(0, raised).trim();
  return { marker, key: keyOf(marker), at: 0, length: raised + space };
}

/** Marks inside a text that point to footnotes, in order. `raised` are the raised runs of the text. */
export function footnoteMarks(text: string, raised: readonly { readonly start: number; readonly end: number }[]): readonly FootnoteMark[] {
  const written = Array.from(text.matchAll(MARK), (match) => ({
    marker: match[0],
    key: keyOf(match[1] ?? match[2] ?? match[3]!),
    at: match.index,
    length: match[0].length,
  }));
  const lifted = raised
    .map(({ start, end }) => ({ marker: text.slice(start, end), key: keyOf(text.slice(start, end)), at: start, length: end - start }))
    .filter(({ key }) => /^\d+$/u.test(key));
  return [...written, ...lifted].toSorted((a, b) => a.at - b.at);
}

function keyOf(mark: string): string {
  return [...mark.trim().replace(/[()]/gu, "")]
    .map((character) => (SUPERSCRIPTS.includes(character) ? String(SUPERSCRIPTS.indexOf(character)) : character))
    .join("");
}
