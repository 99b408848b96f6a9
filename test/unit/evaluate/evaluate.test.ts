import { describe, expect, it } from "vitest";
import { evaluateCorpus, listHeadings, listOutcomes } from "../../../src/evaluate/evaluate.ts";
import type { Alignment } from "../../../src/model/alignment.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Document, Unit } from "../../../src/model/document.ts";
import { goldFileSchema, type Gold, type GoldFile } from "../../../src/model/gold.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["a"] },
  { id: "1.2", quotes: ["b"] },
  { id: "2.1", quotes: ["c"] },
]);
const unit = (id: string, marker: string | null, text: string, kind: "section" | "item" = "item") =>
  ({ id, parent: null, kind, marker, text }) as unknown as Unit;
const document = {
  meta: { id: "ke-hoach" },
  units: [
    unit("i", "I.", "NHIỆM VỤ", "section"),
    unit("i-1", "-", "Mở thư viện"),
    unit("i-2", "-", "Trồng cây"),
    unit("i-3", "-", "Trồng cây"),
  ],
} as unknown as Document;
const aligned = (id: string, provision: string, strength: "full" | "partial" = "full") =>
  ({ unit: id, provision, strength }) as unknown as Alignment;
const records: GoldFile = [
  { id: "1", text: "## I. Nhiệm vụ", kind: "heading", main: ["1"], points: ["1", "2"] },
  { id: "2", text: "- Mở thư viện", kind: "content", required: { "1.1": [2], "1.2": [1, 2] }, permitted: [] },
  { id: "3", text: "- Trồng cây", kind: "content", required: {}, permitted: ["2.1"] },
  { id: "4", text: "- Trồng cây", kind: "none", required: {}, permitted: [] },
];
const gold: Gold = { plan: "ke-hoach", file: "gold/ke-hoach.json", records };

function evaluate(alignments: readonly Alignment[], points: Record<string, readonly string[]> = {}, labels = gold) {
  return evaluateCorpus([{ document, alignments, points }], [labels], reference)!.plans[0]!;
}

