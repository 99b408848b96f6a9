import { cellStates, stateFacts, type CellState } from "../../model/states.ts";
import { drawParts } from "../layout/parts.ts";
import type { TallyCell } from "../sheet.ts";
import { roomyHeight, type CellKind } from "./kind.ts";

/** A bar of the plans by state: solid, middle, outlined, tint. */
export const tally: CellKind<TallyCell> = {
  wish: (_, { format }) => ({ least: format.pitch * 14, most: format.pitch * 60, weight: 1 }),
  height: (_, row) => roomyHeight(row, ({ body }) => body.line),
  draw({ counts }, box, { density, inks }) {
    const height = box.height - (density === "dense" ? 4 : 6);
    const y = box.y + (box.height - height) / 2;
    const applicable = cellStates.filter((state) => state !== "not-applicable").map((state) => counts[state]);
    return drawParts(applicable, [inks.solid, inks.middle, null, inks.tint], { ...box, y, height }, inks);
  },
  text: ({ counts }) =>
    cellStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${stateFacts[state].glyph} ${counts[state]}`)
      .join("  "),
  isNumeric: () => false,
  officeWidth: () => 1.4,
  numbers: ({ counts }) => stateNumbers(counts),
};

/** Counts under the names of the states, in the letters that names of columns have. */
export function stateNumbers(counts: Readonly<Record<CellState, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(cellStates.map((state) => [state.replaceAll("-", "_"), counts[state]]));
}
