import { describe, expect, it } from "vitest";
import {
  allowedEntries,
  fieldsOfClauses,
  compileLexicon,
  lexiconMatches,
  type CompiledLexicon,
  type Standing,
} from "../../../src/align/lexicon.ts";
import type { Rule } from "../../../src/align/method.ts";
import { lexiconWith, plainReader } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["Mở rộng thư viện xã."] },
  { id: "1.2", quotes: ["Trồng cây xanh.", "Chăm sóc vườn hoa."] },
  { id: "2.1", quotes: ["Sửa chợ."] },
]);
const compiled = (...lexicon: Parameters<typeof lexiconWith>): CompiledLexicon =>
  compileLexicon(lexiconWith(...lexicon), reference);

interface Conditions {
  readonly allowed?: (entry: number) => boolean;
  readonly off?: readonly Rule[];
  /** Tokens in the name of an agency. */
  readonly agency?: readonly number[];
}

function found(
  text: string,
  lexicon: CompiledLexicon,
  { allowed = () => true, off = [], agency = [] }: Conditions = {},
) {
  const isAgency = (at: number): boolean => agency.includes(at);
  return lexiconMatches(plainReader(text), lexicon, { allowed, off: new Set(off), agency: isAgency });
}

/** What counts of a lexicon in `text`, as `1.1 phrase`. */
function counted(...input: Parameters<typeof found>): readonly string[] {
  return found(...input).map(({ provision, phrase }) => `${provision} ${phrase}`);
}

describe("compileLexicon", () => {
  it("compileLexicon(lexicon, reference) takes the provisions of the points that are works", () => {
    expect([...compiled({}, { works: ["1"] }).works]).toEqual(["1.1", "1.2"]);
    expect([...compiled({}, { works: ["1.2"] }).works]).toEqual(["1.2"]);
    expect([...compiled({}).works]).toEqual([]);
  });
});

describe("lexiconMatches", () => {
  it("lexiconMatches(...) describes what it found: entry, weight, words, and what they stand for", () => {
    const lexicon = compiled(
      {
        "1.1": [{ phrases: ["kho sách", "thư viện xã đảo"] }],
        "1.2": [{ weight: "touch", phrases: ["bãi cỏ .. xanh"], anywhere: true }],
      },
      { stands_for: { "1.2": "vườn hoa" } },
    );
    expect(found("kho sách, bãi cỏ rất xanh", lexicon)).toEqual([
      {
        provision: "1.1",
        entry: 0,
        weight: "strong",
        parts: [[0, 2]],
        phrase: "kho sách",
        anywhere: false,
        reference: { quote: 0, start: 0, end: 20 },
      },
      {
        provision: "1.2",
        entry: 1,
        weight: "touch",
        parts: [
          [2, 4],
          [5, 6],
        ],
        phrase: "bãi cỏ .. xanh",
        anywhere: true,
        reference: { quote: 1, start: 9, end: 17 },
      },
    ]);
    expect(found("thư viện xã đảo", lexicon)[0]!.reference).toEqual({ quote: 0, start: 8, end: 19 });
  });

  it("lexiconMatches(...) asks for one of the neighbours in the clause, not in the name of an agency", () => {
    const lexicon = compiled({ "1.1": [{ phrases: ["sách"], with: ["mua", "kho"] }] });
    expect(counted("mua sách", lexicon)).toEqual(["1.1 sách"]);
    expect(counted("sách ở kho", lexicon)).toEqual(["1.1 sách"]);
    expect(counted("bán sách; mua vở", lexicon)).toEqual([]);
    expect(counted("mua sách", lexicon, { agency: [0] })).toEqual([]);
    expect(counted("mua mua sách", lexicon, { agency: [0] })).toEqual(["1.1 sách"]);
  });

  it("lexiconMatches(...) lets no forbidden neighbour stand in the clause, in the name of an agency neither", () => {
    const lexicon = compiled({ "1.1": [{ phrases: ["sách"], without: ["cũ", "rách"] }] });
    expect(counted("mua sách", lexicon)).toEqual(["1.1 sách"]);
    expect(counted("mua sách cũ", lexicon)).toEqual([]);
    expect(counted("sách rách; mua sách", lexicon)).toEqual(["1.1 sách"]);
    expect(counted("mua sách cũ", lexicon, { agency: [2] })).toEqual([]);
  });

  it("lexiconMatches(...) tells the neighbours of one entry from those of another", () => {
    const lexicon = compiled({
      "1.1": [{ phrases: ["sách"], with: ["mua"] }],
      "1.2": [{ phrases: ["cây"], with: ["trồng", "mua"] }],
    });
    expect(counted("trồng cây, sách", lexicon)).toEqual(["1.2 cây"]);
    expect(counted("mua cây, sách", lexicon)).toEqual(["1.2 cây", "1.1 sách"]);
  });

  it("lexiconMatches(...) asks the place of the text, and nothing where neighbours are switched off", () => {
    const lexicon = compiled({ "1.1": [{ phrases: ["sách"], with: ["mua"] }], "1.2": [{ phrases: ["cây"] }] });
    expect(counted("mua sách, cây", lexicon, { allowed: (entry) => entry !== 0 })).toEqual(["1.2 cây"]);
    expect(counted("sách", lexicon, { off: ["neighbours"], allowed: () => false })).toEqual(["1.1 sách"]);
  });

  it("lexiconMatches(...) counts different phrases of an entry in a clause", () => {
    const entry = { phrases: ["sách", "vở", "báo"], at_least: 2 };
    const lexicon = compiled({ "1.1": [entry], "1.2": [{ phrases: ["bút"] }] });
    expect(counted("sách, vở", lexicon)).toEqual(["1.1 sách", "1.1 vở"]);
    expect(counted("sách, vở, báo", lexicon)).toHaveLength(3);
    expect(counted("sách, sách", lexicon)).toEqual([]);
    expect(counted("sách; vở, bút", lexicon)).toEqual(["1.2 bút"]);
    const two = compiled({ "1.1": [entry], "1.2": [{ phrases: ["bút", "mực"], at_least: 2 }] });
    expect(counted("sách, bút", two)).toEqual([]);
  });
});

