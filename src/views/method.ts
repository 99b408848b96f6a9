import { sum } from "d3";
import { wilson, type Interval } from "../text/interval.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Agreement, Evaluation, Score } from "../model/evaluation.ts";

/** Accuracy of one labelled plan, or of all of them together. */
export interface AccuracyRow extends Pick<Evaluation["plans"][number], "score" | "strength" | "headings" | "cells"> {
  /** Id of the plan; null for all labelled plans as one. */
  readonly plan: string | null;
  readonly name: string | null;
}
/** F1, precision and recall of one point: all labelled plans together, and each alone in the order of the rows. */
export interface PointAccuracy {
  readonly point: string;
  readonly all: Score | null;
  readonly plans: readonly (Score | null)[];
}
/** How good the method is on the labelled plans of the corpus. */
export interface Accuracy {
  readonly rows: readonly AccuracyRow[];
  readonly points: readonly PointAccuracy[];
}

/** Counts with the rates that they give. */
export interface RatedCounts {
  readonly hits: number;
  readonly falseHits: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** 95 % intervals of the three. */
  readonly bounds: Readonly<Record<"precision" | "recall" | "f1", Interval>>;
}

/** What is possible where there was nothing to count. */
const everything: Interval = [0, 1];

/** The rates of counts as the data files hold them; a rate with nothing to count is null. */
export function rated(counts: { hits: number; false_hits: number; missed: number }): RatedCounts {
  const { hits, false_hits: falseHits, missed } = counts;
  const share = (of: number): number | null => (of === 0 ? null : hits / of);
  const both = 2 * hits + falseHits + missed;
  return {
    hits,
    falseHits,
    missed,
    precision: share(hits + falseHits),
    recall: share(hits + missed),
    f1: both === 0 ? null : (2 * hits) / both,
    bounds: {
      precision: wilson(hits, hits + falseHits) ?? everything,
      recall: wilson(hits, hits + missed) ?? everything,
      f1: f1Bounds(hits, hits + falseHits + missed),
    },
  };
}

/**
 * The interval of F1. `hits` of all pairs that either side has is a share, and F1 is 2s / (1 + s) of it: its bounds are those of
 * the share. Pairs count as independent, which those of one document are not quite: the interval is the least that is open.
 */
function f1Bounds(hits: number, pairs: number): Interval {
  const [low, high] = (wilson(hits, pairs) ?? everything).map((share) => (2 * share) / (1 + share));
  return [low!, high!];
}

/** The corpus' own evaluation as tables; null when no plan is labelled. */
export function accuracyOf({ evaluation, plans, reference }: Corpus): Accuracy | null {
  if (evaluation === null) return null;
  const names = new Map(plans.map(({ document: { meta } }) => [meta.id, meta.short_title]));
  const each = evaluation.plans.map(({ plan, score, strength, headings, cells }) => ({
    plan,
    name: names.get(plan) ?? plan,
    score,
    strength,
    headings,
    cells,
  }));
  return {
    rows: each.length > 1 ? [...each, together(evaluation)] : each,
    points: reference.points.map(({ id }) => ({
      point: id,
      all: evaluation.points[id] ?? null,
      plans: evaluation.plans.map(({ points }) => points[id] ?? null),
    })),
  };
}

function together({ plans, all }: Evaluation): AccuracyRow {
  const add = (agreements: readonly Agreement[]): Agreement => ({
    agree: sum(agreements, ({ agree }) => agree),
    of: sum(agreements, (agreement) => agreement.of),
  });
  return {
    plan: null,
    name: null,
    score: all,
    strength: add(plans.map(({ strength }) => strength)),
    headings: add(plans.map(({ headings }) => headings)),
    cells: add(plans.map(({ cells }) => cells)),
  };
}
