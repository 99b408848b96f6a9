import type { Alignment, Strength } from "../model/alignment.ts";
import type { CoverageCell } from "../model/coverage.ts";
import type { CellState } from "../model/states.ts";
import type { PlanReading } from "../model/reading.ts";
import type { Provision } from "../model/reference.ts";
import type { Review } from "../model/review.ts";
import { keptClauses, keptShare } from "./kept.ts";
import { gapOf } from "./reading.ts";

/** What reviewers said of a plan, and the alignments before they said it. */
export interface ReviewState {
  readonly machine: readonly Alignment[];
  readonly reviews: readonly Review[];
}

/** The cell of `provision`. Of alignments, in reading order, and of reviews only those with the provision count. */
export function coverProvision(
  reading: PlanReading,
  provision: Provision,
  alignments: readonly Alignment[],
  { machine, reviews }: ReviewState,
): CoverageCell {
  const ranked = alignments.filter((alignment) => alignment.provision === provision.id).toSorted(byStrength);
  const strongest = ranked[0];
  const gap = gapOf(reading, provision.id)?.reason ?? null;
  const ofProvision = reviews.filter((review) => review.provision === provision.id);
  const excluded = ofProvision.some(({ verdict }) => verdict === "not-applicable");
  const state = excluded ? "not-applicable" : stateOf(ranked, gap);
  const machineState = stateOf(
    machine.filter((alignment) => alignment.provision === provision.id),
    gap,
  );
  return {
    provision: provision.id,
    state,
    by: state === machineState ? (strongest?.by ?? "machine") : "review",
    machineState,
    relation: strongest?.relation ?? null,
    score: strongest?.score ?? null,
    units: [...new Set(ranked.map((alignment) => alignment.unit))],
    unknownReason: state === "unknown" ? gap : null,
    kept: keptShare(provision, ranked),
    clauses: keptClauses(provision, ranked),
    reviews: ofProvision,
  };
}

function stateOf(alignments: readonly Alignment[], gap: CoverageCell["unknownReason"]): CellState {
  if (alignments.some((alignment) => alignment.strength === "full")) return "full";
  if (alignments.length > 0) return "partial";
  return gap === null ? "absent" : "unknown";
}

const ranks: Readonly<Record<Strength, number>> = { full: 0, partial: 1 };

function byStrength(a: Alignment, b: Alignment): number {
  return ranks[a.strength] - ranks[b.strength] || b.score - a.score;
}
