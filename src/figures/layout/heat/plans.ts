import { sum } from "d3";
import { drawFields } from "../../fields.ts";
import { palette } from "../../palette.ts";
import { fillRect, textAt, type Shape } from "../../scene.ts";
import type { Part } from "../foot.ts";
import type { HeatChart, HeatPlan } from "../../sheet.ts";
import { rowsIn, sizesOf, type HeatRoom } from "./heatTable.ts";
import { drawProvisionHead, placeProvisions, provisionHeadHeight } from "./provisionColumns.ts";
import { middleToBaseline } from "../format.ts";

/** Plans in rows, provisions in columns by point; `blocks` side by side. Null when it would not be legible. */
export function planTable({ points, plans, index }: HeatChart, blocks: number, room: HeatRoom): Part | null {
  const { format, measure, words } = room;
  const width = (room.width - format.blockGap * (blocks - 1)) / blocks;
  const headHeight = provisionHeadHeight(room);
  const perBlock = Math.ceil(plans.length / blocks);
  const rows = rowsIn(room.height - headHeight, perBlock, room);
  if (rows === null) return null;
  const { row, style } = rows;
  if (room.indexed && (blocks > 1 || index === "–")) return null;
  const { strings } = words;
  const numbers: readonly { readonly head: string; readonly of: (plan: HeatPlan) => string }[] =
    blocks > 1
      ? []
      : [
          { head: strings.sheet.takenUp, of: ({ count }) => count },
          ...(room.indexed ? [{ head: strings.heatmap.index, of: (plan: HeatPlan) => plan.index }] : []),
        ];
  const small = format.small.style;
  const widths = numbers.map(
    ({ head, of }) =>
      Math.max(measure(head, small), ...plans.map((plan) => measure(of(plan), style))) + format.gap * 0.5,
  );
  /** Right edges, from the right edge of the table. */
  const ends = widths.map((_, at) => sum(widths.slice(at + 1)));
  const name = Math.max(0, ...plans.map((plan) => measure(plan.name, style))) + format.gap * 0.5;
  const columns = placeProvisions(points, name, width - name - sum(widths), room);
  if (columns.field < sizesOf(format).mark) return null;
  const atEnd = (text: string, right: number, y: number, own = style): Shape =>
    textAt(right - measure(text, own), y, text, own, palette.ink2);
  const drawRow = (plan: HeatPlan, x: number, y: number): readonly Shape[] => {
    const baseline = y + row / 2 + style.size * middleToBaseline;
    return [
      textAt(x, baseline, plan.name, style, plan.apart ? palette.ink2 : palette.ink),
      ...numbers.map(({ of }, at) => atEnd(of(plan), x + width - ends[at]!, baseline)),
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
      ...numbers.map(({ head }, at) => atEnd(head, x + width - ends[at]!, y + format.small.line * 1.8, small)),
      fillRect(x, y + headHeight - 1, width, 1, palette.edge),
      ...own.flatMap((plan, line) => drawRow(plan, x, y + headHeight + line * row)),
    ];
  };
  return {
    height: headHeight + perBlock * row,
    draw: (x, y) =>
      Array.from({ length: blocks }, (_, block) => drawBlock(block, x + block * (width + format.blockGap), y)).flat(),
  };
}
