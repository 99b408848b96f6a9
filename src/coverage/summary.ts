import { summaryOf, type CoverageCell, type CoverageSummary } from "../model/coverage.ts";

/** Counts `cells` by state. `unknown` makes the score a range; `not-applicable` leaves it. */
export function summarise(cells: readonly Pick<CoverageCell, "state">[]): CoverageSummary {
  const count = (state: CoverageCell["state"]): number => cells.filter((cell) => cell.state === state).length;
  const full = count("full");
  const partial = count("partial");
  const notApplicable = count("not-applicable");
  return summaryOf({ full, partial, absent: count("absent"), unknown: count("unknown"), notApplicable });
}
