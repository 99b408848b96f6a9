import { expect, test } from "vitest";
import { shortAppendices } from "../../../src/views/appendices.ts";

test("shortAppendices(appendices) leaves titles out and says shared words once", () => {
  expect(shortAppendices(["Phụ lục 01: Danh mục dự án", "Phụ lục 02: Phân công nhiệm vụ"])).toEqual([
    "Phụ lục 01",
    "02",
  ]);
});

test("shortAppendices(appendices) keeps names whole that do not begin alike", () => {
  expect(shortAppendices(["Phụ lục I (kèm theo)", "Biểu số 2"])).toEqual(["Phụ lục I", "Biểu số 2"]);
});

test("shortAppendices([]) is empty", () => {
  expect(shortAppendices([])).toEqual([]);
});
