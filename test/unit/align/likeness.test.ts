import { describe, expect, it } from "vitest";
import { counterpartIn, findWords, standsFor } from "../../../src/align/counterpart.ts";
import { thresholds } from "../../../src/align/method.ts";
import { indexRanking, rankEvidence, rankProvisions } from "../../../src/align/ranking.ts";
import { readText, speller } from "../../../src/align/reading.ts";
import { indexTerms, likenesses, termsOf } from "../../../src/align/statistics.ts";
import type { LexiconEntry, LexiconFile } from "../../../src/model/knowledge.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", label: "Thư viện", quotes: ["Mở rộng thư viện xã.", "Số hoá sách quý hiếm."] },
  { id: "1.2", label: "Cây xanh", quotes: ["Trồng cây xanh trong sân trường."] },
  { id: "2.1", label: "Sân chơi", quotes: ["Mở rộng sân chơi của trường."] },
]);
const [library, trees] = provisionsOf(reference);
const keys = (text: string): readonly string[] => text.split(" ");

describe("termsOf", () => {
  it("termsOf(keys) are the runs of one to three syllables", () => {
    expect(termsOf(keys("a b c d"))).toEqual(["a", "b", "c", "d", "a b", "b c", "c d", "a b c", "b c d"]);
    expect(termsOf(["a"])).toEqual(["a"]);
    expect(termsOf([])).toEqual([]);
  });
});

describe("likenesses", () => {
  const index = () => indexTerms(reference);

  it("likenesses(keys, index()) is 1 for the words of a provision, and 0 for what none of them has", () => {
    const own = indexTerms(
      sketchReference([
        { id: "1.1", label: "a b", quotes: [] },
        { id: "1.2", label: "c", quotes: [] },
      ]),
    );
    expect(likenesses(keys("a b"), own)[0]).toBeCloseTo(1);
    expect(likenesses(keys("a b"), own)[1]).toBe(0);
    expect(likenesses(keys("x y"), index())).toEqual([0, 0, 0]);
    expect(likenesses([], index())).toEqual([0, 0, 0]);
  });

  it("likenesses(keys, index()) counts rare words for more than common ones", () => {
    expect(index().holders.get("mở rộng")).toBe(2);
    expect(index().holders.get("thư viện")).toBe(1);
    const [one, , other] = likenesses(keys("mở rộng thư viện"), index());
    expect(one!).toBeGreaterThan(other!);
    expect(other!).toBeGreaterThan(0);
    expect(one!).toBeLessThan(1);
  });
});

describe("findWords", () => {
  it("findWords(words, provision) gives the quote and the place of words, whatever their capitals", () => {
    expect(findWords("số hoá sách", library!)).toEqual({ quote: 1, start: 0, end: "Số hoá sách".length });
    expect(findWords("thư viện xã", library!)).toEqual({ quote: 0, start: 8, end: 19 });
  });

  it("findWords(words, provision) is null for words that do not stand there one after the other", () => {
    expect(findWords("mở thư viện", library!)).toBeNull();
    expect(findWords("quý hiếm nhất", library!)).toBeNull();
  });
});

describe("standsFor", () => {
  const lexicon = { stands_for: { "1.1": "thư viện" } } as unknown as LexiconFile;
  const entry = (changes: Partial<LexiconEntry> = {}) =>
    ({ weight: "strong", phrases: [], ...changes }) as LexiconEntry;

  it("standsFor(entry, provision, lexicon) is the words of the entry, else those of the provision, else its first quote", () => {
    expect(standsFor(entry({ quote: "sách quý" }), library!, lexicon)).toMatchObject({ quote: 1 });
    expect(standsFor(entry(), library!, lexicon)).toEqual({ quote: 0, start: 8, end: 16 });
    expect(standsFor(entry(), trees!, lexicon)).toEqual({ quote: 0, start: 0, end: trees!.quotes[0]!.text.length });
  });

  it("standsFor(entry, provision, lexicon) throws for words that the provision does not have", () => {
    expect(() => standsFor(entry({ quote: "bệnh viện" }), library!, lexicon)).toThrow(
      'invalid lexicon: "bệnh viện" is not in provision 1.1',
    );
  });
});

