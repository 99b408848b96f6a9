import { expect, test } from "vitest";
import { joinKeys, tokens } from "../../../src/search/tokens.ts";

const keys = (text: string): string => joinKeys(tokens(text));

test("tokens(text) gives each syllable its bare letters, its marked letters and its place", () => {
  expect(tokens("Đường sắt")).toEqual([
    { key: "duong", markedKey: "đường", start: 0, end: 5 },
    { key: "sat", markedKey: "sắt", start: 6, end: 9 },
  ]);
});

test("tokens(text) unites the two places of a tone mark, and i with y", () => {
  for (const [one, other] of [
    ["hoà", "hòa"],
    ["UỶ", "ủy"],
    ["tỷ", "tỉ"],
    ["Kỹ", "kĩ"],
  ] as const) {
    expect(tokens(one)[0]!.markedKey).toBe(tokens(other)[0]!.markedKey);
  }
});

test("joinKeys(tokens) lets spaces, dashes and slashes part syllables, and keeps sentence punctuation as a break", () => {
  expect(keys("kinh tế - xã hội, 154/KH-UBND")).toBe(" kinh te xa hoi | 154 kh ubnd ");
  expect(keys("(điện), nước.")).toBe(" | dien | nuoc | ");
});

test("tokens(text) leaves the superscript mark of a footnote out of its word", () => {
  expect(keys("các Chương trình¹, Kế hoạch²")).toBe(" cac chuong trinh | ke hoach ");
});

test("tokens(text) of a text without words is empty", () => {
  expect(tokens("")).toEqual([]);
  expect(keys(" – ")).toBe(" ");
});
