import { describe, expect, it } from "vitest";
import { compilePhrases } from "../../../src/align/phrases.ts";
import { readText, speller } from "../../../src/align/reading.ts";

const spell = speller({ abbreviations: { KCN: "khu công nghiệp" }, variants: { "đảm bảo": "bảo đảm" } });

/** The words that a phrase finds in a text, parts parted by a stroke. */
function found(phrase: string, text: string): readonly string[] {
  const reading = readText(text.normalize("NFC"), spell);
  return compilePhrases([phrase])(reading.tokens).map(({ parts }) =>
    parts.map(([from, to]) => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)).join(" / "),
  );
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
});
