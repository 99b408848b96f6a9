import { expect, it } from "vitest";
import { kindOfType, paperNameLength, TYPE_NAMES, typeNameLength, typeOf } from "../../../src/text/documentTypes.ts";

it.each([
  ["Đề án số ", "programme"],
  ["ĐỀ ÁN", "programme"],
  ["Chương trình hành động số ", "programme"],
  ["KẾ HOẠCH", "plan"],
  ["Nghị định số ", null],
  ["số ", null],
  ["", null],
])("kindOfType('%s') is %s", (words, kind) => {
  expect(kindOfType(words)).toBe(kind);
});

it("typeNameLength(line) takes the longest name that the line begins with", () => {
  for (const name of TYPE_NAMES) expect(typeNameLength(`${name.toUpperCase()} MẪU`)).toBe(name.length);
  expect(typeNameLength("Kế hoạch")).toBe(0);
});

it.each([
  ["BÁO CÁO", { name: "Báo cáo", kind: null, near: null }],
  ["Thông báo", { name: "Thông báo", kind: null, near: "conclusion" }],
  ["CÔNG ĐIỆN", { name: "Công điện", kind: null, near: "directive" }],
  ["GIẤY MỜI HỌP", { name: "Giấy mời", kind: null, near: null }],
  ["KẾ HOẠCH", { name: "Kế hoạch", kind: "plan", near: null }],
  ["CỘNG HÒA", null],
])("typeOf('%s') is %j", (words, type) => {
  expect(typeOf(words)).toEqual(type);
});

it("typeNameLength(line) and TYPE_NAMES leave out papers that no text names by a number; paperNameLength(line) has them", () => {
  expect(TYPE_NAMES).not.toContain("Giấy mời");
  expect(["GIẤY MỜI", "BÁO CÁO", "SỞ"].map(typeNameLength)).toEqual([0, 7, 0]);
  expect(["GIẤY MỜI HỌP", "BÁO CÁO", "SỞ"].map(paperNameLength)).toEqual([8, 7, 0]);
});
