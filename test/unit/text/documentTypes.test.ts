import { expect, it } from "vitest";
import { kindOfType, TYPE_NAMES, typeNameLength } from "../../../src/text/documentTypes.ts";

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
