import { describe, expect, it } from "vitest";
import { thresholds, type Thresholds } from "../../../src/align/method.ts";
import { compilePhrases } from "../../../src/align/phrases.ts";
import { textReader } from "../../../src/align/reading.ts";
import { indexReference, reuseEvidence, sharedPassages, type ReuseIndex } from "../../../src/align/reuse.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const read = textReader({ abbreviations: {}, variants: {} });
/** So little that every passage counts. */
const open: Partial<Thresholds> = { reuseLeast: 0, reuseRun: 2 };

/** Quotes by provision: a text is one quote. */
function indexed(quotes: Readonly<Record<string, string | readonly string[]>>, boilerplate: readonly string[] = []) {
  const provisions = Object.entries(quotes).map(([id, texts]) => ({ id, quotes: [texts].flat() }));
  return indexReference(sketchReference(provisions), compilePhrases(boilerplate));
}

function informationIn(index: ReuseIndex, quote = 0): readonly number[] {
  return index.quotes[quote]!.information.map((value) => Math.round(value * 1000) / 1000);
}

interface Options {
  readonly settings?: Partial<Thresholds>;
  readonly boilerplate?: readonly string[];
  /** Places of the tokens that do not count. */
  readonly ignored?: readonly number[];
}

/** What `text` shares with `quote`, the only one of its reference; undefined for nothing that counts. */
function passageIn(text: string, quote: string, { settings = open, boilerplate, ignored = [] }: Options = {}) {
  const reading = read(text);
  const off = reading.tokens.map((_, at) => ignored.includes(at));
  return sharedPassages(reading, indexed({ "1.1": quote }, boilerplate), off, { ...thresholds, ...settings })[0];
}

/** Runs as `from+length`, with the place in the quote where that is another. */
function runsIn(...input: Parameters<typeof passageIn>): readonly string[] {
  const { runs = [] } = passageIn(...input) ?? {};
  return runs.map(({ from, at, length }) => `${from}+${length}${at === from ? "" : `@${at}`}`);
}

