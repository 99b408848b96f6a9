import { describe, expect, it, test } from "vitest";
import { ranksOf, wordsOf } from "../../../src/align/words.ts";
import { plainReader } from "../../fixtures/plainLanguage.ts";

describe("wordsOf", () => {
  it.each([
    ["Xây chợ; xây kho", ["xây", "xây chợ", "chợ", "xây kho", "kho"]],
    ["mở 2 chợ, 5G", ["mở", "chợ", "chợ 5g", "5g"]],
    ["chợ đầu mối", ["chợ", "chợ đầu mối", "đầu mối"]],
    // Of two compounds that overlap, the one that stands first in the list is a word.
    ["hội văn nghệ sĩ", ["hội", "hội văn nghệ", "văn nghệ", "văn nghệ sĩ", "sĩ"]],
    ["2025", []],
    ["", []],
  ])("wordsOf(%j) has each word and each two on end of a clause once, and no number", (text, words) => {
    const ranks = ranksOf(["văn nghệ", "nghệ sĩ", "đầu mối"]);
    expect([...wordsOf(plainReader(text), ranks).keys()]).toEqual(words);
  });
});

test("wordsOf(…) takes the first in the list of two compounds that overlap, where it stands behind the other", () => {
  const words = wordsOf(plainReader("hội văn nghệ sĩ"), ranksOf(["nghệ sĩ", "văn nghệ"]));
  expect([...words.keys()]).toEqual(["hội", "hội văn", "văn", "văn nghệ sĩ", "nghệ sĩ"]);
});
