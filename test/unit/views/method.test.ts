import { describe, expect, it, test } from "vitest";
import type { PlanEvaluation, Score } from "../../../src/model/evaluation.ts";
import { accuracyOf, rated } from "../../../src/views/method.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const score: Score = { truePositives: 8, falsePositives: 2, falseNegatives: 2, precision: 0.8, recall: 0.8, f1: 0.8 };
const evaluated = (plan: string): PlanEvaluation => ({
  plan,
  score,
  points: { "1": score },
  strength: { agree: 3, of: 4 },
  headings: { agree: 1, of: 1 },
  cells: { agree: 4, of: 5 },
});

test("accuracyOf(corpus) is null when no plan is labelled", () => {
  expect(accuracyOf(readingCorpus())).toBeNull();
});

test("accuracyOf(corpus) has a row a labelled plan and one for all of them", () => {
  const plans = [evaluated("ke-hoach-a"), evaluated("ke-hoach-b")];
  const accuracy = accuracyOf(
    readingCorpus({ evaluation: { plans, all: score, points: { "1": score }, byPoint: score } }),
  )!;
  expect(accuracy.rows.map(({ name, strength }) => [name, strength])).toEqual([
    ["Tỉnh A", { agree: 3, of: 4 }],
    ["Tỉnh B", { agree: 3, of: 4 }],
    [null, { agree: 6, of: 8 }],
  ]);
  expect(accuracy.points).toEqual([
    { point: "1", all: score, plans: [score, score] },
    { point: "2", all: null, plans: [null, null] },
  ]);
});

test("accuracyOf(corpus) adds no second row for a single labelled plan", () => {
  const evaluation = { plans: [evaluated("ke-hoach-a")], all: score, points: {}, byPoint: score };
  expect(accuracyOf(readingCorpus({ evaluation }))!.rows).toHaveLength(1);
});

describe("rated", () => {
  it("rated(counts) gives precision, recall and their harmonic mean", () => {
    expect(rated({ hits: 6, false_hits: 2, missed: 6 })).toMatchObject({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });
  it("rated(counts) gives null where there is nothing to count", () => {
    expect(rated({ hits: 0, false_hits: 0, missed: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
  });
  it("rated(counts) gives intervals that hold the rates, narrower with more counts", () => {
    const { f1, bounds } = rated({ hits: 105, false_hits: 21, missed: 62 });
    expect(bounds.f1.map((bound) => Math.round(bound * 1000))).toEqual([655, 771]);
    expect(bounds.f1[0]).toBeLessThan(f1!);
    expect(rated({ hits: 0, false_hits: 0, missed: 0 }).bounds.f1).toEqual([0, 1]);
  });
});
