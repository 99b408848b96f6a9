import { describe, expect, it } from "vitest";
import { addErrors, countErrors } from "../../../src/study/errors.ts";
import type { Outcome } from "../../../src/evaluate/evaluate.ts";
import type { Alignment, RejectedAlignment } from "../../../src/model/alignment.ts";

const words = { start: 0, end: 8 };
const piece = (kind: string, weight: number, plan = words) => ({ kind, weight, plan });
const lowered = [{ rule: "purpose", plan: words, factor: 0.6 }];
const outcome = (given: Partial<Outcome>): Outcome => ({
  label: "1",
  text: "- Mở thư viện",
  units: ["i-1"],
  provision: "1.1",
  kind: "false-hit",
  strength: "full",
  expected: [],
  ...given,
});
const match = (evidence: readonly unknown[], given: object = {}) =>
  ({ unit: "i-1", provision: "1.1", strength: "full", evidence, adjustments: [], ...given }) as unknown as Alignment;
const near = (rule: string, evidence: readonly unknown[], adjustments: readonly unknown[] = []) =>
  ({ unit: "i-1", provision: "1.1", rule, evidence, adjustments }) as unknown as RejectedAlignment;
const kinds = (
  given: Partial<Outcome>,
  alignments: readonly Alignment[],
  rejected: readonly RejectedAlignment[] = [],
) =>
  countErrors([outcome(given)], [], { alignments, rejected }).map(
    ({ kind, side, cause }) => `${kind}, ${side}: ${cause}`,
  );

describe("countErrors", () => {
  it.each([
    [[piece("lexicon", 0.85)], {}, "sense, false hit: strong phrase"],
    [[piece("lexicon", 0.55)], {}, "scrap, false hit: touch phrase"],
    [[piece("reuse", 0.7)], {}, "reuse, false hit: words in common"],
    [[piece("context", 0.6), piece("lexicon", 0.3)], {}, "heading, false hit: heading above"],
    [[piece("lexicon", 0.3), piece("context", 0.3)], {}, "heading, false hit: heading above"],
    [[piece("lexicon", 0.85)], { adjustments: lowered }, "background, false hit: purpose"],
    [
      [piece("lexicon", 0.85, { start: 9, end: 20 }), piece("lexicon", 0.55)],
      { adjustments: lowered },
      "sense, false hit: strong phrase",
    ],
  ])("countErrors(...) says of a false hit what carried it, %#", (evidence, given, expected) => {
    expect(kinds({}, [match(evidence, given)])).toEqual([expected]);
  });
  it.each([
    [[], "other-words, missed: no phrase, no words in common"],
    [[near("threshold", [piece("lexicon", 0.3)])], "scrap, missed: cue phrase"],
    [[near("purpose", [piece("lexicon", 0.55)], lowered)], "background, missed: purpose"],
  ])("countErrors(...) says of a miss what kept it down, %#", (rejected, expected) => {
    expect(kinds({ kind: "miss", strength: null, expected: ["full"] }, [], rejected)).toEqual([expected]);
  });
  it("countErrors(...) tells a strength too strong and too weak, and counts nothing for what is right", () => {
    const touch = [piece("lexicon", 0.55)];
    const full = kinds({ kind: "hit", expected: ["partial"] }, [match(touch)]);
    const partial = kinds({ kind: "hit", strength: "partial", expected: ["full"] }, [
      match(touch, { strength: "partial" }),
    ]);
    expect([...full, ...partial]).toEqual(["strength, too strong: touch phrase", "strength, too weak: touch phrase"]);
    expect(kinds({ kind: "hit", expected: ["full"] }, [match(touch)])).toEqual([]);
  });
  it("countErrors(...) counts headings whose main point is another or none", () => {
    const headings = [
      { text: "a", found: ["1"], expected: ["2"], agrees: false },
      { text: "b", found: [], expected: ["2"], agrees: false },
      { text: "c", found: ["2"], expected: ["2"], agrees: true },
    ];
    expect(countErrors([], headings, { alignments: [], rejected: [] })).toEqual([
      { kind: "heading", side: "main point", cause: "another point", count: 1 },
      { kind: "heading", side: "main point", cause: "none", count: 1 },
    ]);
  });
});

describe("addErrors", () => {
  it("addErrors(...) sums equal ones and puts the most frequent first", () => {
    const one = { kind: "scrap", side: "missed", cause: "cue phrase", count: 1 } as const;
    const other = { kind: "sense", side: "false hit", cause: "strong phrase", count: 2 } as const;
    expect(addErrors([one, other, { ...one, count: 4 }])).toEqual([{ ...one, count: 5 }, other]);
  });
});
