import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent } from "../../../src/text/format.ts";

describe("formatNumber", () => {
  it.each([
    [1234.5, "vi", "1.234,5"],
    [1234.5, "en", "1,234.5"],
    [1234567, "vi", "1.234.567"],
    [2, "vi", "2"],
    [0.25, "vi", "0,3"],
  ] as const)("formatNumber(%s, %s) is %s", (value, language, expected) => {
    expect(formatNumber(value, language)).toBe(expected);
  });
});

describe("formatPercent", () => {
  it.each([
    [0.744, "74%"],
    [0, "0%"],
    [1, "100%"],
    [0.999, "99%"],
    [0.001, "1%"],
    [null, "–"],
  ])("formatPercent(%s) is %s", (share, expected) => {
    expect(formatPercent(share, "vi")).toBe(expected);
  });
});