describe("longer phrases", () => {
  const shadowing = (own: string, cover: string, more: object = {}) =>
    compiled({ "1.1": [{ phrases: [own] }], "1.2": [{ phrases: [cover], ...more }] });

  it.each([
    ["a b", "a b c", "a b c", ["1.2 a b c"]],
    ["b c", "a b c", "a b c", ["1.2 a b c"]],
    ["b", "a b c", "a b c", ["1.2 a b c"]],
    ["a b", "a b", "a b", ["1.1 a b", "1.2 a b"]],
    ["a b c", "c d e", "a b c d e", ["1.2 c d e"]],
    ["a b c", "b c d", "a b c d", ["1.2 b c d"]],
    ["a b c", "c d", "a b c d", ["1.1 a b c", "1.2 c d"]],
    ["c d e", "a b c", "a b c d e", ["1.1 c d e"]],
    ["a b", "c d e", "a b c d e", ["1.1 a b", "1.2 c d e"]],
    ["c", "a b c", "a b c c", ["1.2 a b c", "1.1 c"]],
    ["a b", "a .. b c", "a b c", ["1.1 a b", "1.2 a .. b c"]],
    ["a .. b c", "b c d", "a x b c d", ["1.2 b c d"]],
    ["a b .. c", "c d", "a b x c d", ["1.1 a b .. c", "1.2 c d"]],
    ["a .. b", "b c", "a x b c", ["1.2 b c"]],
    ["b .. c", "a b", "a b x c", ["1.2 a b", "1.1 b .. c"]],
  ])("lexiconMatches(...) of %j and %j in %j counts %j", (own, cover, text, expected) => {
    const all = counted(text, shadowing(own, cover));
    expect(all.toSorted()).toEqual(expected.toSorted());
  });

  it("lexiconMatches(...) lets only what weighs as much take words away, and nothing of the same provision", () => {
    expect(counted("a b", shadowing("a", "a b", { weight: "touch" }))).toHaveLength(2);
    const light = compiled({
      "1.1": [{ phrases: ["a"], weight: "cue" }],
      "1.2": [{ phrases: ["a b"], weight: "touch" }],
    });
    expect(counted("a b", light)).toEqual(["1.2 a b"]);
    expect(counted("a b", compiled({ "1.1": [{ phrases: ["a", "a b"] }] }))).toHaveLength(2);
    expect(counted("a b", shadowing("a", "a b"), { off: ["longer-phrase"] })).toHaveLength(2);
  });

  it("lexiconMatches(...) lets nothing take words away that stands before or behind them", () => {
    const lexicon = compiled({ "1.1": [{ phrases: ["k", "k l"] }], "1.2": [{ phrases: ["a b c", "u v w x y z"] }] });
    expect(counted("a b c k a b c, u v w x y z", lexicon)).toEqual([
      "1.2 a b c",
      "1.1 k",
      "1.2 a b c",
      "1.2 u v w x y z",
    ]);
    expect(counted("a b c k l a b c, u v w x y z", lexicon)).toHaveLength(5);
  });

  it("lexiconMatches(...) lets no condition of an entry, and no word of a field, take words away", () => {
    const lexicon = compiled(
      {
        "1.1": [{ phrases: ["a"] }],
        "1.2": [{ phrases: ["x"], without: ["a b"], with: ["a c"], under: ["a d"] }],
      },
      { field: { own: ["a e"], others: ["a f"], note: "vì sao" } },
    );
    expect(counted("a b; a c; a d; a e; a f", lexicon)).toHaveLength(5);
  });

  it("lexiconMatches(...) lets a mask take words from every provision", () => {
    const masks = [{ phrases: ["a b"], note: "vì sao" }];
    expect(counted("a b", compiled({ "1.1": [{ phrases: ["a"] }] }, { masks }))).toEqual([]);
    expect(counted("a c", compiled({ "1.1": [{ phrases: ["a"] }] }, { masks }))).toEqual(["1.1 a"]);
    const apart = [{ phrases: ["a .. b"], note: "vì sao" }];
    expect(counted("a k b", compiled({ "1.1": [{ phrases: ["k"] }] }, { masks: apart }))).toEqual([]);
    expect(counted("k a b", compiled({ "1.1": [{ phrases: ["k"] }] }, { masks: apart }))).toEqual(["1.1 k"]);
  });

  it("lexiconMatches(...) takes nothing away from what names a list or a result", () => {
    const result = compiled({ "1.1": [{ phrases: ["a"], under_subject: true }], "1.2": [{ phrases: ["a b"] }] });
    expect(counted("a b", result)).toHaveLength(2);
    const list = compiled({ "1.1": [{ phrases: ["a", "c"], at_least: 2 }], "1.2": [{ phrases: ["a b"] }] });
    expect(counted("a b c", list)).toHaveLength(3);
  });
});

