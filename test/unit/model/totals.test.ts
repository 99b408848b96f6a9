import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise } from "../../../src/model/totals.ts";
import { type CellState, cellStates } from "../../../src/model/states.ts";

const cells = (...states: CellState[]) => states.map((state) => ({ state }));

describe("summarise", () => {
  it("summarise(cells) counts each state and scores a half for a partial", () => {
    expect(summarise(cells("full", "full", "partial", "absent", "unknown"))).toEqual({
      full: 2,
      partial: 1,
      absent: 1,
      unknown: 1,
      notApplicable: 0,
      takenUp: 3,
      applicable: 5,
      score: 0.5,
      scoreHigh: 0.7,
    });
  });

  it("summarise(cells) leaves what is not applicable out of the score, and gives a range where cells are unknown", () => {
    expect(summarise(cells("full", "not-applicable")).score).toBe(1);
    expect(summarise(cells("full", "unknown"))).toMatchObject({ score: 0.5, scoreHigh: 1 });
  });

  it("summarise(cells) has no score when nothing is applicable", () => {
    expect(summarise(cells("not-applicable")).score).toBeNull();
    expect(summarise([]).score).toBeNull();
  });

  it("summarise(cells) counts every cell once, with a score between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cellStates)), (states) => {
        const { full, partial, absent, unknown, notApplicable, score } = summarise(cells(...states));
        expect(full + partial + absent + unknown + notApplicable).toBe(states.length);
        expect(score === null || (score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });
});
