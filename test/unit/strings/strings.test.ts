import { describe, expect, it } from "vitest";
import * as english from "../../../src/strings/en/numbers.ts";
import { stringsOf } from "../../../src/strings/strings.ts";
import * as vietnamese from "../../../src/strings/vi/numbers.ts";

const { vi, en } = stringsOf;

/** Paths of all entries of a table, with their types. */
function shape(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  if (Array.isArray(value)) return [`${path}: list`];
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, entry]) => shape(entry, `${path}.${key}`));
}

/** All fixed texts of a table, by path. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, `${path}.${key}`));
}

const vietnameseLetters = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u;

describe("string tables", () => {
  it("vi and en have the same entries", () => {
    expect(shape(en)).toEqual(shape(vi));
  });

  it("no entry is empty", () => {
    for (const [path, text] of [...texts(vi), ...texts(en)]) expect(text.trim(), path).not.toBe("");
  });

  it("no entry of en was left in Vietnamese", () => {
    expect(texts(en).filter(([, text]) => vietnameseLetters.test(text))).toEqual([]);
  });

  it("all entries are in NFC", () => {
    for (const [path, text] of [...texts(vi), ...texts(en)]) expect(text, path).toBe(text.normalize("NFC"));
  });
});

describe("countWord", () => {
  it.each([
    [0, "không"],
    [1, "một"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi bốn"],
    [45, "bốn mươi lăm"],
    [99, "chín mươi chín"],
    [100, "100"],
  ])("countWord(%s) is %s in Vietnamese", (count, word) => {
    expect(vietnamese.countWord(count)).toBe(word);
  });

  it.each([
    [0, "no"],
    [5, "five"],
    [11, "11"],
  ])("countWord(%s) is %s in English", (count, word) => {
    expect(english.countWord(count)).toBe(word);
  });

  it.each([
    [0, "No"],
    [10, "Ten"],
    [11, "Eleven"],
    [18, "Eighteen"],
    [20, "Twenty"],
    [45, "Forty-five"],
    [99, "Ninety-nine"],
    [100, "100"],
  ])("countWordCapital(%s) is %s in English", (count, word) => {
    expect(english.countWordCapital(count)).toBe(word);
  });
});

describe("outOf", () => {
  it("outOf(part, whole) parts thousands as each language does", () => {
    expect(vietnamese.outOf(82, 2835)).toBe("82\u00a0trong\u00a02.835");
    expect(english.outOf(2082, 2835)).toBe("2,082\u00a0of\u00a02,835");
  });
});

describe("list", () => {
  it("list(items) sets the last apart with a word", () => {
    expect([[], ["1"], ["1", "2"], ["1", "2", "3"]].map(vietnamese.list)).toEqual(["", "1", "1 và 2", "1, 2 và 3"]);
    expect([[], ["1"], ["1", "2"], ["1", "2", "3"]].map(english.list)).toEqual(["", "1", "1 and 2", "1, 2 and 3"]);
  });
});

it("names of appendices have their kind in English, once where the names share it", () => {
  const { plan } = stringsOf.en;
  expect(plan.missingAppendices(["Phụ lục 01", "02"])).toBe("The source text lacks Appendices 01 and 02.");
  expect(plan.missingAppendices(["Phụ lục I"])).toBe("The source text lacks Appendix I.");
  expect(plan.missingAppendices(["Phụ lục I", "Phụ lục dự án"])).toBe(
    "The source text lacks Appendix I and Appendix dự án.",
  );
});
