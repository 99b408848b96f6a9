import type { Inks } from "../palette.ts";
import type { Density, LayoutContext } from "./context.ts";

/** What the drawing of a cell needs to know of its table and row. */
export interface CellContext extends LayoutContext {
  readonly density: Density;
  readonly inks: Inks;
  readonly pitch: number;
  readonly countWidth: number;
  /** States as marks without words. */
  readonly bare: boolean;
  /** Baseline of the first line of the row. */
  readonly baseline: number;
  /** Largest share in the table, as long as a column. */
  readonly largestShare: number;
}
