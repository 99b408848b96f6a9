import type { Document, Unit } from "../model/document.ts";
import type { SourcePosition } from "../model/span.ts";
import { sourceOffset } from "../text/located.ts";

/** Where an offset of the body stands in the file. */
export function bodyPosition(
  { file, body, bodyLine }: Pick<Document, "file" | "body" | "bodyLine">,
  offset: number,
): SourcePosition {
  const before = body.slice(0, offset).split("\n");
  return { file, line: bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}

/** Where an offset of a unit's text stands in the file. */
export function unitPosition(
  document: Pick<Document, "file" | "body" | "bodyLine">,
  unit: Pick<Unit, "text" | "fragments" | "span">,
  offset: number,
): SourcePosition {
  return bodyPosition(document, unit.fragments.length === 0 ? unit.span.start : sourceOffset(unit, offset));
}
