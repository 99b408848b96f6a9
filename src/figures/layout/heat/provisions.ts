import { drawFields, type PlacedField } from "../../fields.ts";
import { wrap } from "../../measure.ts";
import { palette } from "../../palette.ts";
import { fillRect, textAt, uprightText, type Shape, type TextStyle } from "../../scene.ts";
import type { HeatChart, HeatPoint } from "../../sheet.ts";
import { middleToBaseline, type Format, type TextRole } from "../format.ts";
import { evenRuns, rowsIn, shorten, sizesOf, type HeatRoom, type HeatTable } from "./heatTable.ts";

interface HeatColumns {
  readonly key: number;
  readonly label: number;
  /** Left edges of the plans' fields, and of the count of plans. */
  readonly plans: readonly number[];
  readonly count: number;
  readonly field: number;
}
interface Head {
  readonly height: number;
  readonly upright: boolean;
}

/** Provisions in rows under their points, plans in columns; `blocks` side by side. Null when it would not be legible. */
export function provisionTable(heat: HeatChart, blocks: number, room: HeatRoom): HeatTable | null {
  const { format } = room;
  const width = (room.width - format.blockGap * (blocks - 1)) / blocks;
  const columns = placeColumns(heat, width, room);
  if (columns === null) return null;
  const head = headOf(heat, columns, room);
  const runs = evenRuns(heat.points, blocks, ({ rows }) => rows.length + 1);
  const lines = Math.max(...runs.map((run) => run.reduce((sum, { rows }) => sum + rows.length + 1, 0)));
  const rows = rowsIn(room.height - head.height, lines, room);
  if (rows === null) return null;
  const starts = runs.map((_, index) =>
    runs.slice(0, index).reduce((sum, run) => sum + run.reduce((own, point) => own + point.rows.length, 0), 0),
  );
  const block = { heat, columns, head, ...rows, room, width };
  return {
    height: head.height + lines * rows.row,
    draw: (x, y) =>
      runs.flatMap((run, index) =>
        drawBlock(run, starts[index]!, { ...block, x: x + index * (width + format.blockGap), y }),
      ),
  };
}

