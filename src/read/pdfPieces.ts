import type { Run } from "./blocks.ts";
import { readSigns } from "./docx/symbols.ts";
import { markLost } from "../text/lostSigns.ts";
import { raiseFigures } from "../text/superscripts.ts";

/** A piece of text as a PDF draws it. */
export interface PdfItem {
  readonly str: string;
  /** Scale, skew and place: the last two numbers are x and y, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A piece of text that was read. */
export interface TextItem extends Run {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** A gap wider than a fifth of the size of the type parts words. */
const WORD_GAP = 0.18;
/** A piece this much smaller and higher than its line is raised. */
const RAISED_SIZE = 0.8;

/** Where a piece begins, the height of its base line, and the size of its type, in points. */
export function xOf({ transform }: PdfItem): number {
  return transform[4] ?? 0;
}
export function yOf({ transform }: PdfItem): number {
  return transform[5] ?? 0;
}
export function sizeOf({ transform }: PdfItem): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;
}

/** Reads a piece. */
export function pieceOf(item: PdfItem, isBold: (font: string) => boolean): TextItem {
  return {
    text: markLost(readSigns(item.str, "")).normalize("NFC"),
    bold: isBold(item.fontName),
    x: xOf(item),
    end: xOf(item) + item.width,
    y: yOf(item),
    size: sizeOf(item),
  };
}

/** Pieces whose base lines are less than half a line apart stand in one row; raised figures stand a little higher. */
export function rowsOf(pieces: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const rows: TextItem[][] = [];
  let base: TextItem | null = null;
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    if (base && Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.5) {
      rows.at(-1)!.push(piece);
      if (piece.size > base.size) base = piece;
    } else {
      rows.push([piece]);
      base = piece;
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** Pieces that tell how a page is written, and the share of them that may be otherwise. */
const FEWEST_PIECES = 30;
const OTHERWISE = 0.02;
/** Letters of one word touch; a gap of a larger share of the size of the type is white space between words. */
const TOUCHING = 0.03;

/**
 * `rows` of a page with a space behind each piece where a piece is a word: what was recognised on a scanned page, with words as far
 * from each other as the picture has them, and of a size each; none behind a piece that the next touches. Pieces of a row then have that
 * of most. Other pages as they are.
 */
export function wordsApart(rows: readonly TextSegment[]): readonly TextSegment[] {
  const written = rows.map((row) => row.filter(({ text }) => text.trim() !== ""));
  const count = written.flat().length;
  const spaced = written.flat().filter(({ text }) => /\S\s+\S/u.test(text)).length;
  const touching = written.flatMap((row) =>
    row.filter(({ x, size }, at) => at > 0 && x - row[at - 1]!.end < size * TOUCHING),
  ).length;
  if (count < FEWEST_PIECES || Math.max(spaced, touching) > count * OTHERWISE) return rows;
  return rows.map((row) => {
    const size = row.map((piece) => piece.size).toSorted((a, b) => a - b)[row.length >> 1]!;
    return row.map((piece, at) => {
      const next = row[at + 1];
      const isTouched = next !== undefined && Math.abs(next.x - piece.end) < piece.size * TOUCHING;
      return { ...piece, text: isTouched ? piece.text : `${piece.text} `, size };
    });
  });
}

/** Pieces of one row, from left to right. */
export type TextSegment = readonly TextItem[];

/** Their words as they stand; "" for none. */
export function textOfPieces(pieces: TextSegment = []): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Pieces as a line. */
export interface PieceLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Left and right edge, in points. */
  readonly start: number;
  readonly end: number;
}

/** The words of pieces in one row, with the spaces that their places tell and small raised figures as raised. */
export function lineOf(segment: TextSegment): PieceLine {
  const base = segment.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
  const runs: { text: string; bold: boolean }[] = [];
  let end = segment[0]!.x;
  for (const piece of segment) {
    const gap = piece.x - end > piece.size * WORD_GAP && !/\s$/u.test(runs.at(-1)?.text ?? " ") ? " " : "";
    const raised = piece.size < base.size * RAISED_SIZE && piece.y > base.y && /^\d{1,3}$/u.test(piece.text.trim());
    const text = gap + (raised ? raiseFigures(piece.text.trim()) : piece.text);
    const last = runs.at(-1);
    if (last && last.bold === piece.bold) last.text += text;
    else runs.push({ text, bold: piece.bold });
    end = piece.end;
  }
  const last = runs.at(-1)!;
  last.text = last.text.trimEnd();
  const text = runs
    .map((run) => run.text)
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return { text, runs, start: segment[0]!.x, end };
}
