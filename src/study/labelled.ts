import { listOutcomes, scoreOf, strengthOf, type EvaluatedPlan, type Outcome } from "../evaluate/evaluate.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Document } from "../model/document.ts";
import type { MethodScore } from "../model/evaluation.ts";
import type { Gold } from "../model/gold.ts";

/** A plan with its labels. */
export interface LabelledPlan {
  readonly document: Document;
  readonly gold: Gold;
}

/** The plans that have labels, in the order of the labels. */
export function labelledPlans(documents: readonly Document[], gold: readonly Gold[]): readonly LabelledPlan[] {
  return gold.flatMap((labels) => {
    const document = documents.find(({ meta }) => meta.id === labels.plan);
    return document ? [{ document, gold: labels }] : [];
  });
}

/** What a way of aligning scores on the labelled plans. */
export function scoreMethod(
  name: string,
  plans: readonly LabelledPlan[],
  align: (document: Document) => readonly Pick<Alignment, "unit" | "provision" | "strength">[],
): MethodScore {
  const outcomes = plans.map(({ document, gold }) => outcomesFor(document, gold, align(document)));
  return {
    name,
    plans: Object.fromEntries(plans.map(({ gold }, index) => [gold.plan, scoreOf(outcomes[index]!)])),
    all: scoreOf(outcomes.flat()),
    strength: strengthOf(outcomes.flat()),
  };
}

/** Hits, false hits and misses of bare pairs of unit and provision. */
export function outcomesFor(
  document: Document,
  gold: Gold,
  pairs: readonly Pick<Alignment, "unit" | "provision" | "strength">[],
): readonly Outcome[] {
  const alignments = pairs.map((pair): Alignment => ({ ...bare, ...pair }));
  const plan: EvaluatedPlan = { document, alignments, points: {} };
  return listOutcomes(plan, gold);
}

const bare = { relation: "specific", score: 0, by: "machine", evidence: [], adjustments: [], kept: 0 } as const;
