import type { Plan } from "../model/corpus.ts";
import type { Provision } from "../model/reference.ts";
import type { Matrix } from "./matrix.ts";
import { isTakenUp } from "../model/states.ts";

/** What stands out among the provisions of a matrix; implementing plans only. */
export interface MatrixFinding {
  /** Provisions that every plan to which they apply takes up. */
  readonly everywhere: readonly Provision[];
  /** Provisions that no plan takes up. */
  readonly nowhere: readonly Provision[];
  /** Provisions that one plan alone takes up, by plan; empty when there is but one plan. */
  readonly onlyIn: readonly { readonly plan: Plan; readonly provisions: readonly Provision[] }[];
}

export function matrixFinding({ groups, together }: Matrix): MatrixFinding {
  const rows = groups.flatMap((group) => group.rows);
  const alone = together.map((plan, index) => ({
    plan,
    provisions: rows.filter((row) => row.takenUp === 1 && isTakenUp(row.cells[index]!)).map((row) => row.provision),
  }));
  return {
    everywhere: rows.filter((row) => row.applicable > 0 && row.takenUp === row.applicable).map((row) => row.provision),
    nowhere: together.length === 0 ? [] : rows.filter((row) => row.takenUp === 0).map((row) => row.provision),
    onlyIn: together.length < 2 ? [] : alone.filter(({ provisions }) => provisions.length > 0),
  };
}
