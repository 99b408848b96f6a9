import { sum } from "d3";
import { drawFields, type PlacedField } from "../../fields.ts";
import { wrap, type Measure } from "../../measure.ts";
import { palette } from "../../palette.ts";
import { heavy, fillRect, textAt, uprightText, type Shape, type TextStyle } from "../../scene.ts";
import type { Part } from "../foot.ts";
import type { HeatChart, HeatPoint, HeatRow } from "../../sheet.ts";
import { middleToBaseline, type Format, type TextRole } from "../format.ts";
import { evenRuns, fitting, rowsIn, shorten, sizesOf, type HeatRoom } from "./heatTable.ts";

interface HeatColumns {
  readonly key: number;
  readonly label: number;
  /** Left edges of the plans' fields, and of the count of plans. */
  readonly plans: readonly number[];
  readonly count: number;
  readonly field: number;
}
interface PlanHead {
  readonly role: TextRole;
  readonly height: number;
  readonly upright: boolean;
}

/** What labels take of the width where they may be cut: their first words are still told apart in a good third of it. */
const cutLabel = 0.36;
/** Sizes of text that are tried differ by so much. */
const sizeStep = 0.5;

/**
 * Provisions in rows under their points, plans in columns; `blocks` side by side. Null when it would not be legible: in text too
 * small, in fields too narrow, or, where `whole` is asked for, with labels that have no room even in their short form.
 */
export function provisionTable(heat: HeatChart, blocks: number, room: HeatRoom, whole: boolean): Part | null {
  const { format } = room;
  for (let size = format.small.style.size; size >= sizesOf(format).leastText; size -= sizeStep) {
    const table = tableIn({ ...format.small.style, size }, heat, blocks, room, whole);
    if (table !== null) return table;
  }
  return null;
}

/** In text of `most` at most. */
function tableIn(most: TextStyle, heat: HeatChart, blocks: number, room: HeatRoom, whole: boolean): Part | null {
  const { format } = room;
  const width = (room.width - format.blockGap * (blocks - 1)) / blocks;
  const columns = placeColumns(heat, width, most, room, whole);
  if (columns === null) return null;
  const head = headOf(heat, columns, most, room);
  if (room.indexed && !hasIndexRow(heat, columns, most, room)) return null;
  const indexed = room.indexed ? 1 : 0;
  const linesOf = (point: HeatPoint): number => point.rows.length + 1 + (point === heat.points[0] ? indexed : 0);
  const runs = evenRuns(heat.points, blocks, linesOf);
  const lines = Math.max(...runs.map((run) => sum(run, linesOf)));
  const rows = rowsIn(room.height - head.height, lines, room);
  if (rows === null) return null;
  const style = { ...most, size: Math.min(most.size, rows.style.size) };
  const starts = runs.map((_, index) => sum(runs.slice(0, index).flat(), ({ rows: own }) => own.length));
  const block = { heat, columns, head, row: rows.row, style, room, width };
  return {
    height: head.height + lines * rows.row,
    draw: (x, y) =>
      runs.flatMap((run, index) =>
        drawBlock(run, starts[index]!, {
          ...block,
          indexed: index === 0 && room.indexed,
          x: x + index * (width + format.blockGap),
          y,
        }),
      ),
  };
}

