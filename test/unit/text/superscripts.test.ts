import { expect, it } from "vitest";
import { lowerFigures, raiseFigures } from "../../../src/text/superscripts.ts";

it("raiseFigures(text) and lowerFigures(text) turn all figures, and nothing else", () => {
  expect(raiseFigures("a0123456789b")).toBe("a⁰¹²³⁴⁵⁶⁷⁸⁹b");
  expect(lowerFigures("a⁰¹²³⁴⁵⁶⁷⁸⁹b")).toBe("a0123456789b");
});
