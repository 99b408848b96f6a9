import { describe, expect, it } from "vitest";
import { calibrate, wilson } from "../../../src/study/calibration.ts";
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

describe("wilson", () => {
  it("wilson(hits, of) narrows with the count and stays between 0 and 1", () => {
    const [low, high] = wilson(9, 10)!;
    expect(low).toBeCloseTo(0.596, 2);
    expect(high).toBeCloseTo(0.982, 2);
    expect(wilson(900, 1000)![0]).toBeGreaterThan(low);
    expect(wilson(10, 10)![1]).toBe(1);
  });
  it("wilson(0, 0) is null", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
