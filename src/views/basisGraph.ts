import type { Basis, BasisDocument } from "./basis.ts";

/** A document in its row. */
interface GraphSlot {
  readonly document: BasisDocument;
  /** Middle and width, as shares of the whole width. */
  readonly x: number;
  readonly width: number;
}
export interface GraphLine {
  readonly from: string;
  readonly to: string;
  /** Whether it carries out, or only cites. */
  readonly kind: "implements" | "cites";
  /** Where a line that passes rows runs down, as a share of the whole width; null for a line to the next row. */
  readonly lane: number | null;
}
/** Rows from the plan at the top to what all rests on. Lanes for long lines lie at the left of all rows. */
export interface BasisGraph {
  readonly rows: readonly (readonly GraphSlot[])[];
  readonly lines: readonly GraphLine[];
}

const LANE = 0.06;
/** More documents beside one another would not be legible: cited ones are then left to the list. */
const WIDEST_ROW = 4;

/** The chain of a basis in rows, and in the row below the plan what its legal bases cite besides. */
export function basisGraph({ chain, cited }: Basis): BasisGraph {
  const levels = levelsOf(chain);
  const carried = chain.flatMap((document) => linesFrom(document, levels));
  const lanes = carried.filter(({ lane }) => lane !== null).length * LANE;
  const height = Math.max(...levels.values());
  const rows = Array.from({ length: height + 1 }, (_, level) =>
    chain
      .filter(({ key }) => levels.get(key) === level)
      .toSorted((a, b) => longLines(b.key, carried) - longLines(a.key, carried)),
  );
  const beside = (rows[1]?.length ?? 0) + cited.length <= WIDEST_ROW ? cited : [];
  if (beside.length > 0) rows[1] = [...(rows[1] ?? []), ...beside];
  let taken = 0;
  return {
    rows: rows.map((row) => spread(row, lanes)),
    lines: [
      ...carried.map((line) => (line.lane === null ? line : { ...line, lane: LANE * (taken++ + 0.5) })),
      ...beside.map(({ key }) => ({ from: chain[0]!.key, to: key, kind: "cites" as const, lane: null })),
    ],
  };
}

/** Row of each document: one below the lowest that carries it out. Documents that go in a circle end at the last row. */
function levelsOf(chain: readonly BasisDocument[]): ReadonlyMap<string, number> {
  const levels = new Map(chain.map(({ key }) => [key, 0]));
  for (let round = 1; round < chain.length; round += 1) {
    for (const { key, implements: carriedOut } of chain) {
      const level = levels.get(key)! + 1;
      for (const other of carriedOut) {
        const before = levels.get(other);
        if (before !== undefined && other !== chain[0]!.key && level > before && level < chain.length)
          levels.set(other, level);
      }
    }
  }
  return levels;
}

/** Lines downwards; one that passes rows is marked by a lane, which is numbered later. */
function linesFrom(
  { key, implements: carriedOut }: BasisDocument,
  levels: ReadonlyMap<string, number>,
): readonly GraphLine[] {
  return carriedOut.flatMap((other): readonly GraphLine[] => {
    const steps = (levels.get(other) ?? -1) - levels.get(key)!;
    return steps < 1 ? [] : [{ from: key, to: other, kind: "implements", lane: steps === 1 ? null : 0 }];
  });
}

/** Documents at which long lines begin or end stand first in their row, beside the lanes. */
function longLines(key: string, lines: readonly GraphLine[]): number {
  return lines.filter(({ from, to, lane }) => lane !== null && (from === key || to === key)).length;
}

function spread(row: readonly BasisDocument[], left: number): readonly GraphSlot[] {
  const width = (1 - left) / row.length;
  return row.map((document, position) => ({ document, x: left + width * (position + 0.5), width }));
}