describe("indexReference", () => {
  it("indexReference(reference) says of a pair the less, the more provisions hold it", () => {
    const index = indexed({ "1.1": "a b c d", "1.2": "a b c", "2.1": ["a b x", "a b y"] });
    expect(informationIn(index)).toEqual([0.208, 0.5, 1]);
    expect(index.quotes[0]!.total).toBeCloseTo(1.708, 3);
    expect(index.byPair.get("b")?.get("c")).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("indexReference(reference, boilerplate) hears nothing in the pairs inside boilerplate", () => {
    expect(informationIn(indexed({ "1.1": "a b c d e" }, ["b c d"]))).toEqual([1, 0, 0, 1]);
    expect(informationIn(indexed({ "1.1": "a b c d e" }, ["c d", "x"]))).toEqual([1, 1, 0, 1]);
  });

  it("indexReference(reference) hears nothing inside names: two words with capitals", () => {
    expect(informationIn(indexed({ "1.1": "Mở rộng An Bình lớn" }))).toEqual([1, 1, 0, 1]);
  });

  it.each([
    ["nhất là", 12, 12],
    ["đặc biệt là", 14, 14],
    ["nhất là", 11, 14],
    ["nhất của", 12, 15],
  ])("indexReference(reference) ends the main part at %j behind %i syllables: at %i", (stress, before, main) => {
    const words = Array.from({ length: before }, (_, at) => `a${at}`).join(" ");
    expect(indexed({ "1.1": `${words} ${stress} b` }).quotes[0]!.main).toBe(main);
  });
});

describe("sharedPassages", () => {
  it("sharedPassages(...) gives runs with their places in both texts, also past the end of the quote", () => {
    expect(runsIn("x y a b c d z", "q a b c d")).toEqual(["2+4@1"]);
    expect(runsIn("a b c d e", "a b c d e f")).toEqual(["0+5"]);
  });

  it("sharedPassages(...) counts from the least information and from the least run on", () => {
    const enough = { reuseLeast: 3, reuseRun: 4 };
    const found = (settings: Partial<Thresholds>) =>
      passageIn("a b c d", "a b c d e f", { settings: { ...enough, ...settings } });
    expect(found({})).toMatchObject({ information: 3, provision: "1.1", quote: 0 });
    expect(found({ reuseLeast: 3.01 })).toBeUndefined();
    expect(found({ reuseRun: 5 })).toBeUndefined();
  });

  it("sharedPassages(...) asks for the longest run, however much shorter ones say together", () => {
    const two = (settings: Partial<Thresholds>) => passageIn("a b c z d e f", "a b c d e f", { settings });
    expect(two({ reuseLeast: 4, reuseRun: 3 })?.information).toBe(4);
    expect(two({ reuseLeast: 4, reuseRun: 4 })).toBeUndefined();
  });

  it("sharedPassages(...) weighs by the most of information, share of information and share of syllables", () => {
    const weight = (settings: Partial<Thresholds>) =>
      passageIn("a b c d", "a b c d e f", { settings: { ...open, reuseCap: 0.9, verbatim: 1, ...settings } })?.weight;
    expect(weight({ reuseHalf: 3 })).toBeCloseTo(0.9 * 0.5);
    expect(weight({ reuseHalf: 1.5 })).toBeCloseTo(0.9 * 0.75);
    expect(weight({ reuseHalf: 1000 })).toBeCloseTo(0.9 * 0.6 ** 1.5);
    expect(weight({ reuseHalf: 1000, verbatim: 4 / 6 })).toBeCloseTo(0.9 * (4 / 6));
  });

  it("sharedPassages(...) weighs a quote of boilerplate alone by the share of its syllables", () => {
    const settings = { ...open, reuseCap: 1, reuseHalf: 1000 };
    const boilerplate = ["a b c d e f"];
    expect(passageIn("a b c", "a b c d e f", { settings, boilerplate })?.weight).toBeCloseTo(0.25);
  });

  it("sharedPassages(...) gives a run of two syllables a part of what its pair says, and longer ones all", () => {
    const settings = { ...open, reusePair: 0.5 };
    expect(passageIn("a b", "a b c d", { settings })?.information).toBe(0.5);
    expect(passageIn("a b c", "a b c d", { settings })?.information).toBe(2);
  });

  it("sharedPassages(...) keeps a share of the main part alone while nothing behind it is shared", () => {
    const main = "aa ab ac ad ae af ag ah ai aj ak al";
    const quote = `${main} nhất là ba bb bc bd`;
    const kept = (text: string): number | undefined => passageIn(text, quote)?.kept;
    expect(kept("ac ad ae")).toBeCloseTo(3 / 12);
    expect(kept("aj ak al")).toBeCloseTo(3 / 12);
    expect(kept("ak al nhất")).toBeCloseTo(3 / 18);
    expect(kept("bb bc bd")).toBeCloseTo(3 / 18);
  });

  it("sharedPassages(...) ends runs at what is ignored, and begins none there", () => {
    const quote = "a b c d e f g";
    expect(runsIn(quote, quote, { ignored: [3] })).toEqual(["0+3", "4+3"]);
    expect(runsIn(quote, quote, { ignored: [0, 6] })).toEqual(["1+5"]);
    expect(runsIn(quote, quote, { ignored: [1, 3, 5] })).toEqual([]);
  });

  it("sharedPassages(...) ends runs at the end of a clause", () => {
    expect(runsIn("a b c; d e f", "a b c d e f")).toEqual(["0+3", "3+3"]);
    expect(runsIn("a b; c", "a b c")).toEqual(["0+2"]);
    expect(runsIn("a; b c", "a b c")).toEqual(["1+2"]);
  });

  it("sharedPassages(...) takes the first of passages, and of ways to reach one, that say as much", () => {
    expect(runsIn("a b c 1 2 3 4 5 6 7 8 9 a b c", "a b c")).toEqual(["0+3"]);
    expect(runsIn("a b c z a b c z d e f", "a b c d e f")).toEqual(["0+3", "8+3@3"]);
  });

  it("sharedPassages(...) reaches a run from the one before that says most", () => {
    expect(runsIn("a b c d z d e z f g h", "a b c d e 1 2 f g h")).toEqual(["0+4", "8+3@7"]);
  });

  it("sharedPassages(...) joins runs up to eight syllables apart, also where a longer run stands elsewhere", () => {
    const between = "1 2 3 4 5 6 7 8 9".split(" ");
    const joined = (count: number) => runsIn(`a b c ${between.slice(0, count).join(" ")} d e f g h`, "a b c d e f g h");
    expect(joined(8)).toEqual(["0+3", "11+5@3"]);
    expect(joined(9)).toEqual(["12+5@3"]);
  });

  it("sharedPassages(...) counts a shared seam to the distance on the other side", () => {
    const between = "1 2 3 4 5 6 7 8".split(" ");
    const parted = (count: number): string => `a b c d ${between.slice(0, count).join(" ")} d e f g`;
    expect(runsIn("a b c d e f g", parted(7))).toEqual(["0+4", "4+3@12"]);
    expect(runsIn("a b c d e f g", parted(8))).toHaveLength(1);
    expect(runsIn(parted(7), "a b c d e f g")).toEqual(["0+4", "12+3@4"]);
    expect(runsIn(parted(8), "a b c d e f g")).toHaveLength(1);
  });
});

describe("reuseEvidence", () => {
  const index = () => indexed({ "1.1": ["a b c", "d e f"], "1.2": ["gg hh ii", "jj kk ll"] });
  const run = (length: number, information: number) => ({ from: 1, at: 0, length, information });
  const passage = { provision: "1.2", quote: 1, information: 1, kept: 0.5, weight: 0.4 };

  it("reuseEvidence(passage, …) shows the words in the unit and in the passage's own quote", () => {
    const reading = read("xx jj kk ll");
    expect(reuseEvidence({ ...passage, runs: [run(3, 2)] }, reading, index())).toEqual([
      {
        kind: "reuse",
        plan: { start: 3, end: 11 },
        reference: { quote: 1, start: 0, end: 8 },
        weight: 0.4,
        syllables: 3,
      },
    ]);
    const [first] = reuseEvidence({ ...passage, provision: "1.1", runs: [run(2, 2)] }, reading, index());
    expect(first?.reference.end).toBe(3);
    const [other] = reuseEvidence({ ...passage, quote: 0, runs: [run(2, 2)] }, reading, index());
    expect(other?.reference.end).toBe(5);
  });

  it("reuseEvidence(passage, …) leaves out pairs that are common, and no longer run", () => {
    const shown = (length: number, information: number): number =>
      reuseEvidence({ ...passage, runs: [run(length, information)] }, read("xx jj kk ll"), index()).length;
    expect([shown(2, 0.69), shown(2, 0.7), shown(3, 0.1)]).toEqual([0, 1, 1]);
  });
});
