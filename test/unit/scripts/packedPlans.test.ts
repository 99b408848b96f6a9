import { expect, it } from "vitest";
import { openOf, PackedPlans } from "../../../scripts/analysis/packedPlans.ts";
import type { AnalysedPlan } from "../../../src/corpus/analysePlan.ts";
import { indexPlan } from "../../../src/views/planIndex.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const analyses = makeCorpus(["a", "b", "c"].map((id) => ({ id, states: "FP" }))).plans.map(
  ({ document, alignments, rejected, points, taskSyllables, coverage, register }): AnalysedPlan => ({
    document,
    alignments,
    rejected,
    points,
    taskSyllables,
    coverage,
    register,
  }),
);

it("pack(analysis) gives the plan of the analysis, however many are open", () => {
  const packed = new PackedPlans(1);
  const plans = analyses.map((analysis) => packed.pack(JSON.stringify(analysis)));
  for (const order of [plans, plans.toReversed()])
    for (const plan of order) {
      const analysis = analyses[plans.indexOf(plan)]!;
      expect(plan).toEqual(analysis);
      expect(plan.document.units).toBe(plan.document.units);
    }
});

it("pack(analysis) keeps the last plans open, and no others", () => {
  const packed = new PackedPlans(2);
  const [a, b, c] = analyses.map((analysis) => packed.pack(JSON.stringify(analysis)));
  const [units, others] = [a!.document.units, b!.document.units];
  expect(a!.document.units).toBe(units);
  expect(c!.document.units).toHaveLength(analyses[2]!.document.units.length);
  expect(a!.document.units).toBe(units);
  expect(b!.document.units).not.toBe(others);
});

it("indexPlan(plan) is made again with the texts that it is of", () => {
  const packed = new PackedPlans(1);
  const [a, b] = analyses.map((analysis) => packed.pack(JSON.stringify(analysis)));
  const index = indexPlan(a!);
  expect(indexPlan(a!)).toBe(index);
  expect(indexPlan(b!).units.get(b!.document.units[0]!.id)).toBe(b!.document.units[0]);
  expect(indexPlan(a!)).not.toBe(index);
});

it("pack(analysis) opens one part of a plan without another", () => {
  const packed = new PackedPlans(1);
  const [a, b] = analyses.map((analysis) => packed.pack(JSON.stringify(analysis)));
  const { units } = a!.document;
  expect(b!.alignments).toEqual(analyses[1]!.alignments);
  expect(a!.document.units).toBe(units);
});

it("openOf(plans) leaves all open where there is room, and else as many as memory is worth", () => {
  expect([63, 600, 601, 3500].map(openOf)).toEqual([63, 600, 100, 100]);
});