describe("allowedEntries", () => {
  const lexiconOf = () =>
    compiled({
      "1.1": [
        { phrases: ["a"], heading: true },
        { phrases: ["a"], under_subject: true },
        { phrases: ["a"], under: ["chương sách", "mục vở"] },
        { phrases: ["a"], not_under: ["phụ lục"] },
        { phrases: ["a"], under: ["chương sách"], not_under: ["phụ lục"] },
        { phrases: ["a"] },
      ],
    });
  const allowed = (standing: Partial<Standing>): readonly number[] => {
    const lexicon = lexiconOf();
    const filter = allowedEntries({ heading: false, headings: [], subjects: new Set(), ...standing }, lexicon);
    return lexicon.entries.flatMap((_, entry) => (filter(entry) ? [entry] : []));
  };

  it("allowedEntries(standing, lexicon) knows headings, subjects, and phrases that must or must not stand above", () => {
    expect(allowed({})).toEqual([3, 5]);
    expect(allowed({ heading: true })).toEqual([0, 3, 5]);
    expect(allowed({ subjects: new Set(["1.1"]) })).toEqual([1, 3, 5]);
    expect(allowed({ subjects: new Set(["1.2"]) })).toEqual([3, 5]);
    expect(allowed({ headings: [plainReader("Chương sách")] })).toEqual([2, 3, 4, 5]);
    expect(allowed({ headings: [plainReader("Mục vở"), plainReader("Khác")] })).toEqual([2, 3, 5]);
    expect(allowed({ headings: [plainReader("Phụ lục: chương sách")] })).toEqual([2, 5]);
  });
});

describe("fieldsOfClauses", () => {
  const field = { own: ["thư viện"], others: ["tín dụng"], making: ["đóng"], note: "vì sao" };
  const fields = (text: string, given: Partial<typeof field> = {}): readonly string[] => {
    const reading = plainReader(text);
    const fieldOf = fieldsOfClauses(
      reading,
      compiled({ "1.1": [{ phrases: ["sách"] }] }, { field: { ...field, ...given } }),
    );
    return [...new Set(reading.tokens.map(({ clause }) => clause))].map(fieldOf);
  };

  it("fieldsOfClauses(reading, lexicon) tells own, other and mixed clauses apart, and those that only mention", () => {
    expect(fields("mở sách; tín dụng; thư viện, tín dụng; đóng sách; đóng tín dụng")).toEqual([
      "bare",
      "other",
      "own",
      "own",
      "mixed",
    ]);
  });
  it("fieldsOfClauses(reading, lexicon) is silent where no clause of the text speaks of the field or makes anything", () => {
    expect(fields("mở sách; tín dụng")).toEqual(["silent", "other"]);
  });
  it("fieldsOfClauses(reading, lexicon) knows no mere mention where the lexicon lists no making, or no field at all", () => {
    expect(fields("mở sách; tín dụng", { making: [] })).toEqual(["own", "mixed"]);
    expect(fieldsOfClauses(plainReader("tín dụng"), compiled({}))(0)).toBe("own");
  });
});
