import { max, min } from "d3";
import type { CoverageSummary } from "../model/coverage.ts";
import type { Point, Provision } from "../model/reference.ts";
import { addUp } from "../model/totals.ts";
import { isTakenUp } from "../model/states.ts";
import type { Overview } from "./overview.ts";

/** Points of which one thing is said, with their cells together. */
export interface PointPlace extends Pick<CoverageSummary, "takenUp" | "applicable" | "unknown"> {
  readonly points: readonly Point[];
}

/** What a reader would say of the overview first. */
export interface OverviewFinding {
  /** Points whose share is the highest whatever the unknown cells hold; null where that is open, or where all are alike. */
  readonly most: PointPlace | null;
  /** Likewise the lowest. */
  readonly least: PointPlace | null;
  /** Points that are known to be taken up least and most, where neither place can be given; null where all are alike. */
  readonly known: { readonly from: PointPlace; readonly to: PointPlace } | null;
  /** Provisions that no implementing plan takes up. */
  readonly missing: readonly Provision[];
}

/** A point and the share of its applicable cells that is taken up: known, and with everything unknown. */
interface PointRange {
  readonly point: Point;
  readonly summary: CoverageSummary;
  readonly low: number;
  readonly high: number;
}

/** Compares points by the share of their applicable cells that are taken up, as far as unknown cells let them be compared. */
export function overviewFinding(overview: Overview): OverviewFinding {
  const ranges = rangesOf(overview);
  const missing = missingProvisions(overview);
  const lowest = min(ranges, ({ low }) => low);
  const highest = max(ranges, ({ low }) => low);
  if (lowest === highest) return { most: null, least: null, known: null, missing };
  const most = placeOf(ranges, (own, other) => own.low > other.high);
  const least = placeOf(ranges, (own, other) => own.high < other.low);
  const at = (share: number | undefined) => asPlace(ranges.filter(({ low }) => low === share));
  const known = most === null && least === null ? { from: at(lowest), to: at(highest) } : null;
  return { most, least, known, missing };
}

function rangesOf({ points, pointTotals }: Overview): readonly PointRange[] {
  return points.flatMap((point, index) => {
    const summary = pointTotals[index]!;
    const { takenUp, unknown, applicable } = summary;
    if (applicable === 0) return [];
    return [{ point, summary, low: takenUp / applicable, high: (takenUp + unknown) / applicable }];
  });
}

/** The points that are `beyond` all others; several only where they share one known share. Null where there are none. */
function placeOf(
  ranges: readonly PointRange[],
  beyond: (own: PointRange, other: PointRange) => boolean,
): PointPlace | null {
  const alike = (own: PointRange, other: PointRange): boolean =>
    own.low === own.high && other.low === own.low && other.high === own.low;
  const found = ranges.filter((own) =>
    ranges.every((other) => own === other || beyond(own, other) || alike(own, other)),
  );
  return found.length === 0 ? null : asPlace(found);
}

function asPlace(ranges: readonly PointRange[]): PointPlace {
  const { takenUp, applicable, unknown } = addUp(ranges.map(({ summary }) => summary));
  return { points: ranges.map(({ point }) => point), takenUp, applicable, unknown };
}

function missingProvisions({ points, together }: Overview): readonly Provision[] {
  if (together.length === 0) return [];
  return points.flatMap((point, pointIndex) =>
    point.provisions.filter((_, index) =>
      together.every(({ cells }) => !isTakenUp({ state: cells[pointIndex]!.states[index]! })),
    ),
  );
}
