import { expect, test } from "vitest";
import { countsRow, rowNumber } from "../../../src/parse/labels/rowNumber.ts";

test.each([
  [["I", "I.", "II)", "IV-", "X/", "XL", "V.-"], "roman"],
  [["A", "B.", "C", "L", "Đ)", "A/"], "capital"],
  [["a", "đ)", "b."], "letter"],
  [["1", "12.", "3)", "4/", "5-", "6.-", "100"], "arabic"],
  [["1.2", "1.2."], "decimal-2"],
  [["1.2.3"], "decimal-3"],
  [["1.2.3.4"], "decimal-4"],
  [["-", "–", "+", "*", "•"], "bullet"],
  [["", "IIX", "1.250", "2026", "12 xã", "Y tế", "ab", "1.1 Cầu", "%"], null],
] as const)("rowNumber(cell) of %j is %s", (cells, number) => {
  expect(cells.map((cell) => rowNumber(cell))).toEqual(cells.map(() => number));
});

test("countsRow(cell) is true of all numbers but dashes and dots", () => {
  expect(["1", "IV.", "a)", "2.1"].map(countsRow)).toEqual([true, true, true, true]);
  expect(["-", "•", "Cầu"].map(countsRow)).toEqual([false, false, false]);
});
