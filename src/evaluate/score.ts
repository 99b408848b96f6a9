import type { Score } from "../model/evaluation.ts";

/** Rates of counts; null where there is nothing to count. */
export function scoreCounts(hits: number, falseHits: number, misses: number): Score {
  const rate = (of: number): number | null => (of > 0 ? hits / of : null);
  return {
    truePositives: hits,
    falsePositives: falseHits,
    falseNegatives: misses,
    precision: rate(hits + falseHits),
    recall: rate(hits + misses),
    f1: hits + falseHits + misses > 0 ? (2 * hits) / (2 * hits + falseHits + misses) : null,
  };
}
