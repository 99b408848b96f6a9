import type { Plan } from "../model/corpus.ts";
import type { Provision } from "../model/reference.ts";
import type { Matrix } from "./matrix.ts";

/** What one plan leaves out. */
export interface PlanGaps {
  readonly plan: Plan;
  /** Provisions not found although the whole plan was read. */
  readonly absent: readonly Provision[];
  /** Provisions not found in a text that is incomplete. */
  readonly unknown: readonly Provision[];
  /** Provisions taken up in part only. */
  readonly partial: readonly Provision[];
}

/** Gaps of each plan, in the order of the matrix: those that stand apart last. */
export function gapsOf({ together, apart, groups }: Matrix): readonly PlanGaps[] {
  const rows = groups.flatMap((group) => group.rows);
  return [...together, ...apart].map((plan, index) => {
    const inState = (state: "absent" | "unknown" | "partial"): readonly Provision[] =>
      rows.filter(({ cells }) => cells[index]!.state === state).map(({ provision }) => provision);
    return { plan, absent: inState("absent"), unknown: inState("unknown"), partial: inState("partial") };
  });
}
