import type { DataFields } from "../../model/dataColumns.ts";
import type { Words } from "../../strings/strings.ts";
import type { Box, Density, LayoutContext } from "../layout/context.ts";
import type { Format } from "../layout/format.ts";
import type { Inks } from "../palette.ts";
import type { Shape } from "../scene.ts";
import type { FigureCell } from "../sheet.ts";

/** What a column asks for; `weight` is its part of the room that is left. */
export interface Wish {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}
/** A column before it has its width. */
export interface ColumnAsk extends LayoutContext {
  readonly density: Density;
  /** Widths in which its label, and its short label, take two lines at most. */
  readonly head: number;
  readonly short: number;
  /** Room for the count at the left of a ruler. */
  readonly countWidth: number;
}
/** A row before it has its height; `ofProvision` tells rows of provisions from those of plans. */
export interface RowAsk extends LayoutContext {
  readonly density: Density;
  readonly ofProvision: boolean;
  readonly width: number;
}
/** What the drawing of a cell needs to know of its table and row. */
export interface CellContext extends LayoutContext {
  readonly density: Density;
  readonly inks: Inks;
  readonly pitch: number;
  readonly countWidth: number;
  /** Baseline of the label, where it has one line. */
  readonly baseline: number;
}

/** Everything that a kind of cell is, drawn or written. */
export interface CellKind<C extends FigureCell> {
  /** Width of a column of such cells. */
  wish(cells: readonly C[], column: ColumnAsk): Wish;
  /** Least height of its row; 0 where its label is high enough. */
  height(cell: C, row: RowAsk): number;
  /** Shapes inside `box`, which is as high as the row. */
  draw(cell: C, box: Box, context: CellContext): readonly Shape[];
  /** The cell in words, for tables that people read and edit. */
  text(cell: C, words: Words): string;
  /** Whether those words are numbers, which stand at the right. */
  isNumeric(cell: C): boolean;
  /** Width of a column in such a table, in parts. */
  officeWidth(cell: C): number;
  /** Its numbers by English names, for machines; null for none. */
  numbers(cell: C, words: Words): DataFields | null;
}

/** Height of a bar in heights of a mark: it is read by its length, and need not be counted. */
const barPart = 0.6;
/** From the baseline of a number to what stands under it, in lines of small text: its descenders, and a little. */
const underNumber = 0.5;

export function barHeight({ mark }: Format): number {
  return mark * barPart;
}

/** Top of what stands under a number whose baseline is `baseline`. */
export function topUnder(baseline: number, { small }: Format): number {
  return baseline + small.line * underNumber;
}

/** Height of a number with a bar under it. */
export function numberOverBar(format: Format): number {
  return format.count.line + barHeight(format) + 2;
}

/** Height that marks leave free in their row, over and under them together: neighbours must not run together; bars leave more, to be told from marks. */
export function freeHeight(density: Density, drawn: "marks" | "bars"): number {
  const [close, usual] = drawn === "marks" ? [3, 6] : [4, 8];
  return density === "dense" ? close : usual;
}

/** The height of a cell that wants room in roomy rows only: under a provision's name less than beside a plan's. */
export function roomyHeight({ density, ofProvision, format }: RowAsk, besidePlan: (format: Format) => number): number {
  if (density !== "roomy") return 0;
  return ofProvision ? format.mark * 0.8 : besidePlan(format);
}
