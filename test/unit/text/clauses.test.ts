import { expect, test } from "vitest";
import { clauses, sentencesOf } from "../../../src/text/clauses.ts";

const texts = (text: string): readonly string[] => clauses(text).map(({ start, end }) => text.slice(start, end));

test("clauses(text) ends a clause at a semicolon and at the end of a sentence", () => {
  expect(texts("Rà soát luật; ban hành. Tổ chức thí điểm")).toEqual(["Rà soát luật;", "ban hành.", "Tổ chức thí điểm"]);
});

test("clauses(text) numbers the sentences", () => {
  expect(clauses("Một; hai. Ba.").map(({ sentence }) => sentence)).toEqual([1, 1, 2]);
});

test("clauses(text) ends a sentence at an ellipsis only when a capital follows", () => {
  expect(texts("kinh tế số, xã hội số... Nghiên cứu thí điểm")).toHaveLength(2);
  expect(texts("đường bộ, đường sắt... của tỉnh")).toHaveLength(1);
});

test("clauses(text) keeps short forms, dates and numbers whole", () => {
  expect(texts("Dự án tại TP. Hồ Chí Minh và 1.234,5 ha")).toHaveLength(1);
  expect(texts("do ông A. Nguyễn ký")).toHaveLength(1);
  expect(texts("xong trước năm 2030. Mở đường")).toHaveLength(2);
});

test("clauses(text) keeps a semicolon inside brackets", () => {
  expect(texts("Dự án (cầu; đường) của tỉnh; cảng")).toEqual(["Dự án (cầu; đường) của tỉnh;", "cảng"]);
});

test("clauses(text) gives nothing for white space", () => {
  expect(clauses("  ")).toEqual([]);
});

test("sentencesOf(text, span) names the first and last sentence touched", () => {
  const text = "Câu một. Câu hai; tiếp. Câu ba.";
  expect(sentencesOf(text, { start: 10, end: 12 })).toEqual([2, 2]);
  expect(sentencesOf(text, { start: 3, end: text.length })).toEqual([1, 3]);
});
