import { sum } from "d3";
import { amountRoom, largestAmount } from "../cells/amount.ts";
import { kindOf } from "../cells/cells.ts";
import type { ColumnAsk, Wish } from "../cells/kind.ts";
import { hasBareStates } from "../cells/state.ts";
import { formatFraction } from "../../text/format.ts";
import type { FigureColumn, FigureRow } from "../sheet.ts";
import type { Arrangement, Columns, Density, LayoutContext } from "./context.ts";

/** Divides `width` among labels and columns. Null when not even the least widths fit. */
export function placeColumns(width: number, arrangement: Arrangement, context: LayoutContext): Columns | null {
  const { table, format } = context;
  const rows = table.groups.flatMap((group) => group.rows);
  const countWidth = arrangement.density !== "roomy" && arrangement.blocks === 1 ? inlineCount(rows, context) : 0;
  const wishes = table.columns.map((column, index) => {
    const cells = rows.map((row) => row.cells[index]!);
    return kindOf(cells[0]).wish(cells, askOf(column, arrangement.density, countWidth, context));
  });
  const gaps = columnGaps(arrangement, context);
  const free = width - sum(gaps) - sum(wishes, ({ least }) => least);
  const label = labelWidth(rows, arrangement, context, free);
  if (label === null) return null;
  const boxes: Columns["boxes"][number][] = [];
  let x = label.width;
  for (const [index, boxWidth] of share(wishes, free - label.width).entries()) {
    x += gaps[index]!;
    boxes.push({ x, width: boxWidth });
    x += boxWidth;
  }
  const pitch = Math.min(
    pitchOf(rows, boxes, countWidth, format.pitch),
    amountPitch(boxes, arrangement.density, context),
  );
  return { width, labelWidth: label.width, keyWidth: label.key, boxes, pitch, countWidth };
}

/** Room before each column. Columns of bare marks stand close. */
function columnGaps({ density }: Arrangement, context: LayoutContext): readonly number[] {
  const { table, format } = context;
  const bare = hasBareStates(context);
  const usual = density === "dense" ? format.gap * 0.6 : format.gap;
  return table.columns.map((_, index) => {
    const close = bare && index > 0 && table.groups[0]!.rows[0]!.cells[index]!.kind === "state";
    return close ? 2 : usual;
  });
}

function askOf(column: FigureColumn, density: Density, countWidth: number, context: LayoutContext): ColumnAsk {
  const inTwoLines = (label: string): number =>
    twoLines(label, (text) => context.measure(text, context.format.head.style));
  return { ...context, density, countWidth, head: inTwoLines(column.label), short: inTwoLines(column.short) };
}

/** Names of plans stay on one line; names of provisions may wrap. Null when there is no room for them. */
function labelWidth(
  rows: readonly FigureRow[],
  { density, details }: Arrangement,
  { format, measure, table }: LayoutContext,
  free: number,
): { readonly width: number; readonly key: number } | null {
  const isPlan = rows.every(({ key }) => key === null);
  const style =
    isPlan && density !== "dense" ? format.name.style : density === "dense" ? format.small.style : format.body.style;
  const widest = Math.max(0, ...rows.map((row) => measure(row.label, style)));
  if (isPlan) {
    const detail = details ? format.planWidth : 0;
    const width = Math.max(widest, detail, measure(table.rowHead, format.head.style)) + 2;
    return width > free ? null : { width, key: 0 };
  }
  const key = Math.max(...rows.map((row) => measure(row.key ?? "", format.bold.style))) + format.gap * 0.6;
  // A name in less than a fifth of the sheet would stand word under word; more than five eighths would leave the columns none.
  const least = key + Math.min(widest, format.width * 0.2);
  if (least > free) return null;
  return { width: Math.min(key + widest + 2, free, format.width * 0.62), key };
}

function inlineCount(rows: readonly FigureRow[], { measure, format, words }: LayoutContext): number {
  const counts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === "ruler" && cell.counted ? [formatFraction(cell.count, cell.of, words.language)] : [],
    ),
  );
  return counts.length === 0 ? 0 : Math.max(...counts.map((count) => measure(count, format.small.style))) + 5;
}

/** Gives each wish its least and a part of `room`, but not more than its most. */
function share(wishes: readonly Wish[], room: number): readonly number[] {
  const widths = wishes.map(({ least }) => least);
  let left = room;
  for (let round = 0; round < wishes.length && left > 0.5; round += 1) {
    const weights = wishes.map((wish, index) => (widths[index]! < wish.most ? wish.weight : 0));
    const all = sum(weights);
    if (all === 0) break;
    const unit = left / all;
    for (const [index, weight] of weights.entries()) {
      const more = Math.min(weight * unit, wishes[index]!.most - widths[index]!);
      widths[index]! += more;
      left -= more;
    }
  }
  return widths;
}

/** Distance between marks, such that the fullest ruler fits its column: in quarters of a unit. */
function pitchOf(rows: readonly FigureRow[], boxes: Columns["boxes"], countWidth: number, most: number): number {
  const pitches = rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      cell.kind === "ruler" && cell.states.length > 0 ? [(boxes[index]!.width - countWidth) / cell.states.length] : [],
    ),
  );
  return Math.min(most, ...pitches.map((pitch) => Math.floor(pitch * 4) / 4));
}

/** Distance between marks of amounts, such that the largest fits the narrowest of their columns: one scale for all. */
function amountPitch(boxes: Columns["boxes"], density: Density, context: LayoutContext): number {
  const { table, format } = context;
  const drawn = boxes.filter((_, index) =>
    table.groups.some(({ rows }) => {
      const cell = rows[0]?.cells[index];
      return cell?.kind === "amount" && cell.of === null;
    }),
  );
  const narrowest = Math.min(...drawn.map(({ width }) => width)) - amountRoom(density, context);
  return Math.min(format.pitch, narrowest / Math.max(1, largestAmount(table)));
}

/** Width in which `text` takes two lines at most. */
function twoLines(text: string, measure: (text: string) => number): number {
  const words = text.split(" ");
  const splits = words.map((_, index) =>
    Math.max(measure(words.slice(0, index + 1).join(" ")), measure(words.slice(index + 1).join(" "))),
  );
  return Math.min(...splits);
}
