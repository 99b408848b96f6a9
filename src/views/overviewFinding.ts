import { max, min, sum } from "d3";
import type { CoverageSummary } from "../model/coverage.ts";
import type { Point, Provision } from "../model/reference.ts";
import type { Overview } from "./overview.ts";
import { isTakenUp } from "../model/states.ts";

/** Points that share one place in the order of coverage, with their counts together. */
interface PointPlace extends Pick<CoverageSummary, "takenUp" | "applicable"> {
  readonly points: readonly Point[];
}

/** What a reader would say of the overview first. */
export interface OverviewFinding {
  /** Null when no plan implements the reference, or when all points are covered alike. */
  readonly most: PointPlace | null;
  readonly least: PointPlace | null;
  /** Provisions that no implementing plan takes up. */
  readonly missing: readonly Provision[];
}

/** Compares points by the share of their applicable cells that are taken up. */
export function overviewFinding(overview: Overview): OverviewFinding {
  const shares = overview.pointTotals.map(({ takenUp, applicable }) =>
    applicable === 0 ? null : takenUp / applicable,
  );
  const highest = max(shares, (share) => share);
  const lowest = min(shares, (share) => share);
  const place = (share: number | undefined): PointPlace | null => {
    if (share === undefined || highest === lowest) return null;
    const own = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => shares[index] === share);
    const totals = own(overview.pointTotals);
    return {
      points: own(overview.points),
      takenUp: sum(totals, ({ takenUp }) => takenUp),
      applicable: sum(totals, ({ applicable }) => applicable),
    };
  };
  return { most: place(highest), least: place(lowest), missing: missingProvisions(overview) };
}

function missingProvisions({ points, together }: Overview): readonly Provision[] {
  if (together.length === 0) return [];
  return points.flatMap((point, pointIndex) =>
    point.provisions.filter((_, index) =>
      together.every(({ cells }) => !isTakenUp({ state: cells[pointIndex]!.states[index]! })),
    ),
  );
}
