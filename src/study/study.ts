import { alignPrepared } from "../align/align.ts";
import { defaultSettings, rules, thresholds, type Settings, type ThresholdName } from "../align/method.ts";
import { prepare, type Prepared } from "../align/prepare.ts";
import type { Document } from "../model/document.ts";
import type { CalibrationBin, CrossScore, MethodScore } from "../model/evaluation.ts";
import type { Gold } from "../model/gold.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { calibrate } from "./calibration.ts";
import { scoreBaselines } from "./baselines.ts";
import { labelledPlans, scoreMethod, type LabelledPlan } from "./labelled.ts";

export interface StudyInput {
  readonly documents: readonly Document[];
  readonly gold: readonly Gold[];
  readonly reference: Reference;
  readonly knowledge: Knowledge;
}

/** Tenths of the score; what is aligned scores hardly less. */
const TENTHS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** How often alignments are right, by their score. */
export function studyCalibration({ documents, gold, reference, knowledge }: StudyInput): readonly CalibrationBin[] {
  const prepared = prepare(reference, knowledge);
  return calibrate(labelledPlans(documents, gold), (document) => alignPrepared(document, prepared).alignments, TENTHS);
}

/** Plainer ways of aligning, and the whole method last. */
export function studyBaselines({ documents, gold, reference, knowledge }: StudyInput): readonly MethodScore[] {
  const plans = labelledPlans(documents, gold);
  const prepared = prepare(reference, knowledge);
  return [
    ...scoreBaselines(plans, reference),
    scoreSettings("reuse", plans, prepared, { ...defaultSettings, off: new Set(["lexicon", "statistics", "context"]) }),
    scoreSettings("lexicon", plans, prepared, { ...defaultSettings, off: new Set(["reuse", "context"]) }),
    scoreSettings("all", plans, prepared, defaultSettings),
  ];
}

/** The method without one rule or kind of evidence, for each of them; and without spelling variants. */
export function studyAblation({ documents, gold, reference, knowledge }: StudyInput): readonly MethodScore[] {
  const plans = labelledPlans(documents, gold);
  const prepared = prepare(reference, knowledge);
  const language = { ...knowledge.language, abbreviations: {}, variants: {} };
  return [
    ...rules.map((rule) => scoreSettings(rule, plans, prepared, { ...defaultSettings, off: new Set([rule]) })),
    scoreSettings("abbreviations", plans, prepare(reference, { ...knowledge, language }), defaultSettings),
    scoreSettings(
      "boilerplate",
      plans,
      prepare(reference, { ...knowledge, language: { ...knowledge.language, boilerplate: [] } }),
      defaultSettings,
    ),
  ];
}

/** Values tried for each threshold that is a matter of degree. */
const tunable: Readonly<Partial<Record<ThresholdName, readonly number[]>>> = {
  align: [0.4, 0.45, 0.5, 0.55, 0.6],
  touch: [0.45, 0.5, 0.55, 0.6, 0.65],
  cue: [0.2, 0.25, 0.3, 0.35, 0.4],
  context: [0.2, 0.3, 0.4],
  subjectContext: [0.3, 0.45, 0.6],
  reuseHalf: [3, 4, 5, 6],
  wording: [0.5, 0.6, 0.7],
  purpose: [0.4, 0.5, 0.6, 0.7],
  link: [0.4, 0.5, 0.6, 0.7],
  place: [0.4, 0.5, 0.57, 0.65],
  beneficiary: [0.4, 0.5, 0.57, 0.65],
};

/** Tunes the thresholds on one labelled plan and measures on each other one. */
export function studyCross({ documents, gold, reference, knowledge }: StudyInput): readonly CrossScore[] {
  const plans = labelledPlans(documents, gold);
  const prepared = prepare(reference, knowledge);
  return plans.flatMap((plan) => {
    const others = plans.filter((other) => other !== plan);
    if (others.length === 0) return [];
    const changed = tune(plan, prepared);
    const settings = { ...defaultSettings, thresholds: { ...thresholds, ...changed } };
    return others.map((other) => ({
      tunedOn: plan.gold.plan,
      measuredOn: other.gold.plan,
      score: scoreSettings("", [other], prepared, settings).all,
      changed,
    }));
  });
}

/** One threshold after the other at the value with the best F1; a value moves only where it gains. */
function tune(plan: LabelledPlan, prepared: Prepared): Readonly<Record<string, number>> {
  const changed: Record<string, number> = {};
  const f1With = (values: Readonly<Record<string, number>>): number =>
    scoreSettings("", [plan], prepared, { ...defaultSettings, thresholds: { ...thresholds, ...values } }).all.f1 ?? 0;
  let best = f1With(changed);
  for (const [name, values] of Object.entries(tunable)) {
    for (const value of values) {
      const f1 = f1With({ ...changed, [name]: value });
      if (f1 <= best) continue;
      best = f1;
      changed[name] = value;
    }
  }
  return changed;
}

function scoreSettings(
  name: string,
  plans: readonly LabelledPlan[],
  prepared: Prepared,
  settings: Settings,
): MethodScore {
  return scoreMethod(name, plans, (document) => alignPrepared(document, { ...prepared, settings }).alignments);
}
