import { expect, test } from "vitest";
import type { Relation } from "../../../src/model/relations.ts";
import type { CellState } from "../../../src/model/states.ts";
import type { Choice } from "../../../src/views/choice.ts";
import { countTakenUp, isInView, type CellFacts, type RowFacts } from "../../../src/views/rowsInView.ts";

const cell = (plan: string, state: CellState, relation: Relation | null = null, apart = false): CellFacts => ({
  plan,
  apart,
  state,
  relation,
});
const row = (...cells: CellFacts[]): RowFacts => ({ point: "1", cells });
const choice = (changes: Partial<Choice>): Choice => ({
  plans: ["a", "b", "old"],
  point: null,
  reading: "words",
  gaps: "any",
  ...changes,
});
const both = row(cell("a", "full", "verbatim"), cell("b", "full", "verbatim"), cell("old", "absent", null, true));
const one = row(cell("a", "full", "specific"), cell("b", "unknown"), cell("old", "full", "specific", true));
const none = row(cell("a", "absent"), cell("b", "absent"), cell("old", "full", "adapted", true));
const rows = [both, one, none];
const shown = (changes: Partial<Choice>): readonly RowFacts[] => rows.filter((item) => isInView(item, choice(changes)));

test("isInView(row, choice) shows every row of the point by default", () => {
  expect(shown({})).toEqual(rows);
  expect(shown({ point: "1" })).toEqual(rows);
  expect(shown({ point: "2" })).toEqual([]);
});

test("isInView(row, choice) finds what some plan, and what no plan takes up, of the plans in view", () => {
  expect(shown({ gaps: "some" })).toEqual([one, none]);
  expect(shown({ gaps: "every" })).toEqual([none]);
  expect(shown({ gaps: "every", plans: ["b"] })).toEqual([one, none]);
});

test("isInView(row, choice) takes what does not apply for no gap", () => {
  expect(isInView(row(cell("a", "not-applicable")), choice({ gaps: "some" }))).toBe(false);
});

test("isInView(row, choice) counts plans that stand apart only where nothing else is in view", () => {
  expect(shown({ gaps: "every", plans: ["old"] })).toEqual([both]);
});

test("countTakenUp(rows, plans) counts implementing plans in view", () => {
  expect(countTakenUp(rows, ["a", "b", "old"])).toEqual({
    of: 6,
    takenUp: 3,
    relations: { verbatim: 2, adapted: 0, specific: 1 },
  });
  const exempt = row(cell("a", "full", "verbatim"), cell("b", "not-applicable"), cell("old", "absent", null, true));
  expect(countTakenUp([exempt, none], ["a", "b", "old"])).toMatchObject({ of: 3, takenUp: 1 });
  expect(countTakenUp([one], ["b"])).toEqual({
    of: 1,
    takenUp: 0,
    relations: { verbatim: 0, adapted: 0, specific: 0 },
  });
});
