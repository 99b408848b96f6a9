import { sum } from "d3";
import { palette, type Inks } from "../palette.ts";
import type { Shape } from "../scene.ts";
import type { Box } from "./context.ts";

/** `sizes` as parts of a bar that fills `box`, a gap of one unit between them; a null paint is an outline. Nothing for no size. */
export function drawParts(
  sizes: readonly number[],
  paints: readonly (string | null)[],
  box: Box,
  inks: Inks,
): readonly Shape[] {
  const total = sum(sizes);
  const shapes: Shape[] = [];
  let before = 0;
  for (const [index, size] of sizes.entries()) {
    const left = box.x + Math.round((before / total) * box.width);
    before += size;
    const right = box.x + Math.round((before / total) * box.width) - (before === total ? 0 : 1);
    if (size === 0) continue;
    const paint = paints[index] ?? null;
    shapes.push({
      kind: "rects",
      rects: [[left, box.y, Math.max(1, right - left), box.height]],
      fill: paint ?? palette.paper,
      stroke: paint === null ? inks.solid : null,
    });
  }
  return shapes;
}
