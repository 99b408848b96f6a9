import { describe, expect, it } from "vitest";
import { learnWords } from "../../../src/study/learnWords.ts";
import { printLearntWords } from "../../../src/study/learntWordsFile.ts";
import { learntWordsFileSchema } from "../../../src/model/learntWords.ts";
import type { Document } from "../../../src/model/document.ts";
import type { GoldRecord } from "../../../src/model/gold.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import type { LabelledPlan } from "../../../src/study/labelled.ts";
import { taskUnits } from "../../fixtures/alignment.ts";
import { prepare } from "../../../src/align/prepare.ts";
import { lexiconWith, plainKnowledge } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

/** A labelled plan of single passages: a text, and the provisions that readers require of it; those after `?` are permitted. */
function plan(id: string, passages: readonly (readonly [string, string])[]): LabelledPlan {
  const units = passages.map(([text], index) => ({ ...taskUnits([text])[0]!, id: `u${index}` }));
  const records = passages.map(([text, labels], index): GoldRecord => {
    const [required = "", permitted = ""] = labels.split("?").map((part) => part.trim());
    return {
      id: `g${index}`,
      text,
      kind: "content",
      required: Object.fromEntries(
        required
          .split(" ")
          .filter(Boolean)
          .map((one) => [one, [1 as const]]),
      ),
      permitted: permitted.split(" ").filter(Boolean),
    };
  });
  return { document: { meta: { id }, units } as unknown as Document, gold: { plan: id, file: `${id}.json`, records } };
}

const texts = [
  "dựng chợ mới tại xã, xã khác, tại bản",
  "mở chợ đầu mối ở huyện",
  "kéo lưới điện về bản",
  "thi văn nghệ tại xã",
];
const labels = ["1.1", "1.1", "", ""];
const plans = ["a", "b", "c", "d", "e", "f"].map((id) =>
  plan(id, [
    ...texts.map((text, index) => [`${text} ${id}`, labels[index]!] as const),
    ["họp về chợ", "? 1.1"],
    [`riêng một văn bản ${id}${id}`, ""],
  ]),
);

const reference = sketchReference([{ id: "1.1", quotes: ["chợ"] }]);
const prepared = prepare(reference, plainKnowledge(lexiconWith({})));

describe("learnWords", () => {
  const learnt = learnWords(plans, prepared);
  const { words, bias, labelled } = learnt.provisions["1.1"]!;

  it("learnWords(plans) gives weight to the words of a provision's passages, the most telling first", () => {
    const weights = Object.values(words);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const speaking = Object.keys(words).filter((word) => words[word]! > 0);
    expect(
      speaking.filter((word) => !texts.slice(0, 2).some((text) => text.replaceAll(",", "").includes(word))),
    ).toEqual([]);
    expect(speaking.filter((word) => word.includes("chợ"))).not.toEqual([]);
    expect(bias).toBeLessThan(0);
    expect(labelled).toBe(12);
    expect([learnt.documents, learnt.passages]).toEqual([6, 36]);
  });

  it("learnWords(plans) leaves words without say, words of few documents and provisions of few passages out", () => {
    expect(words).not.toHaveProperty("tại");
    expect(Object.keys(words).some((word) => /^(\w)\1$/u.test(word))).toBe(false);
    const few = learnWords(plans.slice(0, 5), prepared);
    expect(few.provisions).toEqual({});
  });

  it("learnWords(plans) learns no word that stands in few documents, however many passages have it", () => {
    const within = (documents: number): readonly string[] => {
      const named = ["a", "b", "c", "d", "e", "f"].map((id, at) =>
        plan(id, [
          ...[1, 2, 3, 4, 5].map(
            (one) =>
              [at < documents ? `dựng kho ${id}${one}` : `họp ${id}${one}`, at < documents ? "1.1" : ""] as const,
          ),
          ...[1, 2, 3, 4, 5].map((one) => [`họp tại xã ${id}x${one}`, ""] as const),
        ]),
      );
      return Object.keys(learnWords(named, prepared).provisions["1.1"]?.words ?? {}).filter((word) =>
        word.includes("kho"),
      );
    };
    expect(within(3)).toEqual([]);
    expect(within(4)).not.toEqual([]);
  });

  it("learnWords(plans) learns from passages alone, not from headings", () => {
    const headed = plans.map((one) => ({
      ...one,
      gold: {
        ...one.gold,
        records: [
          { id: "h", text: `${texts[0]} ${one.gold.plan}`, kind: "heading" as const, main: ["1"], points: ["1"] },
        ],
      },
    }));
    expect(learnWords(headed, prepared).passages).toBe(0);
  });

  it("learnWords(plans) takes what one reader alone has neither for an example nor against", () => {
    // "họp về" stands in permitted passages only: as counterexamples they would weigh against.
    expect(words["họp"] ?? 0).toBe(0);
  });

  it("learnWords(plans) finds the pairs of syllables that are one word, the surest first", () => {
    expect(learnt.compounds).toContain("văn nghệ");
    expect(learnt.compounds).toContain("đầu mối");
    // "tại" and "xã" stand apart elsewhere, "văn" and "nghệ" never.
    expect(learnt.compounds.indexOf("tại xã")).toBeGreaterThan(learnt.compounds.indexOf("văn nghệ"));
  });

  it("learnWords(plans) takes no pair for a word that stands together seldom, or hardly more often than by chance", () => {
    const compoundsOf = (passages: readonly string[]): readonly string[] =>
      learnWords(
        [
          plan(
            "a",
            passages.map((text) => [text, ""] as const),
          ),
        ],
        prepared,
      ).compounds;
    const names = ["bản", "làng", "thôn", "ấp", "buôn", "phố", "khóm", "tổ", "khu", "vùng", "miền", "cụm"];
    const others = names.flatMap((name) => [`các ${name}`, `${name} xã`]);
    const times = (count: number, pair: string): readonly string[] =>
      names.slice(0, count).map((name) => `${pair} ${name}`);
    expect(compoundsOf([...others, ...times(3, "bê tông")])).not.toContain("bê tông");
    expect(compoundsOf([...others, ...times(4, "bê tông")])).toContain("bê tông");
    expect(compoundsOf([...others, ...times(4, "các xã")])).not.toContain("các xã");
  });

  it("learnWords(plans, prepared, places) learns no name of a place", () => {
    const { words: own } = learnWords(plans, prepared, ["Mới"]).provisions["1.1"]!;
    expect(Object.keys(words).filter((word) => word.endsWith(" mới"))).not.toEqual([]);
    expect(Object.keys(own).filter((word) => word.split(" ").includes("mới"))).toEqual([]);
  });

  it("learnWords(plans) gives the same for the same plans", () => {
    expect(learnWords(plans, prepared)).toEqual(learnt);
  });

  it("printLearntWords(learnt) writes what is read back the same", () => {
    const whole = { reference: "72-KL/TW", texts: 'ba "kế hoạch"', texts_en: "three plans", ...learnt };
    const text = printLearntWords(whole);
    expect(readYaml({ path: "x.words.yml", text, sha256: "" }, learntWordsFileSchema)).toEqual(whole);
    expect(text).toContain('texts: "ba \\"kế hoạch\\""\n');
  });
});
