import { coverPlan } from "../coverage/coverPlan.ts";
import type { Plan, SectionPoints } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Reference } from "../model/reference.ts";
import type { LocatedVerdict } from "../model/review.ts";
import { applyReviews, type DescribeWording } from "./applyReviews.ts";

/** What reviews need from the method that made the alignments. */
export interface PlanReader {
  readonly describeWording: DescribeWording;
  /** Points of sections and units, from the alignments. */
  pointsOf(alignments: readonly Alignment[]): SectionPoints;
}

/** The plan as its reviewers leave it, with the warnings about their verdicts. The machine's own value when there are none. */
export function reviewPlan(
  plan: Plan,
  verdicts: readonly LocatedVerdict[],
  reference: Reference,
  reader: PlanReader,
): { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] } {
  if (verdicts.length === 0) return { plan, diagnostics: [] };
  const {
    alignments,
    rejected,
    reviews,
    verdicts: recorded,
    diagnostics,
  } = applyReviews(plan, verdicts, reference, reader.describeWording);
  const { document, taskSyllables, coverage } = plan;
  const states = { machine: plan.alignments, reviews };
  return {
    plan: {
      ...plan,
      alignments,
      rejected,
      verdicts: recorded,
      points: reader.pointsOf(alignments),
      coverage: coverPlan({ document, alignments, taskSyllables, reading: coverage.reading }, reference, states),
    },
    diagnostics,
  };
}
