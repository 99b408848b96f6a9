import type { Relation } from "../model/relations.ts";
import type { CellState } from "../model/states.ts";

/** Colours of a printed sheet: black print, blue pen. White ground always, so a sheet fits any document. */
export const palette = {
  paper: "#ffffff",
  ink: "#17191d",
  ink2: "#474a51",
  ink3: "#63666d",
  pen: "#1c3f8a",
  penLine: "#5b76ad",
  penTint: "#dfe8f7",
  edge: "#857f73",
  rule: "#d9d5cb",
} as const;

/** Inks of a mark. Plans that stand apart are drawn in pencil, without tint. */
export interface Inks {
  readonly solid: string;
  readonly middle: string;
  readonly tint: string;
}
export const pen: Inks = { solid: palette.pen, middle: palette.penLine, tint: palette.penTint };
export const pencil: Inks = { solid: palette.ink3, middle: "#9b9da3", tint: palette.paper };

/** Grounds of the fields of a heatmap: their lightness carries the state, in grey too; null for the paper. */
export type FieldGrounds = Readonly<Record<CellState, string | null>>;
const noGround = { unknown: null, "not-applicable": null } as const;
export const penGrounds: FieldGrounds = { full: palette.pen, partial: "#90a8d8", absent: "#e6e2d9", ...noGround };
export const pencilGrounds: FieldGrounds = { full: "#5b5e65", partial: "#a5a7ac", absent: "#e6e2d9", ...noGround };

/** Paint of what words a provision so: the further from the reference, the darker; null for an outline. */
export const relationPaints: Readonly<Record<Relation, (inks: Inks) => string | null>> = {
  verbatim: () => null,
  adapted: ({ middle }) => middle,
  specific: ({ solid }) => solid,
};
