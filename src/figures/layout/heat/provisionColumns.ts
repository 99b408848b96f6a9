import { sum } from "d3";
import { palette } from "../../palette.ts";
import { heavy, textAt, type Shape } from "../../scene.ts";
import type { HeatPoint } from "../../sheet.ts";
import { shownNumbers } from "../numbers.ts";
import type { HeatRoom } from "./heatTable.ts";

/** Where the fields of provisions stand that run across, in groups of their points. */
export interface ProvisionColumns {
  readonly lefts: readonly number[];
  readonly field: number;
}

export function placeProvisions(
  points: readonly HeatPoint[],
  start: number,
  width: number,
  { format }: HeatRoom,
): ProvisionColumns {
  // Between points, a third of the gap between columns: they are groups of one table. A field is at most twice as wide as a mark's place.
  const gap = format.gap * 0.35;
  const count = sum(points, ({ rows }) => rows.length);
  const field = Math.min(format.pitch * 2, (width - gap * (points.length - 1)) / count);
  let x = start;
  const lefts = points.flatMap(({ rows }, index) => {
    x += index === 0 ? 0 : gap;
    return rows.map(() => {
      x += field;
      return x - field;
    });
  });
  return { lefts, field };
}

/** Two lines: points, numbers of provisions. */
export function provisionHeadHeight({ format }: HeatRoom): number {
  return Math.ceil(format.small.line * 2 + format.gap * 0.25);
}

/** Names of the points where they fit, else their numbers; under them the numbers of the provisions, as many as have room. */
export function drawProvisionHead(
  points: readonly HeatPoint[],
  { lefts, field }: ProvisionColumns,
  x: number,
  y: number,
  { format, measure, words }: HeatRoom,
): readonly Shape[] {
  const { style, line } = format.small;
  const bold = heavy(style);
  let index = 0;
  return points.flatMap((point) => {
    const own = lefts.slice(index, index + point.rows.length);
    index += point.rows.length;
    const room = own.length * field;
    const name = [`${words.strings.terms.point(point.id)}. ${point.short}`, words.strings.terms.point(point.id)].find(
      (text) => measure(text, bold) <= room,
    );
    const numbers = shownNumbers(
      point.rows.map((_, number) => String(number + 1)),
      field,
      { format, measure },
    );
    return [
      textAt(x + own[0]!, y + line * 0.8, name ?? point.id, bold, palette.ink),
      ...numbers.flatMap((number, each) =>
        number === ""
          ? []
          : [
              textAt(
                x + own[each]! + (field - measure(number, style)) / 2,
                y + line * 1.8,
                number,
                style,
                palette.ink2,
              ),
            ],
      ),
    ];
  });
}
