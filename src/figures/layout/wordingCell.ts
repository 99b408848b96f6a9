import { relations } from "../../model/relations.ts";
import { palette } from "../palette.ts";
import { textAt, type Shape } from "../scene.ts";
import type { WordingCell } from "../sheet.ts";
import type { CellContext } from "./cellContext.ts";
import type { Box } from "./context.ts";
import { drawParts } from "./parts.ts";

/**
 * Counts, and a bar as long as the part of the provisions that is taken up: outlined, middle, solid. Where
 * there is room for one of the two, the bar stands in the columns of points and the counts in the total.
 */
export function drawWording(cell: WordingCell, box: Box, context: CellContext): readonly Shape[] {
  const { density, format, inks, baseline } = context;
  const counts = relations.map((relation) => cell.counts[relation]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const roomy = density === "roomy";
  const height = roomy ? format.mark * 0.6 : Math.max(5, box.height - (density === "dense" ? 4 : 8));
  const y = roomy ? baseline + format.small.line * 0.5 : box.y + (box.height - height) / 2;
  const width = cell.of === 0 ? 0 : (total / cell.of) * box.width;
  const bar =
    total === 0 ? [] : drawParts(counts, [null, inks.middle, inks.solid], { x: box.x, y, width, height }, inks);
  if (!roomy) return cell.counted ? drawCounts(cell, box.x, width, context) : bar;
  return [...drawCounts(cell, box.x, width, context), ...bar];
}

/** Each count over the part of the bar that it counts, no nearer to the one before than a gap; none for nothing. */
function drawCounts(
  { counts }: WordingCell,
  left: number,
  barWidth: number,
  { format, density, measure, baseline }: CellContext,
): readonly Shape[] {
  const { style } = density === "dense" ? format.small : format.body;
  let end = left;
  let part = left;
  const total = relations.reduce((sum, relation) => sum + counts[relation], 0);
  return relations.flatMap((relation) => {
    if (counts[relation] === 0) return [];
    const text = String(counts[relation]);
    const x = Math.max(part, end);
    part += (counts[relation] / total) * barWidth;
    end = x + measure(text, style) + format.gap * 0.5;
    return [textAt(x, baseline, text, style, palette.ink)];
  });
}
