import { describe, expect, it } from "vitest";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";
import { prepare } from "../../../src/align/prepare.ts";
import type { CalibrationFile, Curve } from "../../../src/model/calibration.ts";
import { knowledgeWith } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["Mở rộng thư viện xã."] },
  { id: "1.2", quotes: ["Trồng cây xanh."] },
  { id: "2.1", quotes: ["Mở rộng sân chơi."] },
]);

/** A curve on which evidence of 1 scores `score`. */
function curveTo(score: number): Curve {
  const knots = [{ from: 0, evidence: 1, right: 1, wrong: 1, score }];
  return { texts: "thử", texts_en: "test", documents: 1, passages: 2, knots };
}
const calibration: CalibrationFile = {
  with_lexicon: curveTo(0.8),
  without_lexicon: curveTo(0.4),
  words: { certain: 0.9, fairly: 0.7 },
};

describe("prepare(reference, knowledge)", () => {
  it("prepare(reference, knowledge) tells the point of each provision", () => {
    const { pointOf } = prepare(reference, knowledgeWith(null));
    expect([...pointOf]).toEqual([
      ["1.1", "1"],
      ["1.2", "1"],
      ["2.1", "2"],
    ]);
  });

  it("prepare(reference, knowledge) scores evidence as it is where nothing was calibrated", () => {
    const { score } = prepare(reference, knowledgeWith({}));
    expect([0, 0.3, 1].map(score)).toEqual([0, 0.3, 1]);
  });

  it("prepare(reference, knowledge) reads scores off the curve that was measured with a lexicon, or without one", () => {
    const scored = (lexicon: {} | null): number =>
      prepare(reference, { ...knowledgeWith(lexicon), calibration }).score(1);
    expect(scored({})).toBeCloseTo(0.8);
    expect(scored(null)).toBeCloseTo(0.4);
  });

  it("prepare(reference, knowledge) lets shared words count for more where there is no lexicon, or it is switched off", () => {
    const { thresholds, off } = defaultSettings;
    const alone = {
      ...thresholds,
      reuseHalf: thresholds.reuseHalfAlone,
      reuseRun: thresholds.reuseRunAlone,
      decisive: thresholds.decisiveAlone,
    };
    const without = { thresholds, off: new Set<Rule>(["lexicon"]) };
    expect(prepare(reference, knowledgeWith({})).settings).toEqual(defaultSettings);
    expect(prepare(reference, knowledgeWith(null)).settings).toEqual({ off, thresholds: alone });
    expect(prepare(reference, knowledgeWith({}), without).settings).toEqual({ off: without.off, thresholds: alone });
  });
});
