import type { Basis, BasisDocument } from "./basis.ts";

/** A document drawn, or the place through which a line passes a row (`document: null`). */
export interface GraphSlot {
  readonly key: string;
  readonly document: BasisDocument | null;
  /** Middle and width, as shares of the whole width. */
  readonly x: number;
  readonly width: number;
}
export interface GraphLine {
  readonly from: { readonly row: number; readonly x: number };
  readonly to: { readonly row: number; readonly x: number };
  /** Whether it only cites, or carries out. */
  readonly kind: "implements" | "cites";
  /** Whether the line ends at a document, not at a place that it passes. */
  readonly ends: boolean;
}
/** Rows from the plan at the top to what all rests on; each line runs from one row to the next. */
export interface BasisGraph {
  readonly rows: readonly (readonly GraphSlot[])[];
  readonly lines: readonly GraphLine[];
}

/** A place to pass through is this wide beside a document. */
const PASSAGE = 0.3;
/** More documents beside one another would not be legible: cited ones are then left to the list. */
const WIDEST_ROW = 4;

/** The chain of a basis in rows, and in the plan's first row below it what its legal bases cite besides. */
export function basisGraph({ chain, cited }: Basis): BasisGraph {
  const levels = levelsOf(chain);
  const rows: { key: string; document: BasisDocument | null }[][] = Array.from(
    { length: Math.max(...levels.values()) + 1 },
    () => [],
  );
  for (const document of chain) rows[levels.get(document.key)!]!.push({ key: document.key, document });
  const steps = chain.flatMap((document) => stepsOf(document, levels, rows));
  const beside = rows[1] === undefined || rows[1].length + cited.length <= WIDEST_ROW ? cited : [];
  if (beside.length > 0) (rows[1] ??= []).push(...beside.map((document) => ({ key: document.key, document })));

  const slots = rows.map(spread);
  const at = (row: number, key: string): { row: number; x: number } => ({
    row,
    x: slots[row]!.find((slot) => slot.key === key)!.x,
  });
  const start = chain[0]!.key;
  return {
    rows: slots,
    lines: [
      ...steps.map(({ row, from, to, ends }) => ({
        from: at(row, from),
        to: at(row + 1, to),
        kind: "implements" as const,
        ends,
      })),
      ...beside.map(({ key }) => ({ from: at(0, start), to: at(1, key), kind: "cites" as const, ends: true })),
    ],
  };
}

/** Row of each document: one below the lowest that carries it out. Documents that go in a circle stay where they were met. */
function levelsOf(chain: readonly BasisDocument[]): ReadonlyMap<string, number> {
  const levels = new Map(chain.map(({ key }) => [key, 0]));
  for (let round = 1; round < chain.length; round += 1) {
    for (const { key, implements: carriedOut } of chain) {
      for (const other of carriedOut) {
        const level = levels.get(key)! + 1;
        if (levels.has(other) && level > levels.get(other)! && level < chain.length && other !== chain[0]!.key)
          levels.set(other, level);
      }
    }
  }
  return levels;
}

interface Step {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly ends: boolean;
}

/** The lines that leave a document, one a row; adds the places through which they pass to `rows`. */
function stepsOf(
  { key, implements: carriedOut }: BasisDocument,
  levels: ReadonlyMap<string, number>,
  rows: { key: string; document: BasisDocument | null }[][],
): readonly Step[] {
  return carriedOut.flatMap((target) => {
    const first = levels.get(key)!;
    const last = levels.get(target) ?? -1;
    const steps: Step[] = [];
    let from = key;
    for (let row = first; row < last; row += 1) {
      const ends = row + 1 === last;
      const to = ends ? target : `${key} > ${target}`;
      if (!ends) rows[row + 1]!.unshift({ key: to, document: null });
      steps.push({ row, from, to, ends });
      from = to;
    }
    return steps;
  });
}

function spread(
  row: readonly { readonly key: string; readonly document: BasisDocument | null }[],
): readonly GraphSlot[] {
  const weight = (document: BasisDocument | null): number => (document === null ? PASSAGE : 1);
  const whole = row.reduce((sum, { document }) => sum + weight(document), 0);
  let at = 0;
  return row.map(({ key, document }) => {
    const width = weight(document) / whole;
    at += width;
    return { key, document, x: at - width / 2, width };
  });
}
