import { describe, expect, it } from "vitest";
import { compilePhrases, expandPhrase } from "../../../src/align/phrases.ts";
import { readText, speller } from "../../../src/align/reading.ts";
import { syllables } from "../../../src/text/syllables.ts";

const spell = speller({ abbreviations: { KCN: "khu công nghiệp" }, variants: { "đảm bảo": "bảo đảm" } });

/** The words that a phrase finds in a text, parts parted by a stroke. */
function found(phrase: string, text: string): readonly string[] {
  const reading = readText(text.normalize("NFC"), spell);
  return compilePhrases([phrase])(reading.tokens).map(({ parts }) =>
    parts.map(([from, to]) => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)).join(" / "),
  );
}

/** What several phrases find, each match behind the number of its phrase. */
function matches(phrases: readonly string[], text: string): readonly string[] {
  const reading = readText(text.normalize("NFC"), spell);
  return compilePhrases(phrases)(reading.tokens).map(({ phrase, parts }) => {
    const words = parts.map(([from, to]) =>
      reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end),
    );
    return `${phrase}: ${words.join(" / ")}`;
  });
}

function keysOf(words: string): string {
  return syllables(words)
    .map(({ key }) => key)
    .join(" ");
}

describe("compilePhrases", () => {
  it("compilePhrases([words]) finds them whatever the capitals, marks of punctuation and spelling variants", () => {
    expect(found("thủy lợi", "Nâng cấp Thuỷ lợi")).toEqual(["Thuỷ lợi"]);
    expect(found("bồi thường giải phóng mặt bằng", "bồi thường, giải phóng mặt bằng")).toHaveLength(1);
  });
  it("compilePhrases([words]) tells marks apart", () => {
    expect(found("đường sắt", "đương sat")).toEqual([]);
  });
  it("compilePhrases(['[a|b] c']) takes one of the choices", () => {
    expect(found("hạ tầng [số|viễn thông]", "hạ tầng viễn thông, hạ tầng số")).toEqual([
      "hạ tầng viễn thông",
      "hạ tầng số",
    ]);
    expect(found("hạ tầng [số|viễn thông]", "hạ tầng y tế")).toEqual([]);
  });
  it("compilePhrases(['(a) b']) lets a word be missing, and finds the longer reading too", () => {
    expect(found("(đường) cao tốc", "đường cao tốc")).toEqual(["đường cao tốc", "cao tốc"]);
  });
  it("compilePhrases(['a .. b']) lets three syllables stand between, not four", () => {
    expect(found("nâng cấp .. đê", "nâng cấp các tuyến của đê")).toEqual(["nâng cấp / đê"]);
    expect(found("nâng cấp .. đê", "nâng cấp các tuyến của hệ đê")).toEqual([]);
  });
  it("compilePhrases(['a … b']) stays inside a clause", () => {
    expect(found("rà soát … chính sách", "rà soát các cơ chế, chính sách")).toEqual(["rà soát / chính sách"]);
    expect(found("rà soát … chính sách", "rà soát quy hoạch; ban hành chính sách")).toEqual([]);
  });
  it("compilePhrases(['#']) stands for a number", () => {
    expect(found("đường dây # kv", "đường dây 110 kV")).toEqual(["đường dây 110 kV"]);
    expect(found("đường dây # kv", "đường dây trung kV")).toEqual([]);
  });
  it("compilePhrases([words]) reads abbreviations and variants", () => {
    expect(found("hạ tầng khu công nghiệp", "hạ tầng KCN")).toEqual(["hạ tầng KCN"]);
    expect(found("bảo đảm tiến độ", "đảm bảo tiến độ")).toEqual(["đảm bảo tiến độ"]);
  });

  it("compilePhrases(['#', '110']) finds a number as any number and as itself", () => {
    const of = (...phrases: readonly string[]): readonly string[] => matches(phrases, "đường dây 110 kV và 22 kV");
    expect(of("# kv")).toEqual(["0: 110 kV", "0: 22 kV"]);
    expect(of("110 kv", "# kv")).toEqual(["0: 110 kV", "1: 110 kV", "1: 22 kV"]);
    expect(of("dây 110", "dây # kv")).toEqual(["0: dây 110", "1: dây 110 kV"]);
    expect(of("# dây")).toEqual([]);
  });
  it("compilePhrases([a, b]) finds by where they begin, then by number, then by where they end", () => {
    expect(matches(["cây xanh", "trồng", "(trồng) cây (xanh)"], "trồng cây xanh")).toEqual([
      "1: trồng",
      "2: trồng cây",
      "2: trồng cây xanh",
      "0: cây xanh",
      "2: cây",
      "2: cây xanh",
    ]);
  });
  it("compilePhrases([a, b]) finds every phrase that begins with the same part, however many follow it", () => {
    const text = "rà soát quy hoạch, chính sách và cơ chế";
    expect(matches(["rà soát … cơ chế", "rà soát", "rà soát .. chính sách"], text)).toEqual([
      "0: rà soát / cơ chế",
      "1: rà soát",
      "2: rà soát / chính sách",
    ]);
    // More phrases go on from the part than parts stand in the clause, and the other way round.
    const many = ["a", "b", "c", "d", "e", "g"].map((word) => `rà soát … ${word}`);
    expect(matches([...many, "rà soát … cơ chế"], text)).toEqual(["6: rà soát / cơ chế"]);
  });
  it("compilePhrases(['a .. b .. c']) needs every part, each the nearest after the one before", () => {
    expect(found("nâng cấp .. đê .. sông", "nâng cấp tuyến đê của sông, sông lớn")).toEqual(["nâng cấp / đê / sông"]);
    expect(found("nâng cấp .. đê .. sông", "nâng cấp tuyến đê biển")).toEqual([]);
    expect(found("nâng cấp .. đê .. sông", "nâng cấp sông và đê")).toEqual([]);
    expect(found("đê .. đê", "đê sông, đê biển, đê bao")).toEqual(["đê / đê", "đê / đê"]);
  });
  it("compilePhrases(['a .. b']) counts no words of a bracket that stands between", () => {
    const text = (between: string): string => `nâng cấp ${between} đê`;
    expect(found("nâng cấp .. đê", text("(gồm cả các công trình phụ trợ)"))).toEqual(["nâng cấp / đê"]);
    expect(found("nâng cấp .. đê", text("các tuyến (gồm cả công trình phụ trợ) của"))).toEqual(["nâng cấp / đê"]);
    expect(found("nâng cấp .. đê", text("các tuyến (gồm cả công trình phụ trợ) của hệ"))).toEqual([]);
  });
  it("compilePhrases(['a .. b']) takes the word behind a bracket where the one inside is too far", () => {
    const aside = "(là những nơi có nhiều công trình đê cũ và yếu)";
    expect(found("nâng cấp .. đê", `nâng cấp tuyến ${aside} đê`)).toEqual(["nâng cấp / đê"]);
    const where = compilePhrases(["nâng cấp .. đê"])(
      readText(`nâng cấp tuyến ${aside} đê`.normalize("NFC"), spell).tokens,
    );
    expect(where[0]!.to).toBe("nâng cấp tuyến".split(" ").length + aside.split(" ").length + 1);
    expect(found("nâng cấp .. đê", `nâng cấp tuyến ${aside} bao quanh khu dân cư đê`)).toEqual([]);
  });
  it("compilePhrases(['a .. b']) reads over sixty words of a bracket, whatever stands in them, and not over the end", () => {
    const aside = (more: number): string => `(đoạn ven hồ lớn đê ${"cũ ".repeat(more)}đê nhỏ)`;
    const wordOf = (text: string): number | undefined => {
      const { tokens } = readText(text.normalize("NFC"), spell);
      return compilePhrases(["nâng cấp .. đê"])(tokens)[0]?.parts[1]![0];
    };
    const near = `nâng cấp ${aside(40)} đê`;
    expect(wordOf(near)).toBe(near.split(" ").length - 1);
    expect(wordOf(`nâng cấp ${aside(70)} đê`)).toBeUndefined();
    expect(wordOf(`nâng cấp ${aside(3)}`)).toBeUndefined();
  });
  it("compilePhrases([words]) finds as many as one clause has", () => {
    expect(found("đê", "đê ".repeat(200_000))).toHaveLength(200_000);
  });
  it("compilePhrases([words]) gives one match for words that fit in two ways: the one written first", () => {
    expect(found("nâng cấp .. [đê|tuyến đê]", "nâng cấp tuyến đê")).toEqual(["nâng cấp / đê"]);
    expect(found("nâng cấp .. [tuyến đê|đê]", "nâng cấp tuyến đê")).toEqual(["nâng cấp / tuyến đê"]);
  });
});

describe("expandPhrase", () => {
  it("expandPhrase(phrase) lists every way to read it, with the syllables that a gap allows", () => {
    expect(expandPhrase("hạ tầng [số|viễn thông]")).toEqual(["hạ tầng số", "hạ tầng viễn thông"].map(keysOf));
    expect(expandPhrase("(đường) cao tốc")).toEqual(["đường cao tốc", "cao tốc"].map(keysOf));
    expect(expandPhrase("nâng cấp .. đê … sông")).toEqual([`${keysOf("nâng cấp")} <3> đê <10> ${keysOf("sông")}`]);
  });
  it("expandPhrase(phrase) adds up gaps with nothing between them, and drops one at the end", () => {
    expect(expandPhrase("đê .. … sông")).toEqual([`đê <13> ${keysOf("sông")}`]);
    expect(expandPhrase("đê .. (bao) .. sông")).toEqual([
      `đê <3> bao <3> ${keysOf("sông")}`,
      `đê <6> ${keysOf("sông")}`,
    ]);
    expect(expandPhrase("đê ..")).toEqual(["đê"]);
    expect(expandPhrase("(đê)")).toEqual(["đê"]);
    expect(expandPhrase("")).toEqual([]);
  });
});