describe("evaluateCorpus, one plan", () => {
  it("evaluateCorpus(...) counts hits, false hits and misses; a permitted provision is neither", () => {
    const { score } = evaluate([aligned("i-1", "1.1"), aligned("i-2", "2.1"), aligned("i-3", "2.1")]);
    expect(score).toMatchObject({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });
  it("evaluateCorpus(...) counts by point, null where there is nothing to count", () => {
    const { points } = evaluate([aligned("i-1", "1.1")]);
    expect(points["1"]).toMatchObject({ truePositives: 1, falseNegatives: 1 });
    expect(points["2"]).toMatchObject({ precision: null, recall: null, f1: null });
  });
  it("evaluateCorpus(...) counts the points of units, whatever the provision; a permitted one counts neither way", () => {
    const byPoint = (...alignments: readonly Alignment[]) =>
      evaluateCorpus([{ document, alignments, points: {} }], [gold], reference)!.byPoint;
    expect(byPoint(aligned("i-1", "1.2"))).toMatchObject({ truePositives: 1, falsePositives: 0 });
    const missed = byPoint().falseNegatives;
    expect(missed).toBeGreaterThan(0);
    expect(byPoint(aligned("i-3", "2.1"))).toMatchObject({
      truePositives: 0,
      falsePositives: 1,
      falseNegatives: missed,
    });
    expect(byPoint(aligned("i-2", "2.1")).falsePositives).toBe(0);
  });
  it("evaluateCorpus(...) takes any strength that a reader gave", () => {
    expect(evaluate([aligned("i-1", "1.1", "partial"), aligned("i-1", "1.2", "partial")]).strength).toEqual({
      agree: 1,
      of: 2,
    });
  });
  it("evaluateCorpus(...) leaves alignments of headings out", () => {
    expect(evaluate([aligned("i", "2.1")]).score.falsePositives).toBe(0);
  });
  it("evaluateCorpus(...) compares the main point of headings; no point agrees with a label of none", () => {
    expect(evaluate([], { i: ["1", "2"] }).headings).toEqual({ agree: 1, of: 1 });
    expect(evaluate([], { i: ["2"] }).headings).toEqual({ agree: 0, of: 1 });
    expect(evaluate([]).headings).toEqual({ agree: 0, of: 1 });
    const none: Gold = {
      ...gold,
      records: [{ id: "1", text: "I. NHIỆM VỤ", kind: "heading", main: ["-"], points: [] }],
    };
    expect(evaluate([], {}, none).headings).toEqual({ agree: 1, of: 1 });
  });
  it("evaluateCorpus(...) compares cells by their strongest alignment, a merely permitted cell left out", () => {
    // 1.1 full agrees, 1.2 absent does not; 2.1 is merely permitted.
    expect(evaluate([aligned("i-1", "1.1")]).cells).toEqual({ agree: 1, of: 2 });
  });
});

describe("listOutcomes and listHeadings", () => {
  it("listOutcomes(...) names the label and the strengths", () => {
    const outcomes = listOutcomes({ document, alignments: [aligned("i-3", "2.1", "partial")], points: {} }, gold);
    expect(outcomes.map(({ label, provision, kind }) => `${label} ${provision} ${kind}`)).toEqual([
      "2 1.1 miss",
      "2 1.2 miss",
      "4 2.1 false-hit",
    ]);
  });
  it("listHeadings(...) says what was found and expected", () => {
    expect(listHeadings({ document, alignments: [], points: { i: ["2"] } }, gold, reference)).toEqual([
      { text: "## I. Nhiệm vụ", found: ["2"], expected: ["1"], agrees: false },
    ]);
  });
});

describe("labels and units", () => {
  it("listOutcomes(...) matches labels in reading order, whatever the marks, so that equal texts stay apart", () => {
    const outcomes = listOutcomes({ document, alignments: [aligned("i-2", "1.1")], points: {} }, gold);
    expect(outcomes.filter(({ kind }) => kind === "false-hit").map(({ label }) => label)).toEqual(["3"]);
  });
  it("listOutcomes(...) lets one label cover a heading and the text that it runs on into", () => {
    const whole: Gold = {
      ...gold,
      records: [
        { id: "1", text: "- Mở thư viện - Trồng cây", kind: "content", required: { "1.1": [2] }, permitted: [] },
      ],
    };
    expect(listOutcomes({ document, alignments: [aligned("i-2", "1.1")], points: {} }, whole)[0]).toMatchObject({
      kind: "hit",
    });
  });
  it("listOutcomes(...) finds a label out of order by a text that stands only once", () => {
    const [heading, own, ...rest] = records;
    const moved: Gold = { ...gold, records: [heading!, ...rest, own!] };
    const hits = listOutcomes({ document, alignments: [aligned("i-1", "1.1")], points: {} }, moved);
    expect(hits.filter(({ kind }) => kind === "hit")).toHaveLength(1);
  });
  it("evaluateCorpus(...) refuses a label whose text is no unit, and labels of an unknown plan", () => {
    const wrong: Gold = { ...gold, records: [{ id: "9", text: "Mở thư", kind: "none", required: {}, permitted: [] }] };
    const rules = (labels: Gold): readonly string[] => {
      try {
        evaluateCorpus([{ document, alignments: [], points: {} }], [labels], reference);
      } catch (error) {
        if (error instanceof InputError) return error.diagnostics.map(({ rule }) => rule);
      }
      return [];
    };
    expect(rules(wrong)).toEqual(["gold/unit-not-found"]);
    expect(rules({ ...gold, plan: "khac" })).toEqual(["gold/unknown-plan"]);
  });
  it("evaluateCorpus(...) is null where nothing is labelled", () => {
    expect(evaluateCorpus([{ document, alignments: [], points: {} }], [], reference)).toBeNull();
  });
  it("goldFileSchema refuses a misspelt field and a strength that is none", () => {
    expect(goldFileSchema.safeParse([{ ...records[1], extra: 1 }]).success).toBe(false);
    expect(goldFileSchema.safeParse([{ ...records[1], required: { "1.1": [3] } }]).success).toBe(false);
    expect(goldFileSchema.safeParse(records).success).toBe(true);
  });
});
