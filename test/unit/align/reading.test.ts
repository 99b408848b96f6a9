import { describe, expect, it } from "vitest";
import { readText, spanOf, speller } from "../../../src/align/reading.ts";

const spell = speller({ abbreviations: { GPMB: "giải phóng mặt bằng", "KT-XH": "kinh tế xã hội" }, variants: {} });

/** The clauses of a text, as their words. */
function clauses(text: string): readonly string[] {
  const { tokens } = readText(text.normalize("NFC"), spell);
  const last = tokens.at(-1)?.clause ?? -1;
  return Array.from({ length: last + 1 }, (_, clause) =>
    tokens
      .filter((token) => token.clause === clause)
      .map(({ key }) => key)
      .join(" "),
  );
}

describe("readText", () => {
  it("readText(text) ends a clause at a semicolon and at a full stop before a capital", () => {
    expect(clauses("Mở đường; xây cầu. Trồng rừng")).toEqual(["mở đường", "xây cầu", "trồng rừng"]);
  });
  it("readText(text) keeps a number with a full stop in one clause", () => {
    expect(clauses("đầu tư 1.200 tỷ đồng")).toHaveLength(1);
  });
  it("readText(text) ends a clause at the colon of a lead-in, not at the colon of a list", () => {
    expect(clauses("Sở Xây dựng tổ chức thực hiện: Lập quy hoạch")).toHaveLength(2);
    expect(clauses("các khu vực trọng điểm: Khu kinh tế, đô thị")).toHaveLength(1);
  });
  it("readText(text) spells abbreviations out on the span where they stand", () => {
    const reading = readText("công tác GPMB và KT-XH", spell);
    expect(reading.tokens.map(({ key }) => key).join(" ")).toBe("công tác giải phóng mặt bằng và kinh tế xã hội");
    expect(spanOf(reading, 2, 6)).toEqual({ start: 9, end: 13 });
  });
  it("readText(text) parts a road's letters from its number", () => {
    expect(readText("QL19B", spell).tokens.map(({ key }) => key)).toEqual(["ql", "19b"]);
  });
  it("readText('') has no tokens", () => {
    expect(readText("", spell).tokens).toEqual([]);
  });
});
