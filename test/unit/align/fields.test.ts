import { describe, expect, it } from "vitest";
import { thresholds } from "../../../src/align/method.ts";
import { indexRanking, rankEvidence, rankProvisions } from "../../../src/align/ranking.ts";
import { plainReader } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", label: "a", quotes: ["a b c"] },
  { id: "1.2", label: "d", quotes: ["d b"] },
  { id: "2.1", label: "e", quotes: ["f"] },
]);
const subjects = [
  { names: ["b c", "không có"], words: ["trạm xá", "trạm"] },
  { names: ["không có"], words: ["kho"] },
];
const index = () => indexRanking(reference, subjects);
const open = { ...thresholds, rankNear: 0.01 };

function ranked(text: string, ignored: readonly boolean[] = [], of = index()) {
  return rankProvisions(plainReader(text), ignored, of, open, null);
}

describe("indexRanking", () => {
  it("indexRanking(reference) weighs runs by rarity, long runs and those of the label more, levelled by half", () => {
    const { postings, provisions } = indexRanking(reference);
    const weight = (run: string): readonly (readonly [number, number])[] =>
      postings.get(run)!.map((posting) => [posting.provision, posting.weight] as const);
    // Runs of the first: a, b, c, a b, b c, a b c; of the second: d, b, d b.
    const [first, second] = [Math.sqrt(1 + 0.5 + 1 + 1 + 1 + 1.3), Math.sqrt(1 + 0.5 + 1)];
    expect(weight("a")).toEqual([[0, expect.closeTo(4 / first)]]);
    expect(weight("b")).toEqual([
      [0, expect.closeTo(0.5 / first)],
      [1, expect.closeTo(0.5 / second)],
    ]);
    expect(weight("b c")).toEqual([[0, expect.closeTo(1 / first)]]);
    expect(weight("a b c")).toEqual([[0, expect.closeTo(1.3 / first)]]);
    expect(weight("f")).toEqual([[2, expect.closeTo(1 / Math.sqrt(2))]]);
    expect(provisions.map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1"]);
  });

  it("indexRanking(reference, subjects) knows the fields that the reference names", () => {
    expect(index().fields).toEqual([
      { subject: 0, phrase: "trạm xá", names: ["b c"] },
      { subject: 0, phrase: "trạm", names: ["b c"] },
    ]);
  });
});

describe("fields", () => {
  it("rankProvisions(reading, …) reads a part of a field as its name, and for more", () => {
    const weight = index().postings.get("b c")![0]!.weight;
    const [found, ...others] = ranked("sửa trạm xá");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      provision: "1.1",
      runs: [{ from: 1, length: 2, quote: 0, at: 1, quoted: 2, phrase: "trạm xá" }],
    });
    expect(found!.score).toBeCloseTo(weight * open.rankField);
    expect(rankEvidence(found!, 0.4, plainReader("sửa trạm xá"), index())).toEqual([
      {
        kind: "lexicon",
        plan: { start: 4, end: 11 },
        reference: { quote: 0, start: 2, end: 5 },
        weight: 0.4,
        phrase: "trạm xá",
      },
    ]);
  });

  it("rankProvisions(reading, …) reads no field in words that are ignored, nor twice, nor where it is named itself", () => {
    expect(ranked("sửa trạm", [false, true])).toEqual([]);
    expect(ranked("sửa kho")).toEqual([]);
    const score = (text: string): number => ranked(text)[0]!.score;
    expect(score("trạm, trạm xá")).toBeCloseTo(score("trạm"));
    expect(score("trạm b c")).toBeCloseTo(score("b c"));
    expect(ranked("trạm b c")[0]!.runs.map(({ phrase }) => phrase)).toEqual([null]);
  });
});

describe("what is shown", () => {
  const common = sketchReference([
    { id: "1.1", label: "k", quotes: ["z y", "a b", "c d", "e f", "g h"] },
    { id: "1.2", label: "l", quotes: ["z y x"] },
    { id: "2.1", label: "m", quotes: ["z w"] },
    { id: "2.2", label: "n", quotes: ["v"] },
  ]);
  const shown = (text: string): readonly string[] =>
    ranked(text, [], indexRanking(common, [{ names: ["z"], words: ["kho"] }])).map(
      ({ provision, runs }) => `${provision}: ${runs.map(({ from, length }) => `${from}+${length}`).join(" ")}`,
    );

  it("rankProvisions(reading, …) shows a word alone only where two provisions at most hold it, or a field is meant", () => {
    expect(shown("z")).toEqual([]);
    expect(shown("y").map((found) => found.slice(0, 3))).toEqual(["1.2", "1.1"]);
    expect(shown("v")).toEqual(["2.2: 0+1"]);
    expect(shown("kho")).toHaveLength(3);
  });

  it("rankProvisions(reading, …) shows at most four runs, the longest, none over another, in reading order", () => {
    expect(shown("g h, e f, c d, a b, z y")[0]).toBe("1.1: 0+2 2+2 4+2 6+2");
    expect(shown("y x z y x")[0]).toBe("1.2: 0+2 2+3");
  });

  it("rankProvisions(reading, …) puts equals in the order of the reference", () => {
    const twins = sketchReference(["1.1", "1.2", "1.3"].map((id) => ({ id, label: "k", quotes: ["a b"] })));
    expect(ranked("a b", [], indexRanking(twins)).map(({ provision }) => provision)).toEqual(["1.1", "1.2", "1.3"]);
  });
});
