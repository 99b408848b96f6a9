import type { CellState } from "../../model/states.ts";
import type { Release } from "../../model/release.ts";

/** What two states of the data have that can be compared. */
export type Comparable = Pick<Release, "version" | "method" | "provisions" | "plans">;

interface ChangedCell {
  readonly plan: string;
  readonly provision: string;
  readonly from: CellState;
  readonly to: CellState;
}
export interface NamedState {
  readonly id: string;
  readonly name: string;
}

/** What is different from one version to a later one. Plans and provisions that only one has are told, not their cells. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  readonly method: { readonly from: string; readonly to: string } | null;
  readonly plansAdded: readonly NamedState[];
  readonly plansRemoved: readonly NamedState[];
  /** Plans that began or ceased to count in totals. */
  readonly plansMoved: readonly (NamedState & { readonly apart: boolean })[];
  readonly provisionsAdded: readonly string[];
  readonly provisionsRemoved: readonly string[];
  /** In the order of the later version: by plan, then by provision. */
  readonly cells: readonly ChangedCell[];
}

export function compareVersions(earlier: Comparable, later: Comparable): Changes {
  const before = new Map(earlier.plans.map((plan) => [plan.id, plan]));
  const after = new Set(later.plans.map(({ id }) => id));
  const provisionsBefore = new Set(earlier.provisions.map(({ id }) => id));
  const provisionsAfter = new Set(later.provisions.map(({ id }) => id));
  const kept = later.plans.filter(({ id }) => before.has(id));
  return {
    from: earlier.version,
    to: later.version,
    method: earlier.method === later.method ? null : { from: earlier.method, to: later.method },
    plansAdded: later.plans.filter(({ id }) => !before.has(id)).map(named),
    plansRemoved: earlier.plans.filter(({ id }) => !after.has(id)).map(named),
    plansMoved: kept
      .filter(({ id, apart }) => before.get(id)!.apart !== apart)
      .map((plan) => ({ ...named(plan), apart: plan.apart })),
    provisionsAdded: [...provisionsAfter].filter((id) => !provisionsBefore.has(id)),
    provisionsRemoved: [...provisionsBefore].filter((id) => !provisionsAfter.has(id)),
    cells: kept.flatMap((plan) => changedCells(plan.id, statesOf(earlier, plan.id), statesOf(later, plan.id))),
  };
}

/** Whether nothing is different. */
export function isUnchanged({ cells, method, ...lists }: Changes): boolean {
  const { plansAdded, plansRemoved, plansMoved, provisionsAdded, provisionsRemoved } = lists;
  const all = [cells, plansAdded, plansRemoved, plansMoved, provisionsAdded, provisionsRemoved];
  return method === null && all.every((list) => list.length === 0);
}

function changedCells(
  plan: string,
  before: ReadonlyMap<string, CellState>,
  after: ReadonlyMap<string, CellState>,
): readonly ChangedCell[] {
  return [...after].flatMap(([provision, to]) => {
    const from = before.get(provision);
    return from === undefined || from === to ? [] : [{ plan, provision, from, to }];
  });
}

function statesOf({ plans, provisions }: Comparable, id: string): ReadonlyMap<string, CellState> {
  const { states } = plans.find((plan) => plan.id === id)!;
  return new Map(provisions.map((provision, index) => [provision.id, states[index]!]));
}

function named({ id, name }: NamedState): NamedState {
  return { id, name };
}
