import { expect, test } from "vitest";
import { printResult } from "../../../site/result.ts";

const words = {
  sentence: "nội dung {provision}: {state} ({by})",
  reviewed: "đã rà soát",
  machine: "máy đối chiếu, chưa rà soát",
};

test.each([
  ["chưa rà soát", words.machine],
  ["Quỹ phát triển hạ tầng (khá chắc, chưa rà soát)", words.machine],
  ["cần rà soát", words.machine],
  ["đã rà soát", words.reviewed],
  ["Quỹ phát triển hạ tầng (đã rà soát)", words.reviewed],
])("printResult(words, result) names who says so: %s", (said, by) => {
  expect(printResult(words, { provision: "4.5", state: "Chưa nêu", said })).toBe(`nội dung 4.5: chưa nêu (${by})`);
});

test("printResult(words, result) takes words as they are", () => {
  expect(printResult(words, { provision: "1.1 ($&)", state: "Nêu rõ", said: "" })).toContain("1.1 ($&): nêu rõ");
});
