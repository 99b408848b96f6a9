import { expect, it } from "vitest";
import { printTakenUp } from "../../../site/takenUp.ts";

const relations = { verbatim: "nguyên văn", adapted: "điều chỉnh", specific: "diễn đạt khác" };
const counts = { verbatim: 1, adapted: 0, specific: 2 };

it("printTakenUp(counts, words) gives the count of plans and of each relation", () => {
  const words = { one: null, many: "{n}/{of} kế hoạch", relations };
  expect(printTakenUp({ of: 4, takenUp: 3, relations: counts }, words)).toBe(
    "3/4 kế hoạch; 1 nguyên văn, 2 diễn đạt khác",
  );
});

it("printTakenUp(counts, words) says nothing of no plan, nor of one whose own words say it", () => {
  const words = { one: null, many: "{n}/{of} kế hoạch", relations };
  expect(printTakenUp({ of: 0, takenUp: 0, relations: counts }, words)).toBe("");
  expect(printTakenUp({ of: 1, takenUp: 1, relations: counts }, words)).toBe("");
});
