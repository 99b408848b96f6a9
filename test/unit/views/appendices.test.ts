import { expect, test } from "vitest";
import { shortNames } from "../../../src/views/appendices.ts";

test("shortNames(appendices) leaves titles out and says shared words once", () => {
  expect(shortNames(["Phụ lục 01: Danh mục dự án", "Phụ lục 02: Phân công nhiệm vụ"])).toEqual(["Phụ lục 01", "02"]);
});

test("shortNames(appendices) keeps names whole that do not begin alike", () => {
  expect(shortNames(["Phụ lục I (kèm theo)", "Biểu số 2"])).toEqual(["Phụ lục I", "Biểu số 2"]);
});

test("shortNames([]) is empty", () => {
  expect(shortNames([])).toEqual([]);
});
