import { expect, test } from "vitest";
import { unbroken } from "../../../src/text/unbroken.ts";

const found = (text: string): readonly string[] => unbroken(text).map(({ start, end }) => text.slice(start, end));

test("unbroken(text) keeps numbers of documents and dates whole, with the word before them", () => {
  expect(found("Kết luận số 9-KL/TW, ngày 23/02/2024; Quyết định 69/QĐ-TTg tháng 5/2024, Kế hoạch số 12.")).toEqual([
    "số 9-KL/TW",
    "ngày 23/02/2024",
    "69/QĐ-TTg",
    "5/2024",
    "số 12",
  ]);
});

test("unbroken(text) keeps ranges of shares whole", () => {
  expect(found("chỉ số 71-100%, index 59-88%.")).toEqual(["số 71-100%", "59-88%"]);
});

test("unbroken(text) lets all other words break", () => {
  expect(found("giai đoạn 2021-2025, 3/4 xã, cơ số lớn, 1.200 km")).toEqual([]);
});
