import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/align/finding.ts";
import { compileLearntWords, withLearntWords } from "../../../src/align/learntWords.ts";
import { thresholds } from "../../../src/align/method.ts";
import type { LearntWordsFile } from "../../../src/model/learntWords.ts";
import { alignSentence, knowledgeWith } from "../../fixtures/alignment.ts";
import { lexiconWith, plainReader } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", label: "Chợ", quotes: ["hạ tầng thương mại đồng bộ"] },
  { id: "1.2", label: "Điện", quotes: ["nguồn điện và lưới điện"] },
]);

function file(provisions: Readonly<Record<string, { bias: number; words: Record<string, number> }>>): LearntWordsFile {
  const entries = Object.entries(provisions).map(([id, one]) => [id, { labelled: 20, ...one }] as const);
  return {
    reference: "thử",
    texts: "văn bản",
    texts_en: "texts",
    documents: 3,
    passages: 20,
    compounds: ["văn nghệ", "đầu mối", "thi đấu"],
    provisions: Object.fromEntries(entries),
  };
}

const learnt = (words: Record<string, number>, bias = -3, standsFor: Record<string, string> = {}) =>
  compileLearntWords(file({ "1.1": { bias, words } }), lexiconWith({}, { stands_for: standsFor }), reference);

function finding(score: number, more: Partial<Finding> = {}): Finding {
  return { provision: "1.1", score, decisive: score, evidence: [], adjustments: [], kept: 0, ...more };
}

const judged = (text: string, words: Record<string, number>, findings: readonly Finding[], bias?: number) =>
  withLearntWords(findings, { reading: plainReader(text), roles: rolesOf(text) }, learnt(words, bias), thresholds);

/** Words in small capitals of a test stand in the name of an agency. */
const rolesOf = (text: string) =>
  plainReader(text).tokens.map(({ start }) => (text.startsWith("Sở") && start < 6 ? "agency" : null));

