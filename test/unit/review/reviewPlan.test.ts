import { describe, expect, it } from "vitest";
import { publicPlanSchema } from "../../../src/model/contract.ts";
import type { LocatedVerdict, Verdict } from "../../../src/model/review.ts";
import { publicPlan } from "../../../src/files/data/planFile.ts";
import { reviewPlan, type PlanReader } from "../../../src/review/reviewPlan.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const { reference, plans } = readingCorpus();
const machine = plans[0]!;
const reader: PlanReader = {
  describeWording: () => ({ relation: "specific", kept: 0, evidence: [] }),
  pointsOf: (alignments) => Object.fromEntries(alignments.map(({ unit }) => [unit, ["1"]])),
};
const signed = { reviewer: "nhóm thử", date: "2026-11-20", reason: "Đọc nguyên văn." };
const locate = (verdict: Verdict): LocatedVerdict => ({
  verdict,
  position: () => ({ file: "reviews/ke-hoach-a.yml", line: 1, column: 1 }),
});
const verdicts: readonly Verdict[] = [
  { verdict: "reject", unit: "ii-1-a", quote: "hạ tầng đồng bộ", provision: "1.1", ...signed },
  { verdict: "add", strength: "partial", unit: "ii-1-a-1", quote: "cầu và bến", provision: "2.2", ...signed },
  { verdict: "not-applicable", provision: "2.3", ...signed },
  { verdict: "confirm", unit: "ii-1-a-1", quote: "không còn", provision: "1.1", ...signed },
];
const reviewed = () => reviewPlan(machine, verdicts.map(locate), reference, reader);

describe("reviewPlan", () => {
  it("reviewPlan(plan, []) is the machine's own value", () => {
    expect(reviewPlan(machine, [], reference, reader)).toEqual({ plan: machine, diagnostics: [] });
    expect(reviewPlan(machine, [], reference, reader).plan).toBe(machine);
  });

  it("reviewPlan(plan, verdicts) counts the cells with a verdict", () => {
    const { plan } = reviewed();
    expect(plan.coverage.reviewed).toBe(3);
    expect(plan.coverage.cells.map(({ provision, state, by }) => `${provision} ${state} ${by}`)).toEqual([
      "1.1 partial review",
      "1.2 absent machine",
      "2.1 full machine",
      "2.2 partial review",
      "2.3 not-applicable review",
    ]);
  });

  it("reviewPlan(plan, verdicts) keeps each verdict with what became of it, and reports the stale one", () => {
    const { plan, diagnostics } = reviewed();
    expect(plan.verdicts.map(({ status }) => status)).toEqual(["applied", "applied", "applied", "stale"]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["review/stale"]);
  });

  it("reviewPlan(plan, verdicts) makes points and emphasis from the alignments that are left", () => {
    const { plan } = reviewed();
    expect(Object.keys(plan.points)).toEqual(["ii-1-a-1", "ii-1-a-2"]);
    expect(plan.coverage.points[0]!.emphasis).toBeLessThan(machine.coverage.points[0]!.emphasis);
  });

  it("publicPlan(reviewed) publishes both verdicts, and fits its schema", () => {
    const published = publicPlan(reviewed().plan);
    expect(publicPlanSchema.parse(published)).toEqual(published);
    expect(published.coverage[0]).toMatchObject({
      state: "partial",
      by: "review",
      machine: "full",
      reviews: [{ verdict: "reject", unit: "ii-1-a", strength: null, machine: { strength: "full" }, ...signed }],
    });
    const unit = published.units.find(({ id }) => id === "ii-1-a")!;
    expect(unit.rejected).toMatchObject([{ provision: "1.1", rule: "review", review: { verdict: "reject" } }]);
    expect(published.coverage[1]).toEqual({ provision: "1.2", state: "absent", by: "machine" });
  });
});
