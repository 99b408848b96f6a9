import { wrap } from "../measure.ts";
import { palette, pen, pencil } from "../palette.ts";
import { heavy, textAt, type Shape } from "../scene.ts";
import { kindOf } from "../cells/cells.ts";
import type { FigureGroup, FigureRow } from "../sheet.ts";
import type { Columns } from "./columns.ts";
import type { Arrangement, Density, LayoutContext } from "./context.ts";
import { middleToBaseline, type TextRole } from "./format.ts";

/** Height of a row of one line in sizes of its text, where rows are as low as they may be. */
const solidLine = 1.15;

/** Height of a row, hairline included. */
export function rowHeight(row: FigureRow, columns: Columns, arrangement: Arrangement, context: LayoutContext): number {
  const { format } = context;
  const { density } = arrangement;
  const { small } = format;
  if (density === "dense" && row.key === null) return small.style.size * 1.05;
  const lines = labelLines(row, columns, density, context).length;
  // Twenty provisions of one point, each on one line, stand on a slide.
  const line =
    density === "dense" && lines === 1 ? small.style.size * solidLine : labelRole(row, density, context).line;
  const labels = lines * line;
  const details = arrangement.details ? detailLines(row, columns, context).length * small.line : 0;
  const ask = { ...context, density, ofProvision: row.key !== null };
  const cells = row.cells.map((cell, index) =>
    kindOf(cell).height(cell, { ...ask, width: columns.boxes[index]!.width }),
  );
  // Plans, which have lines of details, stand further apart than provisions.
  const padding = density === "roomy" ? format.gap * (row.key === null ? 0.75 : 0.45) : density === "compact" ? 5 : 0;
  const height = Math.max(labels + details, ...cells) + padding;
  return density === "dense" ? height : Math.ceil(height);
}

export interface RowBox {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Draws a row with its top left corner at `place`. */
export function drawRow(
  row: FigureRow,
  group: FigureGroup,
  place: RowBox,
  columns: Columns,
  arrangement: Arrangement,
  context: LayoutContext,
): readonly Shape[] {
  const { density } = arrangement;
  const role = labelRole(row, density, context);
  const labels = labelLines(row, columns, density, context);
  const details = arrangement.details ? detailLines(row, columns, context) : [];
  const first = firstBaseline(row, place, labels.length * role.line, role, density, context);
  return [
    ...drawLabels(row, place.x, first, { labels, details, role }, columns, density, context),
    ...row.cells.flatMap((cell, index) => {
      const box = columns.boxes[index]!;
      const apart = group.apart || context.table.columns[index]!.apart;
      return kindOf(cell).draw(
        cell,
        { x: place.x + box.x, y: place.y, width: box.width, height: place.height },
        {
          ...context,
          density,
          inks: apart ? pencil : pen,
          pitch: columns.pitch,
          countWidth: columns.countWidth,
          baseline: cellBaseline(row, place, first, density, context),
        },
      );
    }),
  ];
}

function drawLabels(
  row: FigureRow,
  x: number,
  first: number,
  lines: { readonly labels: readonly string[]; readonly details: readonly string[]; readonly role: TextRole },
  columns: Columns,
  density: Density,
  { format }: LayoutContext,
): readonly Shape[] {
  const { labels, details, role } = lines;
  const key = density === "dense" ? heavy(format.small.style) : format.bold.style;
  const under = first + (labels.length - 1) * role.line + 2;
  return [
    ...(row.key === null || row.key === "" ? [] : [textAt(x, first, row.key, key, palette.ink)]),
    ...labels.map((line, index) =>
      textAt(x + columns.keyWidth, first + index * role.line, line, role.style, palette.ink),
    ),
    ...details.map((line, index) =>
      textAt(x, under + format.small.line * (index + 1), line, format.small.style, palette.ink2),
    ),
  ];
}

/** Baseline of the label: at the top of a roomy row of a plan, whose cells have lines over each other; else in the middle. */
function firstBaseline(
  row: FigureRow,
  place: RowBox,
  labelHeight: number,
  role: TextRole,
  density: Density,
  { format }: LayoutContext,
): number {
  if (isStacked(row, density)) return place.y + format.gap * 0.45 + role.style.size * 0.9;
  return place.y + (place.height - labelHeight) / 2 + role.line / 2 + role.style.size * middleToBaseline;
}

/** The baseline of one small line in the middle of the row, or that of the label. */
function cellBaseline(
  row: FigureRow,
  place: RowBox,
  first: number,
  density: Density,
  { format }: LayoutContext,
): number {
  const { style, line } = format.small;
  return isStacked(row, density)
    ? first
    : place.y + (place.height - line) / 2 + line / 2 + style.size * middleToBaseline;
}

function labelRole(row: FigureRow, density: Density, { format }: LayoutContext): TextRole {
  if (density === "dense")
    return row.key === null ? format.small : { ...format.small, line: format.small.style.size * 1.17 };
  return row.key === null ? format.name : format.body;
}

function labelLines(row: FigureRow, columns: Columns, density: Density, context: LayoutContext): readonly string[] {
  const { style } = labelRole(row, density, context);
  return wrap(row.label, columns.labelWidth - columns.keyWidth, style, context.measure);
}

function detailLines(row: FigureRow, columns: Columns, { format, measure }: LayoutContext): readonly string[] {
  return row.detail === null ? [] : wrap(row.detail, columns.labelWidth, format.small.style, measure);
}

function isStacked(row: FigureRow, density: Density): boolean {
  return density === "roomy" && row.key === null;
}
