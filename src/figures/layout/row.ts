import { wrap } from "../measure.ts";
import { palette, pen, pencil } from "../palette.ts";
import { heavy, textAt, type Shape } from "../scene.ts";
import { kindOf } from "../cells/cells.ts";
import type { FigureGroup, FigureRow } from "../sheet.ts";
import type { TableContext } from "./context.ts";
import { middleToBaseline, type TextRole } from "./format.ts";
import { drawLines } from "./lines.ts";

/** Height of a row of one line in sizes of its text, where rows are as low as they may be. */
const solidLine = 1.15;

/** Height of a row, hairline included. */
export function rowHeight(row: FigureRow, context: TableContext): number {
  const { format, density, columns } = context;
  const { small } = format;
  if (density === "dense" && row.key === null) return small.style.size * 1.05;
  const { labels, details, role } = linesOf(row, context);
  // Twenty provisions of one point, each on one line, stand on a slide.
  const line = density === "dense" && labels.length === 1 ? small.style.size * solidLine : role.line;
  const ask = { ...context, ofProvision: row.key !== null };
  const cells = row.cells.map((cell, index) =>
    kindOf(cell).height(cell, { ...ask, width: columns.boxes[index]!.width }),
  );
  // Plans, which have lines of details, stand further apart than provisions.
  const padding = density === "roomy" ? format.gap * (row.key === null ? 0.75 : 0.45) : density === "compact" ? 5 : 0;
  const height = Math.max(labels.length * line + details.length * small.line, ...cells) + padding;
  return density === "dense" ? height : Math.ceil(height);
}

interface RowPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Draws a row with its top left corner at `place`. */
export function drawRow(row: FigureRow, group: FigureGroup, place: RowPlace, context: TableContext): readonly Shape[] {
  const { columns, table } = context;
  const lines = linesOf(row, context);
  const first = firstBaseline(row, place, lines, context);
  const baseline = isStacked(row, context)
    ? first
    : middleBaseline(place, context.format.small.line, context.format.small);
  return [
    ...drawLabels(row, place.x, first, lines, context),
    ...row.cells.flatMap((cell, index) => {
      const { x, width } = columns.boxes[index]!;
      const apart = group.apart || table.columns[index]!.apart;
      const { pitch, countWidth } = columns;
      return kindOf(cell).draw(
        cell,
        { x: place.x + x, y: place.y, width, height: place.height },
        { ...context, inks: apart ? pencil : pen, pitch, countWidth, baseline },
      );
    }),
  ];
}

/** The lines of the label of a row, and of what stands under it. */
interface LabelLines {
  readonly role: TextRole;
  readonly labels: readonly string[];
  readonly details: readonly string[];
}

function linesOf(row: FigureRow, { columns, density, details, format, measure }: TableContext): LabelLines {
  const { small } = format;
  const dense = row.key === null ? small : { ...small, line: small.style.size * 1.17 };
  const role = density === "dense" ? dense : row.key === null ? format.name : format.body;
  return {
    role,
    labels: wrap(row.label, columns.labelWidth - columns.keyWidth, role.style, measure),
    details: details && row.detail !== null ? wrap(row.detail, columns.labelWidth, small.style, measure) : [],
  };
}

function drawLabels(
  { key }: FigureRow,
  x: number,
  first: number,
  { role, labels, details }: LabelLines,
  { columns, density, format: { small, bold } }: TableContext,
): readonly Shape[] {
  const style = density === "dense" ? heavy(small.style) : bold.style;
  const under = first + (labels.length - 1) * role.line + 2;
  return [
    ...(key === null || key === "" ? [] : [textAt(x, first, key, style, palette.ink)]),
    ...drawLines(labels, x + columns.keyWidth, first, role, palette.ink, 0),
    ...drawLines(details, x, under, small, palette.ink2, 1),
  ];
}

/** Baseline of the label: at the top of a roomy row of a plan, whose cells have lines over each other; else in the middle. */
function firstBaseline(row: FigureRow, place: RowPlace, { role, labels }: LabelLines, context: TableContext): number {
  if (isStacked(row, context)) return place.y + context.format.gap * 0.45 + role.style.size * 0.9;
  return middleBaseline(place, labels.length * role.line, role);
}

/** Baseline of the first of the lines that stand in the middle of a row, `height` together. */
function middleBaseline(place: RowPlace, height: number, { style, line }: TextRole): number {
  return place.y + (place.height - height) / 2 + line / 2 + style.size * middleToBaseline;
}

function isStacked(row: FigureRow, { density }: TableContext): boolean {
  return density === "roomy" && row.key === null;
}
