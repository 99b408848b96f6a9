import { describe, expect, it } from "vitest";
import { decide, relationOf } from "../../../src/align/decide.ts";
import type { Finding } from "../../../src/align/finding.ts";
import { defaultSettings, thresholds } from "../../../src/align/method.ts";

const prepared = { settings: defaultSettings, score: (evidence: number) => evidence / 2 };
const finding = (score: number, changes: Partial<Finding> = {}): Finding => ({
  provision: "1.1",
  score,
  decisive: score,
  evidence: [],
  adjustments: [],
  kept: 0,
  ...changes,
});
const decided = (...given: Parameters<typeof finding>) => decide("u", finding(...given), prepared);
const purpose = { rule: "purpose", plan: { start: 0, end: 1 }, factor: 0.6 };

describe("decide", () => {
  it("decide(unit, finding) aligns from the threshold on, with the score that goes with so much evidence", () => {
    expect(decided(thresholds.align)).toEqual({
      alignment: {
        unit: "u",
        provision: "1.1",
        strength: "partial",
        relation: "specific",
        score: 0.25,
        by: "machine",
        evidence: [],
        adjustments: [],
        kept: 0,
      },
    });
    expect(decided(thresholds.align - 0.001).alignment).toBeUndefined();
  });

  it("decide(unit, finding) takes the provision up in full where evidence and one piece alone are strong enough", () => {
    const { full, decisive } = thresholds;
    const strength = (score: number, own: number) => decided(score, { decisive: own }).alignment!.strength;
    expect(strength(full, decisive)).toBe("full");
    expect(strength(full - 0.001, decisive)).toBe("partial");
    expect(strength(full, decisive - 0.001)).toBe("partial");
  });

  it("decide(unit, finding) keeps a near miss, and whatever a rule lowered, with the first rule that did", () => {
    expect(decided(thresholds.nearMiss).rejected).toMatchObject({ unit: "u", provision: "1.1", rule: "threshold" });
    expect(decided(thresholds.nearMiss - 0.001)).toEqual({});
    const adjustments = [purpose, { ...purpose, rule: "link" }];
    expect(decided(0.1, { adjustments }).rejected).toMatchObject({ rule: "purpose", score: 0.05, adjustments });
  });

  it("decide(unit, finding) gives scores and shares to a thousandth", () => {
    const { alignment } = decided(0.66666, { kept: 0.12345 });
    expect([alignment!.score, alignment!.kept]).toEqual([0.333, 0.123]);
  });
});

describe("relationOf", () => {
  it("relationOf(kept) tells the reference's own words from changed and from other ones", () => {
    const { verbatim, adapted } = thresholds;
    expect([1, verbatim, verbatim - 0.001, adapted, adapted - 0.001, 0].map((kept) => relationOf(kept))).toEqual([
      "verbatim",
      "verbatim",
      "adapted",
      "adapted",
      "specific",
      "specific",
    ]);
  });
});
