import type { Document, Unit } from "../model/document.ts";
import type { SourcePosition } from "../model/span.ts";
import { sourceOffset } from "../text/located.ts";

/** Gives the line of an offset in `text`, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Where an offset of the body stands in the file. */
export function bodyPosition(
  { file, body, bodyLine }: Pick<Document, "file" | "body" | "bodyLine">,
  offset: number,
): SourcePosition {
  if (found?.body !== body) found = { body, lineOf: lineFinder(body) };
  const line = found.lineOf(offset);
  return { file, line: bodyLine + line - 1, column: offset - body.lastIndexOf("\n", offset - 1) };
}

/** The lines of the body that was asked for last: warnings of one document come together. */
let found: { readonly body: string; readonly lineOf: (offset: number) => number } | null = null;

/** Where an offset of a unit's text stands in the file. */
export function unitPosition(
  document: Pick<Document, "file" | "body" | "bodyLine">,
  unit: Pick<Unit, "text" | "fragments" | "span">,
  offset: number,
): SourcePosition {
  return bodyPosition(document, unit.fragments.length === 0 ? unit.span.start : sourceOffset(unit, offset));
}
