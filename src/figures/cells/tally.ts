import { formatCount } from "../../text/count.ts";
import { cellStates, isApplicable, stateFacts, type CellState } from "../../model/states.ts";
import type { DataFields } from "../../model/dataColumns.ts";
import { drawParts } from "../layout/parts.ts";
import type { Inks } from "../palette.ts";
import type { TallyCell } from "../sheet.ts";
import { roomyHeight, type CellKind } from "./kind.ts";

/** Paint of the plans in each state; null for an outline. */
const paints: Readonly<Record<CellState, (inks: Inks) => string | null>> = {
  full: ({ solid }) => solid,
  partial: ({ middle }) => middle,
  absent: () => null,
  unknown: ({ tint }) => tint,
  "not-applicable": () => null,
};

/** A bar of the plans by state, without those to which the provision does not apply. */
export const tally: CellKind<TallyCell> = {
  wish: (_, { format }) => ({ least: format.pitch * 14, most: format.pitch * 60, weight: 1 }),
  height: (_, row) => roomyHeight(row, ({ body }) => body.line),
  draw({ counts }, box, { density, inks }) {
    const height = box.height - (density === "dense" ? 4 : 6);
    const y = box.y + (box.height - height) / 2;
    const applicable = cellStates.filter((state) => isApplicable({ state }));
    const sizes = applicable.map((state) => counts[state]);
    return drawParts(
      sizes,
      applicable.map((state) => paints[state](inks)),
      { ...box, y, height },
      inks,
    );
  },
  text: ({ counts }, { language }) =>
    cellStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${stateFacts[state].glyph} ${formatCount(counts[state], language)}`)
      .join("  "),
  isNumeric: () => false,
  officeWidth: () => 1.4,
  numbers: ({ counts }) => stateNumbers(counts),
};

/** Counts of the states, each under the name of its column. */
export function stateNumbers(counts: Readonly<Record<CellState, number>>): DataFields {
  return Object.fromEntries(cellStates.map((state) => [stateFacts[state].column, counts[state]]));
}
