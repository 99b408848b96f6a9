import { describe, expect, it } from "vitest";
import type { Alignment, RejectedAlignment } from "../../../src/model/alignment.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Review } from "../../../src/model/review.ts";
import { reviewQueue as queueOf, type ReviewItem } from "../../../src/review/queue.ts";
import { makeAlignment, makeDocument, makePhrase, makePlan, makeUnit, readingCorpus } from "../../fixtures/reading.ts";

const { reference } = readingCorpus();
const reviewQueue = (of: Plan) =>
  queueOf(of, { method: { version: "1", thresholds: { nearMiss: 0.3 } }, calibration: null });
const [first, second, third] = reference.points.flatMap(({ provisions }) => provisions);
const units = ["a", "b", "c"].map((id) => makeUnit({ id, text: `Xây dựng cầu ${id}.` }));
const [a, b, c] = units as [(typeof units)[0], (typeof units)[0], (typeof units)[0]];

function match(unit: (typeof units)[0], provision = first!, changes: Partial<Alignment> = {}): Alignment {
  return { ...makeAlignment(unit, provision, "full", "specific", [makePhrase(unit, "cầu")]), ...changes };
}
function near(unit: (typeof units)[0], provision = second!, score = 0.45): RejectedAlignment {
  return {
    unit: unit.id,
    provision: provision.id,
    score,
    rule: "threshold",
    evidence: [makePhrase(unit, "cầu")],
    adjustments: [],
  };
}
function plan(alignments: readonly Alignment[], rejected: readonly RejectedAlignment[] = [], meta = {}): Plan {
  return { ...makePlan(makeDocument(units, meta), reference, alignments), rejected };
}
const names = (items: readonly ReviewItem[]) =>
  items.map(({ kind, provision, passage }) => `${kind} ${provision} ${passage?.unit ?? "-"}`);
const matchIn = (items: readonly ReviewItem[]) => items.find(({ kind }) => kind === "match")!;
const review: Review = {
  verdict: "confirm",
  provision: first!.id,
  unit: "a",
  strength: "full",
  machine: { strength: "full", relation: "specific", score: 0.55 },
  reviewer: "nhóm thử",
  date: "2026-11-20",
  reason: "Đúng.",
};

