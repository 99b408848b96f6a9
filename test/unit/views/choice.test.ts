import { expect, test } from "vitest";
import { parseChoice, printChoice, type Choice } from "../../../src/views/choice.ts";
import { gapFilters, readings } from "../../../src/model/choices.ts";

const choices = { plans: ["a", "b", "c"], points: ["1", "2"] };
const everything: Choice = { plans: ["a", "b", "c"], point: null, reading: "words", gaps: "any" };

test("parseChoice(query) reads plans in the order of the page and the point", () => {
  expect(parseChoice("?ke-hoach=c,a&diem=2", choices)).toEqual({ ...everything, plans: ["a", "c"], point: "2" });
});

test("parseChoice(query) reads the way of reading and the filters", () => {
  const choice = { ...everything, reading: "changes", gaps: "every" };
  expect(parseChoice("?xem=thay-doi&chi=chua-ai-neu", choices)).toEqual(choice);
});

test("parseChoice(query) shows everything where nothing known is named", () => {
  expect(parseChoice("", choices)).toEqual(everything);
  expect(parseChoice("?ke-hoach=x&diem=9&xem=y&chi=z", choices)).toEqual(everything);
});

test("printChoice(choice) is empty when everything is in view", () => {
  expect(printChoice(everything, choices)).toBe("");
});

test("parseChoice(query) reads back what printChoice(choice) wrote", () => {
  expect(printChoice({ ...everything, plans: ["b"], point: "1" }, choices)).toBe("?ke-hoach=b&diem=1");
  for (const reading of readings)
    for (const gaps of gapFilters) {
      const choice = { plans: ["a", "c"], point: "2", reading, gaps };
      expect(parseChoice(printChoice(choice, choices), choices)).toEqual(choice);
    }
});
