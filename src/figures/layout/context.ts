import type { Measure } from "../measure.ts";
import type { FigureSheet, FigureTable } from "../sheet.ts";
import type { Words } from "../../strings/strings.ts";
import type { Format } from "./format.ts";

/** Room that rows take: `roomy` has details and counts over the marks, `compact` one line, `dense` lines as close as they can stand. */
export type Density = "roomy" | "compact" | "dense";

/** A way to lay the table out. */
export interface Arrangement {
  readonly density: Density;
  /** Whether issuer, number and date stand under the names of plans. */
  readonly details: boolean;
  /** Blocks side by side, each with its own head. Blocks have no counts beside their marks. */
  readonly blocks: number;
}

interface ColumnBox {
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

/** What the parts of a layout share. */
export interface LayoutContext {
  readonly sheet: FigureSheet;
  /** The table of the sheet that this format draws. */
  readonly table: FigureTable;
  readonly words: Words;
  readonly format: Format;
  readonly measure: Measure;
}

/** A table in one arrangement, with its columns in their places. */
export interface TableContext extends LayoutContext, Arrangement {
  readonly columns: Columns;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