describe("reviewQueue", () => {
  it("reviewQueue(plan) puts the least certain match with the largest effect first", () => {
    const queue = reviewQueue(plan([match(a, first, { score: 0.95 }), match(b, second, { score: 0.6 })]));
    expect(names(queue)[0]).toBe(`match ${second!.id} b`);
  });

  it("reviewQueue(plan) puts a match that its cell does not hang on after one that decides a cell", () => {
    const queue = reviewQueue(
      plan([match(a, first, { score: 0.6 }), match(b, first, { score: 0.6 }), match(c, second, { score: 0.6 })]),
    );
    expect(names(queue).filter((name) => name.startsWith("match"))[0]).toBe(`match ${second!.id} c`);
  });

  it("reviewQueue(plan) says what a cell would be if the machine were wrong", () => {
    const alone = matchIn(reviewQueue(plan([match(a)])));
    expect([alone.state, alone.stateIfWrong]).toEqual(["full", "absent"]);
    const beside = reviewQueue(plan([match(a), match(b, first, { strength: "partial" })])).find(
      ({ passage }) => passage?.unit === "a",
    )!;
    expect([beside.state, beside.stateIfWrong]).toEqual(["full", "partial"]);
  });

  it("reviewQueue(plan) says unknown for the cell of a text that is cut off", () => {
    const item = matchIn(reviewQueue(plan([match(a)], [], { status: "truncated" })));
    expect(item.stateIfWrong).toBe("unknown");
  });

  it("reviewQueue(plan) lists near misses, faint ones left out, and every provision that is not found", () => {
    const queue = reviewQueue(plan([match(a)], [near(b), near(c, third, 0.1)]));
    expect(names(queue)).toContain(`near-miss ${second!.id} b`);
    expect(names(queue)).not.toContain(`near-miss ${third!.id} c`);
    expect(queue.filter(({ kind }) => kind === "gap")).toHaveLength(4);
  });

  it("reviewQueue(plan) puts what was judged last, with what the machine had said", () => {
    const judged = match(a, first, { by: "review", score: 1, strength: "full", review });
    const queue = reviewQueue(plan([judged, match(b, second, { score: 0.9 })]));
    expect(queue.at(-1)).toMatchObject({ kind: "match", machine: { score: 0.55 }, score: 0.55, review, priority: 0 });
  });

  it("reviewQueue(plan) shows a match that a reviewer dropped as the machine's match that it was", () => {
    const dropped = {
      ...near(a, first),
      rule: "review",
      review: { ...review, verdict: "reject" as const, strength: null },
    };
    const item = reviewQueue(plan([], [dropped])).find(({ passage }) => passage?.unit === "a")!;
    expect(item).toMatchObject({ kind: "match", machine: { strength: "full" }, review: { verdict: "reject" } });
  });

  it("reviewQueue(plan) doubts a provision that is not found by three tenths, and a match by how near it is to one half", () => {
    const queue = reviewQueue(plan([match(a, first, { score: 0.8 }), match(b, second, { score: 0.9 })]));
    const priorityOf = (kind: string, provision: string): number =>
      queue.find((item) => item.kind === kind && item.provision === provision)!.priority;
    expect(priorityOf("gap", third!.id)).toBeCloseTo(0.3 * 1.1);
    expect(priorityOf("match", first!.id)).toBeCloseTo(0.4 * 1.1);
    expect(priorityOf("match", second!.id)).toBeCloseTo(0.2 * 1.1);
    expect(names(queue).slice(0, 2)).toEqual([`match ${first!.id} a`, `gap ${third!.id} -`]);
    expect(names(queue).at(-1)).toBe(`match ${second!.id} b`);
  });

  it("reviewQueue(plan) puts equals in reading order, and what has no place last", () => {
    const queue = reviewQueue(plan([match(c, first, { score: 0.85 }), match(a, second, { score: 0.85 })]));
    expect(names(queue).filter((name) => name.startsWith("match"))).toEqual([
      `match ${second!.id} a`,
      `match ${first!.id} c`,
    ]);
    const priorities = queue.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
  });

  it("reviewQueue(plan) lists a near miss from a score of three tenths", () => {
    const queue = reviewQueue(plan([], [near(a, second, 0.3), near(b, third, 0.29)]));
    expect(names(queue).filter((name) => name.startsWith("near-miss"))).toEqual([`near-miss ${second!.id} a`]);
  });

  it("reviewQueue(plan) says that a cell stays full where another passage states it clearly", () => {
    const items = reviewQueue(plan([match(a), match(b), match(c, first, { strength: "partial" })]));
    expect(items.find(({ passage }) => passage?.unit === "a")!.stateIfWrong).toBe("full");
  });

  it("reviewQueue(plan) shows a match that a reviewer added as what the machine came near to", () => {
    const added = match(a, first, { by: "review", score: 1, review: { ...review, verdict: "add", machine: null } });
    expect(reviewQueue(plan([added])).find(({ passage }) => passage?.unit === "a")).toMatchObject({
      kind: "near-miss",
      machine: null,
      score: 1,
      priority: 0,
    });
  });

  it("reviewQueue(plan) shows what speaks for a match and what lowered it, a reviewer's own words aside", () => {
    const phrase = makePhrase(a, "cầu");
    const { plan: words, reference: quote, weight } = phrase;
    const { reviewer, date, reason } = review;
    const said = { kind: "review", plan: words, reference: quote, weight, reviewer, date, reason } as const;
    const adjustments = [{ rule: "purpose", plan: words, factor: 0.6 }];
    const item = matchIn(reviewQueue(plan([match(a, first, { evidence: [phrase, said], adjustments })])));
    expect(item).toMatchObject({ evidence: [phrase], adjustments });
  });

  it("reviewQueue(plan) asks of a provision that is not found whether the plan states it after all", () => {
    const gap = reviewQueue(plan([match(a)])).find(({ provision }) => provision === third!.id)!;
    expect(gap).toEqual({
      kind: "gap",
      provision: third!.id,
      passage: null,
      machine: null,
      score: null,
      evidence: [],
      adjustments: [],
      state: "absent",
      stateIfWrong: "full",
      review: null,
      priority: 0.3 * 1.1,
    });
  });

  it("reviewQueue(plan) finds the verdict on a provision as a whole, and puts it last as well", () => {
    const whole: Review = { ...review, verdict: "not-applicable", provision: third!.id, unit: null, strength: null };
    const passage: Review = { ...whole, verdict: "reject", unit: "a" };
    const made = plan([match(a)]);
    const judged = (reviews: readonly Review[]): ReviewItem => {
      const cells = made.coverage.cells.map((cell) => (cell.provision === third!.id ? { ...cell, reviews } : cell));
      const items = reviewQueue({ ...made, coverage: { ...made.coverage, cells } });
      return items.find(({ provision }) => provision === third!.id)!;
    };
    expect(judged([passage, whole])).toMatchObject({ review: whole, priority: 0 });
    expect(judged([passage])).toMatchObject({ review: null });
  });

  it("reviewQueue(plan) puts a near miss that was judged last, however doubtful it was", () => {
    const refused = { ...near(a, first, 0.5), review: { ...review, verdict: "reject" as const, strength: null } };
    expect(reviewQueue(plan([], [refused])).find(({ passage }) => passage?.unit === "a")!.priority).toBe(0);
  });
});
