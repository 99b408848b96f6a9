import { expect, test } from "vitest";
import { parseChoice, printChoice } from "../../../src/views/choice.ts";

const choices = { plans: ["a", "b", "c"], points: ["1", "2"] };

test("parseChoice(query) reads plans in the order of the page and the point", () => {
  expect(parseChoice("?ke-hoach=c,a&diem=2", choices)).toEqual({ plans: ["a", "c"], point: "2" });
});

test("parseChoice(query) shows everything where nothing known is named", () => {
  const all = { plans: ["a", "b", "c"], point: null };
  expect(parseChoice("", choices)).toEqual(all);
  expect(parseChoice("?ke-hoach=x&diem=9", choices)).toEqual(all);
});

test("printChoice(choice) is empty when everything is in view", () => {
  expect(printChoice({ plans: ["a", "b", "c"], point: null }, choices)).toBe("");
});

test("parseChoice(query) reads back what printChoice(choice) wrote", () => {
  const choice = { plans: ["b"], point: "1" };
  expect(printChoice(choice, choices)).toBe("?ke-hoach=b&diem=1");
  expect(parseChoice(printChoice(choice, choices), choices)).toEqual(choice);
});
