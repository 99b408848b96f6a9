import { alignPrepared } from "../align/align.ts";
import { defaultSettings, rules, type Settings } from "../align/method.ts";
import { prepare, type Prepared } from "../align/prepare.ts";
import type { Document } from "../model/document.ts";
import type { CalibrationBin, MethodScore } from "../model/evaluation.ts";
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
    scoreSettings("lexicon", plans, prepared, {
      ...defaultSettings,
      off: new Set(["reuse", "statistics", "context", "words"]),
    }),
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

function scoreSettings(
  name: string,
  plans: readonly LabelledPlan[],
  prepared: Prepared,
  settings: Settings,
): MethodScore {
  return scoreMethod(name, plans, (document) => alignPrepared(document, { ...prepared, settings }).alignments);
}
