import { describe, expect, it } from "vitest";
import { readText, spanOf, speller, textReader } from "../../../src/align/reading.ts";

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
  it.each([
    ["Mở đường. “Xây cầu”", 2],
    ['Mở đường. " Xây cầu', 2],
    ["Mở đường.Xây cầu", 2],
    ["Mở đường ở TP. Vinh, TP.Huế", 1],
    ["Mở đường. xây cầu", 1],
    ["; mở đường", 1],
    ["sau: Lập quy hoạch chung của vùng", 2],
    ["đơn vị, Lập quy hoạch", 1],
    ["liên quan khác: Lập quy hoạch", 1],
  ])("readText(%j) has so many clauses: %i", (text, count) => {
    expect(clauses(text)).toHaveLength(count);
  });
  it("readText(text) tells the words behind a comma, a bracket, a quotation mark, a stroke or a dash", () => {
    const after = (text: string): readonly string[] =>
      readText(text, spell)
        .tokens.filter(({ afterBreak }) => afterBreak)
        .map(({ key }) => key);
    expect(after("a, b: c (d) e – f / g “h” i - k")).toEqual(["b", "c", "d", "e", "f", "g", "h", "i", "k"]);
    expect(after("a b  c\td-e -f g- h * i")).toEqual([]);
  });
  it("readText(text) tells words with a capital", () => {
    const { tokens } = readText("Đường ĐT và a2 ở 2b Zz z", spell);
    expect(tokens.filter(({ capital }) => capital).map(({ key }) => key)).toEqual(["đường", "đt", "zz"]);
  });
  it("readText(text) counts the words outside brackets, whatever brackets inside; one that closes nothing is no bracket", () => {
    const outer = (text: string) => readText(text, spell).tokens.map((token) => token.outer);
    expect(outer("a (b (c) d) e")).toEqual([0, null, null, null, 1]);
    expect(outer("a) b (c) d")).toEqual([0, 1, null, 2]);
  });
  it("readText(text) spells abbreviations out on the span where they stand", () => {
    const reading = readText("công tác GPMB và KT-XH", spell);
    expect(reading.tokens.map(({ key }) => key).join(" ")).toBe("công tác giải phóng mặt bằng và kinh tế xã hội");
    expect(spanOf(reading, 2, 6)).toEqual({ start: 9, end: 13 });
  });
  it("readText(text) parts a road's letters from its number", () => {
    expect(readText("QL19B", spell).tokens.map(({ key }) => key)).toEqual(["ql", "19b"]);
  });
  it("readText(text) parts letters from a number in what has no abbreviations too, and leaves 5G and a-2b whole", () => {
    const keys = (text: string) =>
      [spell, speller({ abbreviations: {}, variants: {} })].map((own) =>
        readText(text, own).tokens.map(({ key }) => key),
      );
    for (const words of keys("ĐT 603B QL19 5G 2a3")) expect(words).toEqual(["đt", "603b", "ql", "19", "5g", "2a3"]);
    const { tokens } = readText("GPMB QL19B", spell);
    expect(tokens.slice(-2).map(({ start, end }) => [start, end])).toEqual([
      [5, 7],
      [7, 10],
    ]);
  });
  it("readText('') has no tokens", () => {
    expect(readText("", spell).tokens).toEqual([]);
  });
});

describe("speller", () => {
  const words = (abbreviations: Readonly<Record<string, string>>, variants: Readonly<Record<string, string>>) => {
    const read = textReader({ abbreviations, variants });
    return (text: string): string =>
      read(text)
        .tokens.map(({ key, start, end }) => `${key} ${start}-${end}`)
        .join(", ");
  };

  it("speller(language) tries the longest abbreviation first, in whatever order they are given", () => {
    const read = words({ KT: "kinh tế", "KT-XH": "kinh tế xã hội", "A&B": "a và b", "N.N": "nhà nước" }, {});
    expect(read("KT-XH")).toBe("kinh 0-5, tế 0-5, xã 0-5, hội 0-5");
    expect(read("KT, A&B")).toBe("kinh 0-2, tế 0-2, a 4-7, và 4-7, b 4-7");
    expect(read("N.N")).toBe("nhà 0-3, nước 0-3");
    expect(read("NxN")).toBe("nxn 0-3");
  });

  it("speller(language) reads variants word for word, the last words of a longer one on the last span", () => {
    const read = words({}, { "đảm bảo": "bảo đảm", "y tế": "y tế công cộng", "ba con số": "số" });
    expect(read("x đảm bảo y tế")).toBe("x 0-1, bảo 2-5, đảm 6-9, y 10-11, tế 12-14, công 12-14, cộng 12-14");
    expect(read("ba con số đảm")).toBe("số 0-2, đảm 10-13");
    expect(read("ba con")).toBe("ba 0-2, con 3-6");
  });
});