interface HeatBlock {
  readonly heat: HeatChart;
  readonly columns: HeatColumns;
  readonly head: Head;
  readonly row: number;
  readonly style: TextStyle;
  readonly room: HeatRoom;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

function placeColumns({ points, plans }: HeatChart, width: number, { format, measure }: HeatRoom): HeatColumns | null {
  const { style } = format.small;
  const sizes = sizesOf(format);
  const rows = points.flatMap((point) => point.rows);
  const key = Math.max(...rows.map(({ id }) => measure(id, { ...style, weight: 600 }))) + format.gap * 0.5;
  const widest = key + Math.max(...rows.map(({ label }) => measure(label, style))) + format.gap * 0.6;
  const count = Math.max(...points.map((point) => measure(point.count, style))) + format.gap * 0.7;
  const free = width - count;
  // Names of provisions, cut after words, are still told apart in a good third of the width.
  if (free - plans.length * sizes.upright < width * 0.36) return null;
  const wished = Math.min(widest, Math.max(width * 0.36, free - plans.length * sizes.wished));
  const field = Math.min(sizes.widest, (free - wished) / plans.length);
  const label = free - field * plans.length;
  const together = plans.filter(({ apart }) => !apart).length;
  return {
    key,
    label,
    field,
    plans: plans.map(({ apart }, index) => label + index * field + (apart ? count : 0)),
    count: label + together * field,
  };
}

/** Names stand level where they fit in two lines over their fields, else upright. */
function headOf({ plans }: HeatChart, { field }: HeatColumns, { format, measure }: HeatRoom): Head {
  const { style, line } = headRole(format);
  const lines = plans.map(({ name }) => wrap(name, field - 3, style, measure));
  const level = lines.every((parts) => parts.length <= 2 && parts.every((part) => measure(part, style) <= field - 2));
  if (level)
    return { upright: false, height: Math.max(0, ...lines.map(({ length }) => length)) * line + format.gap * 0.4 };
  const longest = Math.max(0, ...plans.map(({ name }) => measure(name, format.small.style)));
  return { upright: true, height: Math.min(longest, format.planWidth) + format.gap * 0.5 };
}

/** A slide has its height for the rows. */
function headRole(format: Format): TextRole {
  return format.fixed ? format.small : format.head;
}

function drawBlock(points: readonly HeatPoint[], start: number, block: HeatBlock): readonly Shape[] {
  const { x, y, head, row, width } = block;
  const shapes: Shape[] = [...drawHead(block), fillRect(x, y + head.height - 1, width, 1, palette.edge)];
  const fields: PlacedField[] = [];
  let line = y + head.height;
  let provision = start;
  for (const [index, point] of points.entries()) {
    shapes.push(...drawPoint(point, line, block), ...(index > 0 ? [fillRect(x, line, width, 0.5, palette.edge)] : []));
    line += row;
    for (const each of point.rows) {
      shapes.push(...drawLabel(each, line, block));
      fields.push(...fieldsOf(provision, line, block));
      provision += 1;
      line += row;
    }
  }
  return [...shapes, ...drawFields(fields)];
}

function fieldsOf(provision: number, y: number, { heat, columns, x, row }: HeatBlock): readonly PlacedField[] {
  return heat.plans.map(({ fields, apart }, index) => ({
    ...fields[provision]!,
    apart,
    box: [x + columns.plans[index]! + 0.5, y + 0.5, columns.field - 1, row - 1],
  }));
}

function drawHead({ heat, columns, head, room, x, y }: HeatBlock): readonly Shape[] {
  const { format, measure } = room;
  const bottom = y + head.height - format.gap * 0.3;
  const role = head.upright ? format.small : headRole(format);
  return heat.plans.flatMap(({ name, apart }, index) => {
    const left = x + columns.plans[index]!;
    const ink = apart ? palette.ink2 : palette.ink;
    if (head.upright) {
      const text = shorten(name, format.planWidth, role.style, measure);
      return [
        uprightText(left + columns.field / 2 + role.style.size * middleToBaseline, bottom, text, role.style, ink),
      ];
    }
    const lines = wrap(name, columns.field - 3, role.style, measure);
    return lines.map((line, number) => {
      const offset = (columns.field - measure(line, role.style)) / 2;
      return textAt(left + offset, bottom - (lines.length - number - 0.8) * role.line, line, role.style, ink);
    });
  });
}

function drawPoint(point: HeatPoint, y: number, block: HeatBlock): readonly Shape[] {
  const { heat, columns, room, x, style } = block;
  const { measure } = room;
  const bold = { ...style, weight: 600 as const };
  const index = heat.points.indexOf(point);
  const centred = (text: string, left: number, width: number): readonly Shape[] =>
    measure(text, style) > width
      ? []
      : [textAt(left + (width - measure(text, style)) / 2, baseline(y, block), text, style, palette.ink2)];
  return [
    textAt(x, baseline(y, block), shorten(point.heading, columns.label - 4, bold, measure), bold, palette.ink),
    ...heat.plans.flatMap((plan, number) =>
      centred(plan.pointCounts[index]!, x + columns.plans[number]!, columns.field),
    ),
    textAt(x + columns.count + 4, baseline(y, block), point.count, bold, palette.ink),
  ];
}

function drawLabel({ id, label, count }: HeatPoint["rows"][number], y: number, block: HeatBlock): readonly Shape[] {
  const { columns, room, x, style } = block;
  const most = columns.label - columns.key - 4;
  return [
    textAt(x, baseline(y, block), id, { ...style, weight: 600 }, palette.ink),
    textAt(x + columns.key, baseline(y, block), shorten(label, most, style, room.measure), style, palette.ink),
    textAt(x + columns.count + 4, baseline(y, block), count, style, palette.ink2),
  ];
}

function baseline(y: number, { row, style }: HeatBlock): number {
  return y + row / 2 + style.size * middleToBaseline;
}