interface HeatBlock {
  readonly heat: HeatChart;
  readonly columns: HeatColumns;
  readonly head: PlanHead;
  /** Whether the index of each plan stands over its first point. */
  readonly indexed: boolean;
  readonly row: number;
  readonly style: TextStyle;
  readonly room: HeatRoom;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

function placeColumns(
  { points, plans }: HeatChart,
  width: number,
  style: TextStyle,
  room: HeatRoom,
  whole: boolean,
): HeatColumns | null {
  const { format, measure } = room;
  const bold = heavy(style);
  const sizes = sizesOf(format);
  const rows = points.flatMap((point) => point.rows);
  const key = Math.max(...rows.map(({ id }) => measure(id, bold))) + format.gap * 0.4;
  const gap = format.gap * 0.4;
  const widthOf = (label: (row: HeatRow) => number, heading: (point: HeatPoint) => number): number =>
    Math.max(key + Math.max(...rows.map(label)), ...points.map(heading)) + gap;
  const widest = widthOf(
    ({ label }) => measure(label, style),
    ({ heading }) => measure(heading, bold),
  );
  const shortest = widthOf(
    ({ label, short }) => Math.min(measure(label, style), measure(short, style)),
    ({ heading, shortHeading }) => Math.min(measure(heading, bold), measure(shortHeading, bold)),
  );
  const least = whole ? shortest : Math.min(shortest, width * cutLabel);
  const count = Math.max(...points.map((point) => measure(point.count, bold))) + format.gap * 0.5;
  const free = width - count;
  const level = levelField(plans, headRole(format, style), room.measure);
  const fields = Math.max(1, plans.length);
  const wished = free - fields * level >= least ? level : sizes.square;
  const narrow = Math.min(wished, (free - least) / fields);
  if (narrow < sizes.upright) return null;
  const spare = Math.max(least, Math.min(widest, free - fields * narrow));
  const field = Math.min(sizes.widest, (free - spare) / fields);
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

/** The narrowest field over which every name stands level, in two lines at most. */
function levelField(plans: HeatChart["plans"], { style }: TextRole, measure: Measure): number {
  const widths = plans.map(({ name }) => {
    const words = name.split(" ");
    const breaks = words.map((_, index) => [words.slice(0, index).join(" "), words.slice(index).join(" ")]);
    return Math.min(...breaks.map((lines) => Math.max(...lines.map((line) => measure(line, style)))));
  });
  return Math.max(0, ...widths) + headGap;
}
/** Between the names of plans that stand beside each other. */
const headGap = 4;

/** Names stand level where they fit in two lines over their fields, else upright. */
function headOf(
  { plans }: HeatChart,
  { field }: HeatColumns,
  most: TextStyle,
  { format, measure }: HeatRoom,
): PlanHead {
  const role = headRole(format, most);
  const { style, line } = role;
  const lines = plans.map(({ name }) => wrap(name, field - headGap + 1, style, measure));
  const level = lines.every(
    (parts) => parts.length <= 2 && parts.every((part) => measure(part, style) <= field - headGap + 1),
  );
  if (level)
    return {
      role,
      upright: false,
      height: Math.max(0, ...lines.map(({ length }) => length)) * line + format.gap * 0.4,
    };
  const longest = Math.max(0, ...plans.map(({ name }) => measure(name, format.small.style)));
  return { role: format.small, upright: true, height: Math.min(longest, format.planWidth) + format.gap * 0.5 };
}

/** Whether the index of every plan has room over its fields. */
function hasIndexRow(
  { plans, index }: HeatChart,
  { field }: HeatColumns,
  style: TextStyle,
  { measure }: HeatRoom,
): boolean {
  return plans.length > 0 && index !== "–" && plans.every((plan) => measure(bare(plan.index), style) <= field - 2);
}

/** A slide has its height and width for the rows: names are no larger than the text there. */
function headRole({ fixed, head, small }: Format, most: TextStyle): TextRole {
  return fixed ? { style: most, line: small.line } : head;
}

function drawBlock(points: readonly HeatPoint[], start: number, block: HeatBlock): readonly Shape[] {
  const { x, y, head, row, width, indexed } = block;
  const shapes: Shape[] = [...drawHead(block), fillRect(x, y + head.height - 1, width, 1, palette.edge)];
  const fields: PlacedField[] = [];
  let line = y + head.height;
  let provision = start;
  if (indexed) {
    shapes.push(...drawIndex(line, block), fillRect(x, line + row, width, 0.5, palette.edge));
    line += row;
  }
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
  const { role } = head;
  return heat.plans.flatMap(({ name, apart }, index) => {
    const left = x + columns.plans[index]!;
    const ink = apart ? palette.ink2 : palette.ink;
    if (head.upright) {
      const text = shorten(name, format.planWidth, role.style, measure);
      return [
        uprightText(left + columns.field / 2 + role.style.size * middleToBaseline, bottom, text, role.style, ink),
      ];
    }
    const lines = wrap(name, columns.field - headGap + 1, role.style, measure);
    return lines.map((line, number) => {
      const offset = (columns.field - measure(line, role.style)) / 2;
      return textAt(left + offset, bottom - (lines.length - number - 0.8) * role.line, line, role.style, ink);
    });
  });
}

/** The index of each plan, and of all that are counted where it has room. */
function drawIndex(y: number, block: HeatBlock): readonly Shape[] {
  const { heat, columns, room, x, style, width } = block;
  const bold = heavy(style);
  const next = heat.plans.findIndex(({ apart }) => apart);
  const end = (next < 0 ? width : columns.plans[next]!) - columns.count;
  return [
    textAt(x, baseline(y, block), `${room.words.strings.heatmap.index} (%)`, bold, palette.ink),
    ...heat.plans.flatMap(({ index }, number) => centred(bare(index), columns.plans[number]!, y, block)),
    ...(room.measure(bare(heat.index), bold) + 4 > end
      ? []
      : [textAt(x + columns.count + 4, baseline(y, block), bare(heat.index), bold, palette.ink)]),
  ];
}

/** Without its sign, which stands at the head of the row. */
function bare(percent: string): string {
  return percent.replaceAll("%", "");
}

function drawPoint(point: HeatPoint, y: number, block: HeatBlock): readonly Shape[] {
  const { heat, columns, room, x, style } = block;
  const { measure } = room;
  const bold = heavy(style);
  const index = heat.points.indexOf(point);
  // Where one of the counts has no room, all stand without what they are of, which the last one says.
  const whole = heat.plans.every(({ pointCounts }) =>
    pointCounts.every((count) => measure(count, style) <= columns.field - 2),
  );
  const name = fitting([point.heading, point.shortHeading], columns.label - 4, bold, measure);
  return [
    textAt(x, baseline(y, block), name, bold, palette.ink),
    ...heat.plans.flatMap(({ pointCounts }, number) => {
      const count = pointCounts[index]!;
      return centred(whole ? count : count.split("/")[0]!, columns.plans[number]!, y, block);
    }),
    textAt(x + columns.count + 4, baseline(y, block), point.count, bold, palette.ink),
  ];
}

/** `text` over or in the field from `left` on; nothing where it has no room. */
function centred(text: string, left: number, y: number, block: HeatBlock): readonly Shape[] {
  const { columns, room, x, style } = block;
  const width = room.measure(text, style);
  if (width > columns.field) return [];
  return [textAt(x + left + (columns.field - width) / 2, baseline(y, block), text, style, palette.ink2)];
}

function drawLabel({ id, label, short, count }: HeatRow, y: number, block: HeatBlock): readonly Shape[] {
  const { columns, room, x, style } = block;
  const text = fitting([label, short], columns.label - columns.key - 4, style, room.measure);
  return [
    textAt(x, baseline(y, block), id, heavy(style), palette.ink),
    textAt(x + columns.key, baseline(y, block), text, style, palette.ink),
    textAt(x + columns.count + 4, baseline(y, block), count, style, palette.ink2),
  ];
}

function baseline(y: number, { row, style }: HeatBlock): number {
  return y + row / 2 + style.size * middleToBaseline;
}
