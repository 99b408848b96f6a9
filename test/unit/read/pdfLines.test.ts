import { describe, expect, it } from "vitest";
import { linesOfPage, readPage } from "../../../src/read/pdfLines.ts";

const SIZE = 12;
/** Words in one row of a page, `gap` points from each other, each of a size of its own where `recognised`. */
const row = (words: readonly string[], y: number, gap: number, recognised = true) => {
  let x = 60;
  return words.map((str, at) => {
    const size = recognised ? [SIZE, SIZE - 4, SIZE + 1][at % 3]! : SIZE;
    const width = str.length * 6;
    const item = { str, transform: [size, 0, 0, size, x, y], width, height: size, fontName: "f" };
    x += width + gap;
    return item;
  });
};
const read = (rows: readonly (readonly string[])[], gap: number, recognised = true): readonly string[] => {
  const items = rows.flatMap((words, at) => row(words, 700 - at * 16, gap, recognised));
  return linesOfPage(readPage(items, () => false)).map(({ text }) => text);
};
const WORDS = ["Sở", "Xây", "dựng", "làm", "191", "cầu", "và", "đường", "trong", "tỉnh."];

describe("readPage(items, isBold)", () => {
  it("has a space between words that were recognised on a picture, however close they stand, and no raised figure", () => {
    expect(read([WORDS, WORDS, WORDS], 1)).toEqual(Array.from({ length: 3 }, () => WORDS.join(" ")));
  });

  it("has none between two of them that touch", () => {
    const many = Array.from({ length: 6 }, (_, at) => row(WORDS, 700 - at * 16, 1)).flat();
    const number = row(["12", "/KH-UBND"], 600, 0, false);
    expect(linesOfPage(readPage([...many, ...number], () => false)).at(-1)!.text).toBe("12/KH-UBND");
  });

  it("has none between pieces of words, which touch, nor where lines have spaces of their own or too few tell", () => {
    const pieces = WORDS.map((word) => word.trim());
    expect(read([pieces, pieces, pieces], 0, false)[0]).toBe(WORDS.join(""));
    const line = ["Sở Xây", "dựng", "làm", "cầu", "và", "đường", "trong", "tỉnh", "từ", "nay."];
    expect(read([line, line, line], 1, false)[0]).toBe("Sở Xâydựnglàmcầuvàđườngtrongtỉnhtừnay.");
    expect(read([WORDS, WORDS], 1, false)[0]).toBe(WORDS.join(""));
  });
});
