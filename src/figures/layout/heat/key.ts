import { wrap } from "../../measure.ts";
import { palette } from "../../palette.ts";
import { heavy, textAt } from "../../scene.ts";
import type { HeatPoint } from "../../sheet.ts";
import type { LayoutContext } from "../context.ts";
import type { Part } from "../foot.ts";
import { topToBaseline } from "../format.ts";
import { sizesOf } from "./heatTable.ts";

/** Height of a line of the list, in sizes of its text. */
const lineHeight = 1.25;

/** The provisions by number and short name, under a table that has their numbers only; in columns, read downwards. */
export function layoutKey(points: readonly HeatPoint[], width: number, { format, measure }: LayoutContext): Part {
  const style = { ...format.small.style, size: sizesOf(format).leastText };
  const bold = heavy(style);
  const rows = points.flatMap((point) => point.rows);
  const [gap, between, above] = [format.gap * 0.25, format.gap * 0.8, format.gap * 0.4];
  const key = Math.max(0, ...rows.map(({ id }) => measure(id, bold))) + gap;
  const item = key + Math.max(0, ...rows.map(({ short }) => measure(short, style)));
  const columns = Math.max(1, Math.floor((width + between) / (item + between)));
  const pitch = (width + between) / columns;
  // Names wider than the whole sheet take several lines.
  const lines = rows.flatMap(({ id, short }) =>
    wrap(short, pitch - between - key, style, measure).map((text, index) => ({ id: index === 0 ? id : "", text })),
  );
  const perColumn = Math.ceil(lines.length / columns);
  const line = style.size * lineHeight;
  return {
    height: Math.ceil(perColumn * line + above),
    draw: (x, y) =>
      lines.flatMap(({ id, text }, index) => {
        const left = x + Math.floor(index / perColumn) * pitch;
        const baseline = y + above + ((index % perColumn) + topToBaseline) * line;
        return [
          ...(id === "" ? [] : [textAt(left, baseline, id, bold, palette.ink)]),
          textAt(left + key, baseline, text, style, palette.ink),
        ];
      }),
  };
}
