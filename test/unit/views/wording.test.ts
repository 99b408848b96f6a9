import { expect, test } from "vitest";
import { syllables } from "../../../src/text/syllables.ts";
import { wordingOf } from "../../../src/views/wording.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const { plans, reference } = readingCorpus();
const plan = plans[0]!;

test("wordingOf(plan, points) counts each passage of a point once, and in it the words that both texts have", () => {
  for (const { point, syllables: all, shared } of wordingOf(plan, reference.points)) {
    const here = plan.alignments.filter(({ provision }) => provision.startsWith(`${point}.`));
    const units = [...new Set(here.map(({ unit }) => unit))];
    const textOf = (id: string): string => plan.document.units.find((unit) => unit.id === id)!.text;
    expect(all).toBe(units.reduce((sum, id) => sum + syllables(textOf(id)).length, 0));
    const reused = new Set(
      here.flatMap(({ unit, evidence }) =>
        evidence.flatMap(({ kind, plan: { start, end } }) =>
          kind === "reuse"
            ? syllables(textOf(unit)).flatMap((one) =>
                one.start >= start && one.end <= end ? [`${unit} ${one.start}`] : [],
              )
            : [],
        ),
      ),
    );
    expect(shared).toBeCloseTo(reused.size / all);
  }
});

test("wordingOf(plan, points) has no share where no passage is aligned", () => {
  const silent = { ...plan, alignments: [] };
  expect(wordingOf(silent, reference.points).map(({ shared }) => shared)).toEqual([null, null]);
});
