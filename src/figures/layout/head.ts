import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt, type Shape } from "../scene.ts";
import type { FigureColumn } from "../sheet.ts";
import { markWidth } from "./cell.ts";
import { hasBareStates, type Columns } from "./columns.ts";
import type { Arrangement, LayoutContext } from "./context.ts";

/** The head of a table: its height, and its shapes from the top left corner `x`, `y`. */
export interface TableHead {
  readonly height: number;
  /** Whether the names of the columns stand in it; if not, they belong in a note. */
  readonly named: boolean;
  draw(x: number, y: number): readonly Shape[];
}

interface HeadCell {
  readonly labels: readonly string[];
  readonly details: readonly string[];
  readonly numbers: readonly string[];
}

const mostDetailLines = 3;

/** Heads of the columns stand on a common last line, over a rule. */
export function layoutHead(columns: Columns, arrangement: Arrangement, context: LayoutContext): TableHead {
  const { table, format } = context;
  const bare = hasBareStates(context);
  const named = arrangement.density !== "dense" && fitsDetails(columns, context);
  const cells = table.columns.map((column, index) =>
    headCell(column, columns.boxes[index]!.width, named, bare, columns, context),
  );
  const numbers = cells.some((cell) => cell.numbers.length > 0) ? format.small.line : 0;
  const lines = Math.max(
    ...cells.map((cell) => cell.labels.length * format.head.line + cell.details.length * format.small.line),
  );
  const height = Math.ceil(lines + numbers + format.gap * 0.5);
  return {
    height,
    named,
    draw(x, y) {
      const shapes: Shape[] = [
        textAt(x, y + lines - format.head.line * 0.22, table.rowHead, format.small.style, palette.ink2),
        fillRect(x, y + height - 1, columns.width, 1, palette.edge),
      ];
      cells.forEach((cell, index) =>
        shapes.push(
          ...drawHeadCell(cell, table.columns[index]!, x + columns.boxes[index]!.x, y, lines, columns, context),
        ),
      );
      return shapes;
    },
  };
}

function headCell(
  column: FigureColumn,
  width: number,
  named: boolean,
  bare: boolean,
  columns: Columns,
  { format, measure, table }: LayoutContext,
): HeadCell {
  const isPlan = table.groups.some((group) => group.rows.some(({ key }) => key !== null)) && column.detail !== null;
  const style = isPlan ? format.name.style : format.head.style;
  const label =
    measure(column.label, style) > width && measure(column.short, style) <= measure(column.label, style) && bare
      ? column.short
      : column.label;
  return {
    labels: bare ? [label] : wrap(label, width, style, measure),
    details:
      column.detail === null || bare || (!named && !isPlan)
        ? []
        : wrap(column.detail, width, format.small.style, measure),
    numbers: shownNumbers(column.numbers, columns.pitch, width, { measure, format }),
  };
}

/** All numbers where two digits fit between marks, else the first and every fifth. */
function shownNumbers(
  numbers: readonly string[],
  pitch: number,
  _width: number,
  { measure, format }: Pick<LayoutContext, "measure" | "format">,
): readonly string[] {
  if (numbers.length === 0) return [];
  if (measure("00", format.small.style) + 1 <= pitch) return numbers;
  return numbers.map((number, index) => (index === 0 || (index + 1) % 5 === 0 ? number : ""));
}

function drawHeadCell(
  cell: HeadCell,
  column: FigureColumn,
  x: number,
  y: number,
  lines: number,
  columns: Columns,
  { format, measure, table, sheet }: LayoutContext,
): readonly Shape[] {
  const isPlan =
    column.detail !== null &&
    sheet.table === table &&
    table.groups.some((group) => group.rows.some(({ key }) => key !== null));
  const style = isPlan ? format.name.style : format.head.style;
  const height = cell.labels.length * format.head.line + cell.details.length * format.small.line;
  const top = y + lines - height;
  const shapes: Shape[] = cell.labels.map((label, index) =>
    textAt(x, top + format.head.line * (index + 0.78), label, style, palette.ink),
  );
  cell.details.forEach((detail, index) =>
    shapes.push(
      textAt(
        x,
        top + cell.labels.length * format.head.line + format.small.line * (index + 0.78),
        detail,
        format.small.style,
        palette.ink2,
      ),
    ),
  );
  cell.numbers.forEach((number, index) => {
    if (number === "") return;
    const left =
      x +
      columns.countWidth +
      index * columns.pitch +
      (markWidth(columns.pitch) - measure(number, format.small.style)) / 2;
    shapes.push(textAt(left, y + lines + format.small.line * 0.85, number, format.small.style, palette.ink2));
  });
  return shapes;
}

/** Whether every name of a column fits under its head in few lines, no word of it wider than the column. */
function fitsDetails(columns: Columns, { table, format, measure }: LayoutContext): boolean {
  return table.columns.every((column, index) => {
    if (column.detail === null) return true;
    const { width } = columns.boxes[index]!;
    const lines = wrap(column.detail, width, format.small.style, measure);
    return lines.length <= mostDetailLines && lines.every((line) => measure(line, format.small.style) <= width);
  });
}
