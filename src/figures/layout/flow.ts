import { sum } from "d3";
import { wrap } from "../measure.ts";
import type { FigureGroup, FigureRow } from "../sheet.ts";
import type { TableContext } from "./context.ts";
import { rowHeight } from "./row.ts";

/** A line of a table: a row, or the heading of a group. */
export type Item =
  | { readonly kind: "row"; readonly row: FigureRow; readonly group: FigureGroup; readonly height: number }
  | {
      readonly kind: "heading";
      readonly lines: readonly string[];
      readonly group: FigureGroup;
      readonly height: number;
    };

/** Items that stand under each other, with one head over them. */
export type RowBlock = readonly Item[];

/** Rows and headings of a table in order, with their heights. */
export function itemsOf(groups: readonly FigureGroup[], context: TableContext): readonly Item[] {
  return groups.flatMap((group): readonly Item[] => [
    ...(group.label === null ? [] : [heading(group, group.label, context)]),
    ...group.rows.map((row) => ({ kind: "row" as const, row, group, height: rowHeight(row, context) })),
  ]);
}

/** Fills blocks of `height` one after the other. A heading goes with its first row, and again over rows that were parted from it. */
function fillBlocks(items: readonly Item[], height: number): readonly RowBlock[] {
  const blocks: Item[][] = [];
  let block: Item[] = [];
  let used = 0;
  let headed: Item | null = null;
  const open = (): void => {
    if (block.length > 0) blocks.push(block);
    [block, used] = [[], 0];
  };
  for (const [index, item] of items.entries()) {
    if (item.kind === "heading") {
      const next = items[index + 1];
      if (used + item.height + (next?.height ?? 0) > height) open();
      headed = item;
    } else {
      if (headed !== null && headed.group !== item.group) headed = null;
      if (used + item.height > height && block.length > 0) {
        open();
        if (headed !== null) [block, used] = [[headed], headed.height];
      }
    }
    block.push(item);
    used += item.height;
  }
  open();
  return blocks;
}

/** As `fillBlocks`, with blocks made as even as their number allows. */
export function fillEvenly(items: readonly Item[], height: number): readonly RowBlock[] {
  const fewest = fillBlocks(items, height).length;
  let lower = Math.max(0, ...items.map((item) => item.height));
  let upper = height;
  while (upper - lower > 1) {
    const middle = (lower + upper) / 2;
    if (fillBlocks(items, middle).length <= fewest) upper = middle;
    else lower = middle;
  }
  return fillBlocks(items, upper);
}

export function heightOf(block: RowBlock): number {
  return sum(block, ({ height }) => height);
}

function heading(group: FigureGroup, label: string, { format, measure, columns, density }: TableContext): Item {
  const role = group.apart ? format.small : format.bold;
  const lines = wrap(label, columns.width, role.style, measure);
  // Room over a heading, in its lines: as the rows of the density stand apart.
  const room = density === "roomy" ? 0.7 : density === "compact" ? 0.45 : 0.25;
  return { kind: "heading", lines, group, height: Math.ceil(lines.length * role.line + role.line * room) };
}
