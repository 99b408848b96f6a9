import type { Plan } from "../model/corpus.ts";
import type { Provision } from "../model/reference.ts";
import { cellStates, isGap, isTakenUp, valueOf, type CellState } from "../model/states.ts";
import type { Matrix } from "./matrix.ts";

/** What one plan leaves out. */
export interface PlanGaps {
  readonly plan: Plan;
  /** What is not found, then what is taken up in part only. */
  readonly lists: readonly { readonly state: CellState; readonly provisions: readonly Provision[] }[];
}

const states = [
  ...cellStates.filter((state) => isGap({ state })),
  ...cellStates.filter((state) => isTakenUp({ state }) && valueOf(state) !== 1),
];

/** Gaps of each plan, in the order of the matrix: those that stand apart last. */
export function gapsOf({ together, apart, groups }: Matrix): readonly PlanGaps[] {
  const rows = groups.flatMap((group) => group.rows);
  return [...together, ...apart].map((plan, index) => ({
    plan,
    lists: states.map((state) => ({
      state,
      provisions: rows.filter(({ cells }) => cells[index]!.state === state).map(({ provision }) => provision),
    })),
  }));
}
