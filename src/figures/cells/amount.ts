import { formatCount } from "../../text/count.ts";
import { formatFraction } from "../../text/format.ts";
import { roundShare } from "../../text/round.ts";
import type { Density, LayoutContext } from "../layout/context.ts";
import type { Format } from "../layout/format.ts";
import { palette } from "../palette.ts";
import { heavy, fillRect, textAt, type Rect, type Shape, type TextStyle } from "../scene.ts";
import type { AmountCell } from "../sheet.ts";
import { drawFraction } from "./count.ts";
import { barHeight, freeHeight, numberOverBar, roomyHeight, topUnder, type CellKind } from "./kind.ts";
import { markWidth } from "../marks.ts";
import { largestIn } from "./largest.ts";

/** A number of tasks: with a mark for each, or a bar where marks would run together; of all there are, as a fraction alone. */
export const amount: CellKind<AmountCell> = {
  wish(cells, column) {
    const { density, head, short, format, measure, words } = column;
    const label = density === "dense" ? short : head;
    const style = density === "dense" ? format.small.style : format.bold.style;
    if (cells.some(({ of }) => of !== null)) {
      const widest = Math.max(
        ...cells.map(({ value, of }) => measure(formatFraction(value, of ?? 0, words.language), style)),
      );
      return { least: Math.max(label, widest) + 4, most: Math.max(label, widest) + 4, weight: 0 };
    }
    // Room for a few marks, and for about thirty at the full distance: beyond that they are no longer counted by eye.
    const marks = format.pitch * (density === "dense" ? 1.5 : 2.5);
    const number = amountRoom(density, column);
    return { least: Math.max(label, number + marks), most: Math.max(label, number + format.pitch * 30), weight: 1 };
  },
  height: (_, row) => roomyHeight(row, numberOverBar),
  draw(cell, box, context) {
    const { density, format, inks, baseline, pitch } = context;
    if (cell.of !== null) return drawFraction(cell.value, cell.of, box.x, context);
    const height = Math.max(LEAST_HEIGHT, Math.min(barHeight(format), box.height - freeHeight(density, "bars")));
    const under = topUnder(baseline, format);
    // Under the number where the row has room for that, else behind it.
    const over = density === "roomy" && under + height < box.y + box.height;
    const style = over ? format.count.style : numberStyle(density, format);
    const left = box.x + (over ? 0 : amountRoom(density, context));
    const top = over ? under : box.y + (box.height - height) / 2;
    const ground = fillRect(left - 2, top, 1, height, palette.edge);
    if (cell.value === 0) return [ground];
    return [
      ground,
      drawMarks(cell.value, [left, top, pitch, height], inks.solid),
      textAt(box.x, baseline, formatCount(cell.value, context.words.language), style, palette.ink),
    ];
  },
  text: ({ value, of }, { language }) =>
    of === null ? formatCount(value, language) : formatFraction(value, of, language),
  isNumeric: () => true,
  officeWidth: ({ of }) => (of === null ? 0.8 : 1),
  numbers: ({ value, of }) => ({ tasks: value, ...(of === null || of === 0 ? {} : { share: roundShare(value / of) }) }),
};

/** Lower marks, in units, are no longer seen beside their number. */
const LEAST_HEIGHT = 4;
/** Marks closer than this, in units, run together. */
const LEAST_PITCH = 3;

/** `count` marks from the left edge of `[x, y, pitch, height]`, or a bar as long as they would be. */
function drawMarks(count: number, [x, y, pitch, height]: Rect, fill: string): Shape {
  if (pitch < LEAST_PITCH) return fillRect(x, y, Math.max(1, count * pitch), height, fill);
  const rects = Array.from({ length: count }, (_, index): Rect => [x + index * pitch, y, markWidth(pitch), height]);
  return { kind: "rects", rects, fill, stroke: null };
}

/** Room for the largest number of a table before its marks, and a part of the gap between columns. */
export function amountRoom(density: Density, { table, format, measure, words }: LayoutContext): number {
  return measure(formatCount(largestAmount(table), words.language), numberStyle(density, format)) + format.gap * 0.6;
}

/** The largest number that a table draws with marks. */
export const largestAmount = largestIn((cell) => (cell.kind === "amount" && cell.of === null ? cell.value : 0));

function numberStyle(density: Density, { small, bold }: Format): TextStyle {
  return density === "dense" ? heavy(small.style) : bold.style;
}
