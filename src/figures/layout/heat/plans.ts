import { drawFields } from "../../fields.ts";
import { palette } from "../../palette.ts";
import { fillRect, textAt, type Shape } from "../../scene.ts";
import type { HeatChart } from "../../sheet.ts";
import { rowsIn, sizesOf, type HeatRoom, type HeatTable } from "./heatTable.ts";
import { drawProvisionHead, placeProvisions, provisionHeadHeight } from "./provisionColumns.ts";
import { middleToBaseline } from "../format.ts";

/** Plans in rows, provisions in columns by point; `blocks` side by side. Null when it would not be legible. */
export function planTable({ points, plans }: HeatChart, blocks: number, room: HeatRoom): HeatTable | null {
  const { format, measure } = room;
  const width = (room.width - format.blockGap * (blocks - 1)) / blocks;
  const headHeight = provisionHeadHeight(room);
  const perBlock = Math.ceil(plans.length / blocks);
  const rows = rowsIn(room.height - headHeight, perBlock, room);
  if (rows === null) return null;
  const { row, style } = rows;
  const name = Math.max(...plans.map((plan) => measure(plan.name, style))) + format.gap * 0.5;
  const count = blocks > 1 ? 0 : Math.max(...plans.map((plan) => measure(plan.count, style))) + format.gap * 0.5;
  const columns = placeProvisions(points, name, width - name - count, room);
  if (columns.field < sizesOf(format).mark) return null;
  const drawRow = (index: number, x: number, y: number): readonly Shape[] => {
    const plan = plans[index]!;
    const baseline = y + row / 2 + style.size * middleToBaseline;
    return [
      textAt(x, baseline, plan.name, style, plan.apart ? palette.ink2 : palette.ink),
      ...(count === 0
        ? []
        : [textAt(x + width - measure(plan.count, style), baseline, plan.count, style, palette.ink2)]),
      ...drawFields(
        plan.fields.map((field, provision) => ({
          ...field,
          apart: plan.apart,
          box: [x + columns.lefts[provision]! + 0.25, y + 0.5, columns.field - 0.5, row - 1],
        })),
      ),
    ];
  };
  const drawBlock = (block: number, x: number, y: number): readonly Shape[] => {
    const own = plans.slice(block * perBlock, (block + 1) * perBlock);
    return [
      ...drawProvisionHead(points, columns, x, y, room),
      fillRect(x, y + headHeight - 1, width, 1, palette.edge),
      ...own.flatMap((_, index) => drawRow(block * perBlock + index, x, y + headHeight + index * row)),
    ];
  };
  return {
    height: headHeight + perBlock * row,
    draw: (x, y) =>
      Array.from({ length: blocks }, (_, block) => drawBlock(block, x + block * (width + format.blockGap), y)).flat(),
  };
}
