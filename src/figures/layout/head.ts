import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, type Shape } from "../scene.ts";
import type { FigureColumn } from "../sheet.ts";
import type { LayoutContext, TableContext } from "./context.ts";
import type { Part } from "./foot.ts";
import type { TextRole } from "./format.ts";
import { drawLines } from "./lines.ts";

/** The head of a table. */
export interface TableHead extends Part {
  /** Whether the names of the columns stand in it; if not, they belong in a note. */
  readonly named: boolean;
}

interface HeadCell {
  readonly role: TextRole;
  readonly labels: readonly string[];
  readonly details: readonly string[];
}

/** More lines under a head than this would be higher than the rows that they head. */
const mostDetailLines = 3;

/** Heads of the columns stand on a common last line, over a rule. */
export function layoutHead(context: TableContext): TableHead {
  const { table, format, measure, columns, density } = context;
  const named = fitsDetails(density === "dense" ? 1 : mostDetailLines, context);
  const cells = headCells(named, context);
  const rowHead = wrap(table.rowHead, columns.labelWidth, format.small.style, measure);
  const lines = Math.max(rowHead.length * format.small.line, ...cells.map((cell) => heightOf(cell, format.small)));
  const height = Math.ceil(lines + format.gap * 0.5);
  return {
    height,
    named,
    draw(x, y) {
      const bottom = y + lines;
      return [
        ...drawLines(rowHead, x, bottom - rowHead.length * format.small.line, format.small, palette.ink2, 0.74),
        fillRect(x, y + height - 1, columns.width, 1, palette.edge),
        ...cells.flatMap((cell, index) => drawHeadCell(cell, x + columns.boxes[index]!.x, bottom, context)),
      ];
    },
  };
}

function headCells(named: boolean, context: TableContext): readonly HeadCell[] {
  const { table, format, measure, columns } = context;
  const { style } = format.head;
  const short = table.columns.some((column, index) => measure(column.label, style) > columns.boxes[index]!.width);
  return table.columns.map((column, index) => {
    const { width } = columns.boxes[index]!;
    const role = isPlanHead(column, context) ? format.name : format.head;
    return {
      role,
      labels: short && column.short !== column.label ? [column.short] : wrap(column.label, width, role.style, measure),
      details: column.detail !== null && named ? wrap(column.detail, width, format.small.style, measure) : [],
    };
  });
}

/** Whether a column is headed by the name of a plan: its rows are provisions. */
function isPlanHead(column: FigureColumn, { table }: LayoutContext): boolean {
  return column.detail !== null && table.groups.some((group) => group.rows.some(({ key }) => key !== null));
}

function drawHeadCell(cell: HeadCell, x: number, bottom: number, { format }: LayoutContext): readonly Shape[] {
  const { small } = format;
  const top = bottom - heightOf(cell, small);
  const middle = top + cell.labels.length * cell.role.line;
  return [
    ...drawLines(cell.labels, x, top, cell.role, palette.ink),
    ...drawLines(cell.details, x, middle, small, palette.ink2),
  ];
}

function heightOf({ labels, details, role }: HeadCell, small: TextRole): number {
  return labels.length * role.line + details.length * small.line;
}

/** Whether every name of a column fits under its head in few lines, no word of it wider than the column. */
function fitsDetails(most: number, { table, format, measure, columns }: TableContext): boolean {
  return table.columns.every((column, index) => {
    if (column.detail === null) return true;
    const { width } = columns.boxes[index]!;
    const lines = wrap(column.detail, width, format.small.style, measure);
    return lines.length <= most && lines.every((line) => measure(line, format.small.style) <= width);
  });
}
