import { expect, test } from "vitest";
import { mentions, numberKey } from "../../../src/text/mentions.ts";

const found = (text: string): readonly (readonly [string, string, string | null])[] =>
  mentions(text).map(({ number, words, issued }) => [
    text.slice(number.start, number.end),
    text.slice(words.start, words.end),
    issued,
  ]);

test("mentions(text) reads numbers of the Party and of the state, with type, date and issuer", () => {
  expect(
    found("Thực hiện Kết luận số 9-KL/TW, ngày 23/2/2024 của Bộ Chính trị về thư viện; Quyết định số 69/QĐ-TTg."),
  ).toEqual([
    ["9-KL/TW", "Kết luận số 9-KL/TW, ngày 23/2/2024 của Bộ Chính trị", "2024-02-23"],
    ["69/QĐ-TTg", "Quyết định số 69/QĐ-TTg", null],
  ]);
});

test("mentions(text) reads dates in words, years within numbers, and laws", () => {
  expect(
    found(
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, Luật số 61/2020/QH14 và Nghị quyết số 66.7/2025/NQ-CP",
    ),
  ).toEqual([
    ["30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ", "2020-03-05"],
    ["61/2020/QH14", "Luật số 61/2020/QH14", null],
    ["66.7/2025/NQ-CP", "Nghị quyết số 66.7/2025/NQ-CP", null],
  ]);
});

test.each([
  ["ngày 23 tháng hai năm 2024", "2024-02-23"],
  ["ngày 23.02.2024", "2024-02-23"],
  ["ngày 23-02-2024", "2024-02-23"],
  ["ngày 31/02/2024", null],
])("mentions(text) reads a number of '%s' as issued on %s", (day, issued) => {
  expect(found(`Nghị quyết số 21-NQ/TU ${day} của Tỉnh ủy`)).toEqual([
    ["21-NQ/TU", `Nghị quyết số 21-NQ/TU ${day} của Tỉnh ủy`, issued],
  ]);
});

test("mentions(text) reads numbers that are spaced, capitalised, or end in a digit", () => {
  expect(
    found("Kế hoạch số 13 KH/TW; Chỉ thị số 10- CT/TU; KẾ HOẠCH SỐ 26-CTR/TU; số 565/UBND-KT1").map(
      ([number]) => number,
    ),
  ).toEqual(["13 KH/TW", "10- CT/TU", "26-CTR/TU", "565/UBND-KT1"]);
});

test("mentions(text) takes no other numbers: dates, periods, shares, and numbers left blank", () => {
  expect(
    found("giai đoạn 2021-2025; ngày 12/5/2024; 3/4 xã; số: /QĐ-UBND; 5-7%/năm; quý I/2024; 100 km/h; 24/24h"),
  ).toEqual([]);
});

test("numberKey(number) is one for all ways of writing a number", () => {
  expect(numberKey("43/CTr-TU")).toBe(numberKey("43-CTR/TU"));
  expect(numberKey("13 KH/TW")).toBe(numberKey("13-KH/TW"));
  expect(numberKey("10- CT/TU")).toBe(numberKey("10-CT/TU"));
  expect(numberKey("9-KL/TW")).not.toBe(numberKey("9-KL/TU"));
});