describe("withLearntWords", () => {
  // Three words with the pair: weights are divided by √3.
  const certain = { chợ: 100 };

  it("withLearntWords(findings, …) aligns by words alone at most as a mention, and shows them", () => {
    const [own, ...others] = judged("Dựng chợ", certain, []);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ provision: "1.1", score: thresholds.touch, decisive: 0 });
    expect(own!.evidence).toEqual([
      {
        kind: "words",
        plan: { start: 5, end: 8 },
        reference: { quote: 0, start: 0, end: 26 },
        weight: thresholds.touch,
      },
    ]);
  });

  it("withLearntWords(findings, …) finds nothing by words that are not enough, and lifts a hint by them", () => {
    const faint = { chợ: Math.sqrt(3) * (3 + thresholds.wordsMiddle - 1) };
    expect(judged("Dựng chợ", faint, [])).toEqual([]);
    const weight = 1 / (1 + Math.exp(thresholds.wordsSlope));
    const [own] = judged("Dựng chợ", faint, [finding(0.3)]);
    expect(own!.score).toBeCloseTo(1 - 0.7 * (1 - weight), 10);
    expect(own!.decisive).toBe(0.3);
  });

  it("withLearntWords(findings, …) leaves alone what is taken up already", () => {
    const sure = [finding(thresholds.full)];
    expect(judged("Dựng chợ", certain, sure)).toEqual(sure);
  });

  it("withLearntWords(findings, …) takes weight off a match whose passage has the words of other matters", () => {
    const [own] = judged("Thi đấu cờ", { cờ: -50 }, [finding(0.85)]);
    expect(own).toMatchObject({ score: 0.85 * thresholds.unlikely, decisive: 0.85 * thresholds.unlikely });
    expect(own!.adjustments).toEqual([{ rule: "unlike", plan: { start: 0, end: 10 }, factor: thresholds.unlikely }]);
  });

  it("withLearntWords(findings, …) takes nothing off a match that one word says much for, however many other words there are", () => {
    const words = { cờ: -90, chợ: thresholds.telling };
    expect(judged("Thi đấu cờ, dựng chợ", words, [finding(0.7)])[0]!.adjustments).toEqual([]);
    const less = { ...words, chợ: thresholds.telling - 1 };
    expect(judged("Thi đấu cờ, dựng chợ", less, [finding(0.7)])[0]!.adjustments).toHaveLength(1);
  });

  it("withLearntWords(findings, …) takes nothing off the reference's own words, nor off what is no match", () => {
    const kept = [finding(0.85, { kept: thresholds.adapted })];
    expect(judged("Thi đấu cờ", { cờ: -50 }, kept)).toEqual(kept);
    const near = [finding(thresholds.align - 0.1)];
    expect(judged("Thi đấu cờ", { cờ: -50 }, near)).toEqual(near);
  });

  it("withLearntWords(findings, …) shows the words that say most, those that touch as one, in the order of the text", () => {
    const words = { chợ: 80, "chợ đầu mối": 60, kho: 70, bãi: 10, "đầu mối": -5 };
    const text = "Bãi, kho và chợ đầu mối";
    const [own] = judged(text, words, []);
    expect(own!.evidence.map(({ plan }) => text.slice(plan.start, plan.end))).toEqual(["kho", "chợ đầu mối"]);
  });

  it("withLearntWords(findings, …) shows no words that only join others at the ends of what it shows, nor by themselves", () => {
    const text = "Quản lý các chợ và của kho";
    const shown = (words: Record<string, number>) =>
      judged(text, words, []).flatMap(({ evidence }) => evidence.map(({ plan }) => text.slice(plan.start, plan.end)));
    expect(shown({ "các chợ": 60, chợ: 60, "chợ và": 60 })).toEqual(["chợ"]);
    expect(shown({ và: 90, kho: 80 })).toEqual(["kho"]);
    expect(shown({ và: 99 })).toEqual([]);
  });

  it("withLearntWords(findings, …) shows two stretches at most, the heaviest", () => {
    const text = "Chợ to, kho to, bãi to";
    const [own] = judged(text, { chợ: 60, kho: 80, bãi: 90 }, []);
    expect(own!.evidence.map(({ plan }) => text.slice(plan.start, plan.end))).toEqual(["kho", "bãi"]);
  });

  it("withLearntWords(findings, …) leaves a hint as it is where words say next to nothing for it", () => {
    const hint = [finding(thresholds.nearMiss)];
    const faint = thresholds.wordsMiddle - Math.log(1 / thresholds.wordsLeast - 1) / thresholds.wordsSlope;
    expect(judged("Dựng chợ", { chợ: 0.01 }, hint, faint - 0.1)).toEqual(hint);
    expect(judged("Dựng chợ", { chợ: 0.01 }, hint, faint + 0.1)[0]!.evidence).toHaveLength(1);
  });

  it("withLearntWords(findings, …) shows neither what other evidence shows nor the name of an agency, unless nothing else is left", () => {
    const words = { chợ: 80, kho: 70, sở: 90 };
    const text = "Sở mở chợ, kho";
    const shownWith = (shown: string): readonly string[] => {
      const plan = { start: text.indexOf(shown), end: text.indexOf(shown) + shown.length };
      const piece = {
        kind: "lexicon" as const,
        plan,
        reference: { quote: 0, start: 0, end: 0 },
        weight: 0.3,
        phrase: shown,
      };
      const [own] = judged(text, words, [finding(0.4, { evidence: [piece] })]);
      return own!.evidence.slice(1).map(({ plan: { start, end } }) => text.slice(start, end));
    };
    expect(shownWith("chợ")).toEqual(["kho"]);
    // What says most is shown again where everything is hidden.
    expect(shownWith("chợ, kho")).toEqual(["Sở"]);
  });

  it("withLearntWords(findings, …) says nothing of a text without words", () => {
    expect(judged("", certain, [], 9)).toEqual([]);
    expect(judged("…", certain, [], 9)).toEqual([]);
  });

  it("withLearntWords(findings, …) finds nothing that no word of the passage speaks for, whatever the bias", () => {
    expect(judged("Dựng kho", certain, [], 9)).toEqual([]);
  });
});

describe("compileLearntWords", () => {
  it("compileLearntWords(file, lexicon, reference) lets words stand for what the phrases of the provision stand for", () => {
    const { references } = learnt({ chợ: 1 }, -3, { "1.1": "thương mại" });
    expect(references.get("1.1")).toEqual({ quote: 0, start: 8, end: 18 });
  });

  it("compileLearntWords(file, lexicon, reference) throws for a provision that the reference lacks", () => {
    expect(() => compileLearntWords(file({ "9.9": { bias: 0, words: {} } }), lexiconWith({}), reference)).toThrow(
      "9.9",
    );
  });
});

describe("align with learnt words", () => {
  const words = file({ "1.1": { bias: -3, words: { chợ: 100 } } });
  const aligned = (knowledge: Partial<ReturnType<typeof knowledgeWith>>, off: readonly ("words" | "lexicon")[] = []) =>
    alignSentence("Dựng chợ xã", {
      reference,
      knowledge: { ...knowledgeWith({}), words, ...knowledge },
      settings: { thresholds, off: new Set(off) },
    }).alignments.map(({ provision, strength }) => `${provision} ${strength}`);

  it("align(plan) uses them beside a lexicon, and neither without one nor where they are switched off", () => {
    expect(aligned({})).toEqual(["1.1 partial"]);
    expect(aligned({}, ["words"])).toEqual([]);
    expect(aligned({ lexicon: null }).filter((one) => one.startsWith("1.1"))).toEqual([]);
    expect(aligned({ words: null })).toEqual([]);
  });
});
