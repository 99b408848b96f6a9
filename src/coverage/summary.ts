import type { CoverageCell, CoverageSummary } from "../model/coverage.ts";

/** Counts `cells` by state. `unknown` stays in the denominator of the score; `not-applicable` leaves it. */
export function summarise(cells: readonly Pick<CoverageCell, "state">[]): CoverageSummary {
  const count = (state: CoverageCell["state"]): number => cells.filter((cell) => cell.state === state).length;
  const full = count("full");
  const partial = count("partial");
  const notApplicable = count("not-applicable");
  const applicable = cells.length - notApplicable;
  return {
    full,
    partial,
    absent: count("absent"),
    unknown: count("unknown"),
    notApplicable,
    takenUp: full + partial,
    applicable,
    score: applicable === 0 ? null : (full + 0.5 * partial) / applicable,
  };
}
