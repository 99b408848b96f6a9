import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables, syllableAt, syllables } from "../../../src/text/syllables.ts";

describe("syllables", () => {
  it("syllables(text) gives each run of letters or digits with its place, punctuation left out", () => {
    expect(syllables("Quốc lộ 1A, (cầu).").map(({ key, start, end }) => [key, start, end])).toEqual([
      ["quốc", 0, 4],
      ["lộ", 5, 7],
      ["1a", 8, 10],
      ["cầu", 13, 16],
    ]);
  });

  it("syllables(text) leaves superscript marks of footnotes aside", () => {
    expect(syllables("hành chính¹").map(({ key }) => key)).toEqual(["hành", "chính"]);
  });

  it("syllables(text) gives the same key to spellings of one syllable, however often it is asked", () => {
    const keys = ["hoà", "hòa", "Hòa", "kỹ", "kĩ"].map((word) => syllables(word)[0]!.key);
    expect([...new Set(keys)]).toEqual([keys[0], keys[3]]);
    expect(syllables("hoà")[0]!.key).toBe(keys[0]);
  });
});

describe("countSyllables", () => {
  it("countSyllables(text) is the number of syllables, whatever the text", () => {
    const vietnamese = fc.constantFrom("đường", "ỹ", "Ế", "a\u0301", "1.5", "¹", "-", " ", "\n", "đ)", "½", "𠀋");
    const text = fc.array(fc.oneof(vietnamese, fc.string({ unit: "grapheme" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (words) => {
        expect(countSyllables(words)).toBe(syllables(words).length);
      }),
    );
  });
});

describe("syllableAt", () => {
  it("syllableAt(text, offset) is the syllable of syllables(text) that goes on on both sides of the offset, else null", () => {
    const parts = fc.constantFrom("đường", "ỹ", "a\u0301", "1.5", "¹", "-", " ", "đ)", "½", "𠀋", "😀");
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        const text = words.join("");
        const all = syllables(text).map(({ start, end }) => ({ start, end }));
        for (let offset = 0; offset <= text.length; offset += 1) {
          const cut = all.find(({ start, end }) => start < offset && end > offset) ?? null;
          expect(syllableAt(text, offset)).toEqual(cut);
        }
      }),
    );
  });
});