describe("counterpartIn", () => {
  const counterpart = counterpartIn(library!);
  const words = (phrase: string): string | null => {
    const found = counterpart(keys(phrase));
    return found && library!.quotes[found.quote]!.text.slice(found.start, found.end);
  };

  it("counterpartIn(provision)(phrase) is the longest run in common, in any of its quotes", () => {
    expect(words("các thư viện xã mới")).toBe("thư viện xã");
    expect(words("sách quý hiếm của thư viện")).toBe("sách quý hiếm");
    expect(words("mở rộng và thư viện xã")).toBe("thư viện xã");
  });

  it("counterpartIn(provision)(phrase) is null for one syllable in common, and the same when asked again", () => {
    expect(words("viện phí")).toBeNull();
    expect(words("viện phí")).toBeNull();
    expect(words("quý hiếm")).toBe("quý hiếm");
  });
});

describe("rankProvisions", () => {
  const index = () => indexRanking(reference);
  const spell = speller({ abbreviations: {}, variants: {} });
  const rank = (text: string, { heading = null as string | null, ignored = [] as readonly boolean[] } = {}) => {
    const reading = readText(text.normalize("NFC"), spell);
    const above = heading === null ? null : readText(heading.normalize("NFC"), spell);
    return { reading, found: rankProvisions(reading, ignored, index(), { ...thresholds, rankNear: 0.01 }, above) };
  };
  const ids = (...given: Parameters<typeof rank>) => rank(...given).found.map(({ provision }) => provision);

  it("rankProvisions(reading, …) puts the provision first whose rare runs the text has", () => {
    expect(ids("Mở rộng thư viện xã")).toEqual(["1.1", "2.1"]);
    expect(ids("Mở rộng sân chơi")[0]).toBe("2.1");
    expect(ids("Cải cách hành chính")).toEqual([]);
  });

  it("rankProvisions(reading, …) counts no run across clauses, and none of words that are ignored", () => {
    expect(ids("Xây thư viện")).toEqual(["1.1"]);
    expect(ids("Xây thư; viện phí")).toEqual(["1.1"]);
    const whole = rank("Xây thư viện").found[0]!;
    const cut = rank("Xây thư; viện phí").found[0]!;
    expect(cut.score).toBeLessThan(whole.score);
    expect(ids("Xây thư viện", { ignored: [false, true, true] })).toEqual([]);
  });

  it("rankProvisions(reading, …) adds what the nearest heading says of a provision that the text hints at", () => {
    const [alone] = rank("Mở rộng").found;
    expect(ids("Mở rộng", { heading: "Sân chơi" })[0]).toBe("2.1");
    expect(ids("Mở rộng", { heading: "Thư viện xã" })[0]).toBe("1.1");
    expect(rank("Mở rộng", { heading: "Sân chơi" }).found[0]!.score).toBeGreaterThan(alone!.score);
    expect(ids("Bệnh viện tỉnh", { heading: "Cây xanh" })).not.toContain("1.2");
  });

  it("rankProvisions(reading, …) keeps those near the best, and no more than it may", () => {
    const reading = readText("Mở rộng thư viện, cây xanh, sân chơi", spell);
    const count = (rankNear: number, rankMost: number): number =>
      rankProvisions(reading, [], index(), { ...thresholds, rankNear, rankMost }, null).length;
    expect([count(0.01, 3), count(0.01, 2), count(1, 3)]).toEqual([3, 2, 1]);
  });

  it("rankEvidence(likeness, …) shows the longest runs, each where it stands in the text and in its quote", () => {
    const { reading, found } = rank("Sẽ mở rộng thư viện và số hoá sách của xã");
    const shown = rankEvidence(found[0]!, 0.6, reading, index());
    expect(
      shown.map(({ kind, plan, reference: { quote, start, end }, weight, ...rest }) => [
        reading.text.slice(plan.start, plan.end),
        library!.quotes[quote]!.text.slice(start, end),
        "syllables" in rest ? rest.syllables : kind,
        weight,
      ]),
    ).toEqual([
      ["mở rộng thư viện", "Mở rộng thư viện", 4, 0.6],
      ["số hoá sách", "Số hoá sách", 3, 0.6],
      ["xã", "xã", 1, 0.6],
    ]);
  });
});
