import { expect, test } from "vitest";
import { innerSentenceEnds, isFinished, isUpperCase, startsLower } from "../../../src/text/sentence.ts";
import { foldSpaces } from "../../../src/text/spaces.ts";

test.each([
  ["xã hội số...", true],
  ["theo quy định./.", true],
  ["như sau:", true],
  ["(cấp nước, thoát nước,...).", true],
  ["Kế hoạch “Phát triển hạ tầng”", true],
  ["vùng sâu,", false],
  ["đường kéo", false],
  ["cấp nước (TOD)", false],
] as const)("isFinished(%s) is %s", (text, finished) => {
  expect(isFinished(text)).toBe(finished);
});

test("startsLower(text) looks at the first letter, behind brackets and quotation marks", () => {
  expect(["đầu tư", "(qua Sở", "“điện"].map(startsLower)).toEqual([true, true, true]);
  expect(["Đầu tư", "2030 đạt", ""].map(startsLower)).toEqual([false, false, false]);
});

test("isUpperCase(text) leaves words in brackets and figures aside", () => {
  expect(["MỤC ĐÍCH, YÊU CẦU", "DỰ ÁN 2030 (kèm theo)", "UỶ BAN"].map(isUpperCase)).toEqual([true, true, true]);
  expect(["Mục đích", "2030", ""].map(isUpperCase)).toEqual([false, false, false]);
});

test("innerSentenceEnds(text) counts sentences that end inside, not initials and figures", () => {
  expect(innerSentenceEnds("Nâng cấp cảng. Mở rộng đường.")).toBe(1);
  expect(innerSentenceEnds("Nâng cấp cảng số 1.500 m và đường.")).toBe(0);
  expect(innerSentenceEnds("Đồng chí Trần V. Anh chủ trì")).toBe(0);
});

test("foldSpaces(text) makes one space of many and leads back", () => {
  const folded = foldSpaces("  hạ  tầng\n số ");
  expect(folded.text).toBe("hạ tầng số");
  expect([0, 3, 8, 10].map(folded.original)).toEqual([2, 6, 12, 15]);
});
