import { describe, expect, it } from "vitest";
import { calibrationFileSchema, calibrator, type Knot } from "../../../src/model/calibration.ts";
import { calibrate, fitCalibration } from "../../../src/study/calibration.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Gold } from "../../../src/model/gold.ts";
import { taskUnits } from "../../fixtures/alignment.ts";

describe("calibrate", () => {
  it("calibrate(...) counts alignments by score and by how many readers have them", () => {
    const document = { meta: { id: "a" }, units: taskUnits(["Mở thư viện."]) } as unknown as Document;
    const gold: Gold = {
      plan: "a",
      file: "gold/a.json",
      records: [{ id: "1", text: "Mở thư viện", kind: "content", required: { "1.1": [2] }, permitted: ["1.2"] }],
    };
    const scores = { "1.1": 0.9, "1.2": 0.6, "2.1": 0.55, "2.2": 1 };
    const aligned = Object.entries(scores).map(([provision, score]) => ({ unit: "u0", provision, score }));
    const bins = calibrate([{ document, gold }], () => aligned, [0.5, 0.75]);
    expect(bins).toMatchObject([
      { from: 0.5, to: 0.75, all: 0, some: 1, none: 1 },
      { from: 0.75, to: 1, all: 1, some: 0, none: 1 },
    ]);
  });
});

describe("fitCalibration", () => {
  const pairs = (evidence: number, right: number, wrong: number) =>
    Array.from({ length: right + wrong }, (_, at) => ({
      evidence,
      score: evidence,
      right: at < right,
      aligned: evidence >= 0.5,
    }));
  it("fitCalibration(pairs) gives the share that is right of each bin, drawn to that of all matches", () => {
    const knots = fitCalibration([...pairs(0.4, 2, 18), ...pairs(0.55, 12, 8), ...pairs(0.95, 39, 1)]);
    expect(knots.map(({ from, right, wrong }) => [from, right, wrong])).toEqual([
      [0.3, 2, 18],
      [0.5, 12, 8],
      [0.9, 39, 1],
    ]);
    expect(knots[1]!.score).toBeCloseTo((12 + 4 * (51 / 60)) / 24, 3);
    expect(knots[2]!.score).toBeLessThan(39 / 40);
  });
  it("fitCalibration(pairs) gives bins that fall one score, and joins bins of few pairs", () => {
    const knots = fitCalibration([
      ...pairs(0.55, 18, 2),
      ...pairs(0.7, 10, 10),
      ...pairs(0.8, 3, 0),
      ...pairs(0.95, 30, 0),
    ]);
    expect(knots.map(({ from, right, wrong }) => [from, right, wrong])).toEqual([
      [0.5, 18, 2],
      [0.65, 10, 10],
      [0.75, 33, 0],
    ]);
    expect(knots[0]!.score).toBe(knots[1]!.score);
    expect(calibrationFileSchema.safeParse({ with_lexicon: curveOf(knots), words }).success).toBe(true);
  });
  const words = { certain: 0.95, fairly: 0.8 };
  const curveOf = (knots: readonly Knot[]) => ({ texts: "a", texts_en: "a", documents: 1, passages: 1, knots });
  it("a file whose knots fall is refused", () => {
    const knots = [
      { from: 0.5, evidence: 0.55, right: 9, wrong: 1, score: 0.9 },
      { from: 0.7, evidence: 0.8, right: 5, wrong: 5, score: 0.5 },
    ];
    expect(calibrationFileSchema.safeParse({ with_lexicon: curveOf(knots), words }).success).toBe(false);
  });
});

describe("calibrator", () => {
  const score = calibrator([
    { evidence: 0.5, score: 0.6 },
    { evidence: 0.9, score: 1 },
  ]);
  it("calibrator(knots) runs straight from nothing through the knots, and stays at the last", () => {
    expect([0, 0.25, 0.5, 0.7, 0.9, 1].map((evidence) => Math.round(score(evidence) * 100))).toEqual([
      0, 30, 60, 80, 100, 100,
    ]);
  });
});
