import { matchRecords } from "../evaluate/match.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Document } from "../model/document.ts";
import type { CalibrationBin } from "../model/evaluation.ts";
import type { LabelledPlan } from "./labelled.ts";

type Verdict = "all" | "some" | "none";

/** Counts the alignments of the labelled plans that readers have, by score: one bin from each of `starts` to the next. */
export function calibrate(
  plans: readonly LabelledPlan[],
  align: (document: Document) => readonly Pick<Alignment, "unit" | "provision" | "score">[],
  starts: readonly number[],
): readonly CalibrationBin[] {
  const judged = plans.flatMap((plan) => judge(plan, align(plan.document)));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? 1;
    const own = judged.filter(({ score }) => score >= from && (score < to || to === 1));
    const count = (verdict: Verdict): number => own.filter((one) => one.verdict === verdict).length;
    const [all, some, none] = [count("all"), count("some"), count("none")];
    return { from, to, all, some, none, bounds: wilson(all + some, own.length) };
  });
}

function judge(
  { document, gold }: LabelledPlan,
  alignments: readonly Pick<Alignment, "unit" | "provision" | "score">[],
): readonly { readonly score: number; readonly verdict: Verdict }[] {
  return matchRecords(document, gold).matched.flatMap(({ record, units }) => {
    if (record.kind === "heading") return [];
    const ids = new Set(units.map(({ id }) => id));
    return alignments
      .filter(({ unit }) => ids.has(unit))
      .map(({ provision, score }) => {
        const one = record.permitted.includes(provision) ? "some" : "none";
        return { score, verdict: record.required[provision] ? "all" : one };
      });
  });
}

/** 95 % of a normal distribution lies within this many deviations. */
const DEVIATIONS = 1.96;

/** Wilson score interval of a share; null where there is nothing to count. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] | null {
  if (of === 0) return null;
  const square = DEVIATIONS ** 2;
  const middle = (hits + square / 2) / (of + square);
  const reach = (DEVIATIONS / (of + square)) * Math.sqrt((hits * (of - hits)) / of + square / 4);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
