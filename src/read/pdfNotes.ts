import { lowerFigures, raiseFigures } from "../text/superscripts.ts";
import { textOf, type Run } from "./blocks.ts";
import type { PageRow } from "./pdfLines.ts";

/** A footnote as it stands at the foot of a page. `mark` in raised figures. */
export interface PageNote {
  readonly mark: string;
  readonly lines: readonly (readonly Run[])[];
}

/** The rows of a page without its footnotes, and these. */
interface SplitRows {
  readonly rows: readonly PageRow[];
  readonly notes: readonly PageNote[];
}

/** Notes are set smaller than the text: 10 or 11 points beside 13 or 14. */
const SMALLER = 0.93;
const NOTE_START = /^(?:([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})[.)]?(?=\s+\D))\s*/u;

/**
 * Takes the footnotes off the foot of each page: lines in smaller type below the last line of text, from the first that begins
 * with a figure which stands raised further up on the page.
 */
export function splitNotes(pages: readonly (readonly PageRow[])[]): readonly SplitRows[] {
  const usual = usualSize(pages);
  return pages.map((rows) => {
    const foot = rows.findLastIndex(({ inTable, size }) => inTable || size > usual * SMALLER) + 1;
    const marks = marksIn(rows.slice(0, foot));
    const start = rows.findIndex((row, index) => index >= foot && marks.has(keyOf(row) ?? ""));
    if (start < 0) return { rows, notes: [] };
    const notes: { mark: string; lines: (readonly Run[])[] }[] = [];
    for (const line of rows.slice(start)) {
      const key = keyOf(line);
      const last = notes.at(-1);
      const next = last ? String(Number(lowerFigures(last.mark)) + 1) : key;
      if (key !== null && key === next) notes.push({ mark: raiseFigures(key), lines: [withoutMark(line.runs)] });
      else last!.lines.push(line.runs);
    }
    return { rows: rows.slice(0, start), notes };
  });
}

/** The size in which most letters of the text outside tables are set. */
function usualSize(pages: readonly (readonly PageRow[])[]): number {
  const letters = new Map<number, number>();
  for (const { text, size, inTable } of pages.flat()) {
    if (inTable) continue;
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Figures that stand raised behind a word. */
function marksIn(rows: readonly PageRow[]): ReadonlySet<string> {
  const text = rows.map((row) => row.text).join("\n");
  return new Set(Array.from(text.matchAll(/(?<=\S)[⁰¹²³⁴-⁹]{1,3}/gu), ([mark]) => lowerFigures(mark)));
}

function keyOf({ text }: PageRow): string | null {
  const match = NOTE_START.exec(text);
  return match ? (match[2] ?? lowerFigures(match[1]!)) : null;
}

function withoutMark(runs: readonly Run[]): readonly Run[] {
  const text = textOf(runs).trimStart();
  const rest = text.slice(NOTE_START.exec(text)?.[0].length ?? 0);
  return [{ text: rest, bold: false }];
}
