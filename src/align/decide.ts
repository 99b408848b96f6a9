import type { Alignment, RejectedAlignment } from "../model/alignment.ts";
import type { Relation } from "../model/relations.ts";
import type { Finding } from "./finding.ts";
import { thresholds as defaults, type Thresholds } from "./method.ts";
import type { Prepared } from "./prepare.ts";

/** What becomes of a finding: an alignment, a near miss kept for reviewers, or nothing. */
export interface Decision {
  readonly alignment?: Alignment;
  readonly rejected?: RejectedAlignment;
}

/** Decides on a finding of the unit with id `unit` by its evidence, and scores it. */
export function decide(
  unit: string,
  finding: Finding,
  { score: scoreOf, settings: { thresholds } }: Pick<Prepared, "score" | "settings">,
): Decision {
  const { provision, evidence, adjustments } = finding;
  const score = round(scoreOf(finding.score));
  if (finding.score >= thresholds.align) {
    const full = finding.score >= thresholds.full && finding.decisive >= thresholds.decisive;
    const strength = full ? "full" : "partial";
    const kept = round(finding.kept);
    const relation = relationOf(finding.kept, thresholds);
    return { alignment: { unit, provision, strength, relation, score, by: "machine", evidence, adjustments, kept } };
  }
  if (finding.score < thresholds.nearMiss && adjustments.length === 0) return {};
  return { rejected: { unit, provision, score, rule: adjustments[0]?.rule ?? "threshold", evidence, adjustments } };
}

/** How a unit words a provision, by the share that it keeps of the syllables of one of the provision's clauses. */
export function relationOf(kept: number, { verbatim, adapted }: Thresholds = defaults): Relation {
  if (kept >= verbatim) return "verbatim";
  return kept >= adapted ? "adapted" : "specific";
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
