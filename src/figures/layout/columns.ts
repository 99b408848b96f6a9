import type { FigureCell, FigureColumn, FigureRow } from "../sheet.ts";
import type { Arrangement, Density, LayoutContext } from "./context.ts";

export interface ColumnBox {
  readonly x: number;
  readonly width: number;
}
/** Where the columns of one block stand, from its left edge. */
export interface Columns {
  readonly width: number;
  readonly labelWidth: number;
  /** Part of the label's width that the key, `3.7`, takes. */
  readonly keyWidth: number;
  readonly boxes: readonly ColumnBox[];
  /** Distance between marks of a ruler; the same in all columns. */
  readonly pitch: number;
  /** Room for the count at the left of a ruler; 0 when it stands over the marks, or nowhere. */
  readonly countWidth: number;
}

/** What a column asks for; `weight` is its part of the room that is left. */
interface Wish {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/** More columns of states than this have room for marks only. */
const mostWordColumns = 8;

/** Divides `width` among labels and columns. Null when not even the least widths fit. */
export function placeColumns(width: number, arrangement: Arrangement, context: LayoutContext): Columns | null {
  const { table, format } = context;
  const rows = table.groups.flatMap((group) => group.rows);
  const countWidth = arrangement.density !== "roomy" && arrangement.blocks === 1 ? inlineCount(rows, context) : 0;
  const wishes = table.columns.map((column, index) =>
    wishOf(
      column,
      rows.map((row) => row.cells[index]!),
      arrangement,
      countWidth,
      context,
    ),
  );
  const gaps = columnGaps(arrangement, context);
  const free = width - sum(gaps) - sum(wishes.map(({ least }) => least));
  const label = labelWidth(rows, arrangement, context, free);
  if (label === null) return null;
  const boxes: ColumnBox[] = [];
  let x = label.width;
  for (const [index, boxWidth] of share(wishes, free - label.width).entries()) {
    x += gaps[index]!;
    boxes.push({ x, width: boxWidth });
    x += boxWidth;
  }
  const pitch = pitchOf(rows, boxes, countWidth, format.pitch);
  return { width, labelWidth: label.width, keyWidth: label.key, boxes, pitch, countWidth };
}

/** Whether states stand as bare marks: there are too many columns for words. */
export function hasBareStates({ table }: Pick<LayoutContext, "table">): boolean {
  return table.columns.length > mostWordColumns && table.groups[0]?.rows[0]?.cells[0]?.kind === "state";
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

function wishOf(
  column: FigureColumn,
  cells: readonly FigureCell[],
  { density }: Arrangement,
  countWidth: number,
  context: LayoutContext,
): Wish {
  const { format, measure, words } = context;
  const small = (text: string): number => measure(text, format.small.style);
  const head = twoLines(column.label, (text) => measure(text, format.head.style));
  const unit = format.pitch;
  switch (cells[0]?.kind ?? "text") {
    case "ruler": {
      const marks = Math.max(1, ...cells.map((cell) => (cell.kind === "ruler" ? cell.states.length : 0)));
      const smallest = unit * (density === "dense" ? 0.22 : 0.5);
      const numbered = cells.some((cell) => cell.kind === "ruler" && cell.numbers.length > 0);
      const numbers = numbered ? Math.min(marks * (small("00") + 2), context.format.width * 0.4) : 0;
      const short = twoLines(column.short, (text) => measure(text, format.head.style));
      const least = Math.max(marks * smallest + countWidth, numbers, density === "dense" ? short : head);
      return { least, most: Math.max(marks * unit + countWidth, numbers, head), weight: marks };
    }
    case "state":
      if (hasBareStates(context)) return { least: small("00"), most: unit * 3, weight: 1 };
      return { least: stateWidth(density, context), most: stateWidth(density, context) * 2.4, weight: 1 };
    case "count": {
      const score = density === "roomy" && cells.some((cell) => cell.kind === "count" && cell.score !== null);
      const counts = cells.map((cell) =>
        cell.kind === "count" ? measure(`${cell.count}/${cell.of}`, format.bold.style) : 0,
      );
      const least = Math.max(head, ...counts, score ? small(words.index(words.percent(1))) : 0) + 2;
      return { least, most: least, weight: 0 };
    }
    case "share":
      return { least: small("88%") + unit * (density === "dense" ? 1.5 : 3), most: unit * 40, weight: 1 };
    case "wording":
      return wordingWish(cells, head, density, context);
    case "tally":
      return { least: unit * 14, most: unit * 60, weight: 1 };
    case "text": {
      const widest = Math.max(0, ...cells.map((cell) => (cell.kind === "text" ? small(cell.text) : 0)));
      return { least: Math.min(widest + 2, unit * 24), most: widest + 2, weight: 2 };
    }
  }
}

/** Room for the counts where they stand, for a bar elsewhere. */
function wordingWish(
  cells: readonly FigureCell[],
  head: number,
  density: Density,
  { format, measure }: LayoutContext,
): Wish {
  const { style } = density === "dense" ? format.small : format.body;
  const counts = cells.map((cell) =>
    cell.kind === "wording" && (cell.counted || density === "roomy")
      ? sum(Object.values(cell.counts).map((count) => measure(`+ ${count}`, style))) + format.gap
      : 0,
  );
  return { least: Math.max(head, format.pitch * 3, ...counts), most: format.pitch * 40, weight: 1 };
}

/** Width of every column of states: for its words, and for how they are worded where rows have two lines. */
function stateWidth(density: Density, { format, measure, words, table }: LayoutContext): number {
  const style = density === "dense" ? format.small.style : format.bold.style;
  const cells = table.groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
  const found = new Set(cells.flatMap((cell) => (cell.kind === "state" ? [cell.state] : [])));
  const texts = [...found].map((state) => (state === "not-applicable" ? 0 : measure(words.states[state], style)));
  const tails = Object.values(words.relations).map((name) => measure(`≈ ${name}`, format.small.style));
  const names = table.columns.map(
    ({ label }) => Math.min(measure(label, format.name.style), format.pitch * 9) - format.pitch,
  );
  return (
    Math.max(...texts, ...names, ...(density === "roomy" ? tails : [])) + format.pitch * 0.7 + format.gap * 0.45 + 2
  );
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
  const least = key + Math.min(widest, format.width * 0.2);
  if (least > free) return null;
  return { width: Math.min(key + widest + 2, free, format.width * 0.62), key };
}

function inlineCount(rows: readonly FigureRow[], { measure, format }: LayoutContext): number {
  const counts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "ruler" && cell.counted ? [`${cell.count}/${cell.of}`] : [])),
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
function pitchOf(rows: readonly FigureRow[], boxes: readonly ColumnBox[], countWidth: number, most: number): number {
  const pitches = rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      cell.kind === "ruler" && cell.states.length > 0 ? [(boxes[index]!.width - countWidth) / cell.states.length] : [],
    ),
  );
  return Math.min(most, ...pitches.map((pitch) => Math.floor(pitch * 4) / 4));
}

/** Width in which `text` takes two lines at most. */
function twoLines(text: string, measure: (text: string) => number): number {
  const words = text.split(" ");
  const splits = words.map((_, index) =>
    Math.max(measure(words.slice(0, index + 1).join(" ")), measure(words.slice(index + 1).join(" "))),
  );
  return Math.min(...splits);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
