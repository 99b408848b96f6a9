import { textAt, type Shape } from "../scene.ts";
import { topToBaseline, type TextRole } from "./format.ts";

/** Lines of text under each other, the top of the first at `y`; `baseline` is where a line has its own, in lines from its top. */
export function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  { style, line }: TextRole,
  fill: string,
  baseline = topToBaseline,
): readonly Shape[] {
  return lines.map((text, index) => textAt(x, y + (index + baseline) * line, text, style, fill));
}
