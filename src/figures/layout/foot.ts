import { sum } from "d3";
import { drawFields } from "../fields.ts";
import { drawMarks } from "../marks.ts";
import { wrap } from "../measure.ts";
import { palette, pen, relationPaints } from "../palette.ts";
import { fillRect, textAt, type Rect, type Shape } from "../scene.ts";
import { formatCount } from "../../text/count.ts";
import type { LegendEntry } from "../sheet.ts";
import type { LayoutContext } from "./context.ts";
import { drawLines } from "./lines.ts";

/** A part of a sheet that was laid out: its height, and its shapes from the top left corner `x`, `y`. */
export interface Part {
  readonly height: number;
  draw(x: number, y: number): readonly Shape[];
}

export interface Foot extends Part {
  readonly legendHeight: number;
}

/** Legend with counts, notes and source. On a slide, the last of `notes` leaves room for the ruler that signs it. */
export function layoutFoot(notes: readonly string[], width: number, context: LayoutContext): Foot {
  const { format, measure, sheet } = context;
  const legend = layoutLegend(width, context);
  const last = format.fixed ? width - ticksWidth(sheet.pointSizes) - format.gap * 2 : width;
  const lines = notes.flatMap((note, index) =>
    wrap(note, index === notes.length - 1 ? last : width, format.small.style, measure),
  );
  const gap = legend.height > 0 ? format.small.line * 0.4 : 0;
  return {
    legendHeight: legend.height,
    height: Math.ceil(legend.height + gap + lines.length * format.small.line + format.small.line * 0.3),
    draw: (x, y) => [...legend.draw(x, y), ...drawLines(lines, x, y + legend.height + gap, format.small, palette.ink2)],
  };
}

/** Of the ruler that signs a slide, in units: from tick to tick, also between points, a tick's width, and its height, less than that of the small text beside it. */
const tick = { pitch: 3, width: 2, height: 16 };

/** The ruler of the reference, drawn small: the sign of the site. */
export function drawTicks(sizes: readonly number[], right: number, bottom: number): readonly Shape[] {
  const rects: Rect[] = [];
  let x = right - ticksWidth(sizes);
  for (const size of sizes) {
    for (let index = 0; index < size; index += 1)
      rects.push([x + index * tick.pitch, bottom - tick.height, tick.width, tick.height]);
    x += (size + 1) * tick.pitch;
  }
  return [{ kind: "rects", rects, fill: palette.pen, stroke: null }];
}

function ticksWidth(sizes: readonly number[]): number {
  return (sum(sizes) + sizes.length - 1) * tick.pitch - (tick.pitch - tick.width);
}

/** Signs with words and counts, as many to a line as fit. */
function layoutLegend(width: number, { sheet, table, format, measure, words }: LayoutContext): Part {
  const { legend: entries } = (table === sheet.table ? null : sheet.wide) ?? sheet;
  if (entries.length === 0) return { height: 0, draw: () => [] };
  const bold = format.bold.style;
  const field = sheet.heat !== null;
  // About as wide as in the figure: a field, or a mark of a ruler. Lines of signs stand a quarter further apart than lines of words.
  const sign = format.pitch * (field ? 1.6 : 0.65);
  const line = format.body.line * 1.25;
  const placed: { entry: LegendEntry; x: number; y: number; label: string }[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const { label } = entry;
    const wide = sign + 5 + measure(`${label} ${formatCount(entry.count, words.language)}`, bold);
    if (x > 0 && x + wide > width) [x, y] = [0, y + line];
    placed.push({ entry, x, y, label });
    x += wide + format.gap * 1.2;
  }
  const rows = y / line + 1;
  return {
    height: rows * line,
    draw: (left, top) =>
      placed.flatMap(({ entry, x: offset, y: down, label }) => {
        const baseline = top + down + line * 0.72;
        const box: Rect = [left + offset, top + down + line * 0.12, sign, line * 0.74];
        return [
          ...drawSign(entry, box),
          textAt(box[0] + sign + 5, baseline, label, format.body.style, palette.ink),
          textAt(
            box[0] + sign + 5 + measure(`${label} `, format.body.style),
            baseline,
            formatCount(entry.count, words.language),
            bold,
            palette.ink,
          ),
        ];
      }),
  };
}

function drawSign({ sign }: LegendEntry, box: Rect): readonly Shape[] {
  if (sign.kind === "field" || sign.kind === "unsure") {
    const [state, unsure] = sign.kind === "unsure" ? (["partial", true] as const) : ([sign.state, false] as const);
    return drawFields([{ state, unsure, apart: false, box }]);
  }
  if (sign.kind === "state") return drawMarks([{ state: sign.state, box }], pen);
  const paint = relationPaints[sign.relation](pen);
  if (paint === null) return [{ kind: "rects", rects: [box], fill: palette.paper, stroke: pen.solid }];
  return [fillRect(...box, paint)];
}
