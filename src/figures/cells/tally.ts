import { cellStates, stateFacts, type CellState } from "../../model/states.ts";
import type { DataColumn, DataFields } from "../../model/dataColumns.ts";
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

/** Counts of the states, each under the name of its column. */
export function stateNumbers(counts: Readonly<Record<CellState, number>>): DataFields {
  return Object.fromEntries(cellStates.map((state) => [countColumns[state], counts[state]]));
}

const countColumns = {
  full: "full",
  partial: "partial",
  absent: "absent",
  unknown: "unknown",
  "not-applicable": "not_applicable",
} as const satisfies Readonly<Record<CellState, DataColumn>>;
