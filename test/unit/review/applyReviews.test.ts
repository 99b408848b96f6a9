import { describe, expect, it } from "vitest";
import { coverPlan } from "../../../src/coverage/coverPlan.ts";
import type { Alignment, RejectedAlignment } from "../../../src/model/alignment.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";
import type { LocatedVerdict, Verdict } from "../../../src/model/review.ts";
import { applyReviews, type DescribeWording, type ReviewedResult } from "../../../src/review/applyReviews.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const { reference } = corpus;
const plan = corpus.plans.find(({ document }) => document.meta.id === "ke-hoach-a")!;
const near: RejectedAlignment = {
  unit: "ii-1-a-1",
  provision: "2.3",
  score: 0.3,
  rule: "threshold",
  evidence: [],
  adjustments: [],
};
const machine = { document: plan.document, alignments: plan.alignments, rejected: [near] };
const signed = { reviewer: "nhóm thử", date: "2026-11-20", reason: "Đọc nguyên văn." };
const passage = { unit: "ii-1-a", quote: "hạ tầng đồng bộ", provision: "1.1" };

function locate(verdict: Verdict, index: number): LocatedVerdict {
  return { verdict, position: () => ({ file: "reviews/ke-hoach-a.yml", line: index + 1, column: 1 }) };
}
const specific: DescribeWording = () => ({ relation: "specific", kept: 0, evidence: [] });
const adaptedPair: DescribeWording = (unit, provision) =>
  unit === "ii-1-a-1" && provision === "2.3"
    ? { relation: "adapted", kept: 0.4, evidence: [] }
    : specific(unit, provision);
const apply = (...verdicts: readonly Verdict[]): ReviewedResult =>
  applyReviews(machine, verdicts.map(locate), reference, specific);
const find = (matches: readonly (Alignment | RejectedAlignment)[], unit: string, provision: string) =>
  matches.find((match) => match.unit === unit && match.provision === provision);

/** State of a cell by the reviewers and by the machine, and who decided. */
function cell({ alignments, reviews }: ReviewedResult, provision: string) {
  const { document, taskSyllables } = plan;
  const coverage = coverPlan({ document, alignments, taskSyllables, reading: plan.coverage.reading }, reference, {
    machine: plan.alignments,
    reviews,
  });
  const { state, machineState, by } = coverage.cells.find((candidate) => candidate.provision === provision)!;
  return { state, machineState, by, reviewed: coverage.reviewed };
}

describe("applyReviews", () => {
  it("applyReviews(plan, []) leaves the machine's values as they are", () => {
    const result = apply();
    expect(result.alignments).toBe(machine.alignments);
    expect(result.rejected).toBe(machine.rejected);
    expect(result).toMatchObject({ reviews: [], verdicts: [], diagnostics: [] });
  });

  it("applyReviews(plan, confirm) keeps the match and marks it as decided by review", () => {
    const result = apply({ verdict: "confirm", ...passage, ...signed });
    const alignment = find(result.alignments, "ii-1-a", "1.1") as Alignment;
    expect(result.alignments).toHaveLength(machine.alignments.length);
    expect(result.rejected).toEqual(machine.rejected);
    expect(alignment).toMatchObject({ strength: "full", by: "review", score: 1 });
    expect(alignment.review).toMatchObject({
      ...signed,
      verdict: "confirm",
      machine: { strength: "full", relation: "adapted", score: 0.9 },
    });
    expect(cell(result, "1.1")).toEqual({ state: "full", machineState: "full", by: "review", reviewed: 1 });
  });

  it("applyReviews(plan, confirm) marks exactly the quoted words as evidence", () => {
    const alignment = find(
      apply({ verdict: "confirm", ...passage, ...signed }).alignments,
      "ii-1-a",
      "1.1",
    ) as Alignment;
    const { plan: span } = alignment.evidence.find(({ kind }) => kind === "review")!;
    expect(plan.document.units.find(({ id }) => id === "ii-1-a")!.text.slice(span.start, span.end)).toBe(
      "hạ tầng đồng bộ",
    );
  });

  it("applyReviews(plan, set-strength) counts the reviewer's strength and keeps the machine's beside it", () => {
    const result = apply({ verdict: "set-strength", strength: "partial", ...passage, ...signed });
    expect(find(result.alignments, "ii-1-a", "1.1")).toMatchObject({
      strength: "partial",
      review: { machine: { strength: "full", score: 0.9 } },
    });
    expect(cell(result, "1.1")).toEqual({ state: "partial", machineState: "full", by: "review", reviewed: 1 });
  });

  it("applyReviews(plan, reject) moves the match to the rejected, where the machine's score stays readable", () => {
    const result = apply({ verdict: "reject", ...passage, ...signed });
    expect(find(result.alignments, "ii-1-a", "1.1")).toBeUndefined();
    expect(find(result.rejected, "ii-1-a", "1.1")).toMatchObject({
      score: 0.9,
      rule: "review",
      review: { verdict: "reject", strength: null, machine: { strength: "full" } },
    });
    expect(cell(result, "1.1")).toEqual({ state: "partial", machineState: "full", by: "review", reviewed: 1 });
  });

  it("applyReviews(plan, reject) of every match leaves the provision absent, by review", () => {
    const result = apply(
      { verdict: "reject", ...passage, ...signed },
      { verdict: "reject", unit: "ii-1-a-1", quote: "tuyến đường liên xã", provision: "1.1", ...signed },
    );
    expect(cell(result, "1.1")).toMatchObject({ state: "absent", machineState: "full", by: "review" });
  });

  it("applyReviews(plan, reject) of a near miss notes that the reviewer agrees", () => {
    const result = apply({ verdict: "reject", unit: "ii-1-a-1", quote: "cầu và bến", provision: "2.3", ...signed });
    expect(find(result.rejected, "ii-1-a-1", "2.3")).toMatchObject({
      rule: "threshold",
      review: { verdict: "reject" },
    });
  });

  it("applyReviews(plan, add) makes a match by review out of a near miss", () => {
    const verdict = {
      verdict: "add",
      strength: "partial",
      unit: "ii-1-a-1",
      quote: "cầu và bến",
      provision: "2.3",
    } as const;
    const result = apply({ ...verdict, ...signed });
    expect(find(result.alignments, "ii-1-a-1", "2.3")).toMatchObject({
      by: "review",
      strength: "partial",
      review: { machine: null },
    });
    expect(find(result.rejected, "ii-1-a-1", "2.3")).toBeUndefined();
    expect(cell(result, "2.3")).toEqual({ state: "partial", machineState: "absent", by: "review", reviewed: 1 });
  });

  it("applyReviews(plan, add) takes the wording of the pair as it is described", () => {
    const verdicts = [
      { verdict: "add", strength: "full", unit: "ii-1-a-1", quote: "cầu và bến", provision: "2.3", ...signed },
    ] as const;
    const { alignments } = applyReviews(machine, verdicts.map(locate), reference, adaptedPair);
    expect(find(alignments, "ii-1-a-1", "2.3")).toMatchObject({ relation: "adapted", kept: 0.4 });
  });

  it("applyReviews(plan, add) holds when the machine has come to match the pair itself", () => {
    const result = apply({ verdict: "add", strength: "partial", ...passage, ...signed });
    expect(result.alignments).toHaveLength(machine.alignments.length);
    expect(find(result.alignments, "ii-1-a", "1.1")).toMatchObject({
      strength: "partial",
      review: { machine: { strength: "full" } },
    });
  });

  it("applyReviews(plan, verdicts) keeps the matches in reading order", () => {
    const { alignments } = apply({
      verdict: "add",
      strength: "full",
      unit: "ii-1-a",
      quote: "báo cáo hằng năm",
      provision: "2.2",
      ...signed,
    });
    expect(alignments.map(({ unit, provision }) => `${unit} ${provision}`)).toEqual([
      "ii-1-a 1.1",
      "ii-1-a 2.2",
      "ii-1-a-1 1.1",
      "ii-1-a-2 2.1",
    ]);
  });

  it("applyReviews(plan, not-applicable) takes the provision out of the score and says who did", () => {
    const result = apply({ verdict: "not-applicable", provision: "2.3", ...signed });
    expect(result.diagnostics).toEqual([]);
    expect(cell(result, "2.3")).toEqual({ state: "not-applicable", machineState: "absent", by: "review", reviewed: 1 });
  });

  it("applyReviews(plan, not-applicable) drops the machine's matches, and warns that it speaks against them", () => {
    const result = apply({ verdict: "not-applicable", provision: "1.1", ...signed });
    expect(result.alignments.filter(({ provision }) => provision === "1.1")).toEqual([]);
    expect(cell(result, "1.1")).toMatchObject({ state: "not-applicable", machineState: "full", by: "review" });
    expect(result.diagnostics.map(formatDiagnostic)).toEqual([
      "reviews/ke-hoach-a.yml:1:1  Provision 1.1 is reviewed as not applicable, but the method matches it with: ii-1-a, ii-1-a-1. Read these passages, then reject each or withdraw the verdict.",
    ]);
  });

  it("applyReviews(plan, verdicts) never applies a verdict whose words are gone, and names where they stand now", () => {
    const result = apply({ verdict: "reject", ...passage, quote: "cầu và bến", ...signed });
    expect(result.alignments).toEqual(machine.alignments);
    expect(result.verdicts.map(({ status }) => status)).toEqual(["stale"]);
    expect(result.diagnostics.map(formatDiagnostic)).toEqual([
      "reviews/ke-hoach-a.yml:1:1  This verdict is stale and was not applied: its quote “cầu và bến” no longer stands in unit ii-1-a, but in: ii-1-a-1. Read the passage again, then mend the quote or remove the verdict.",
    ]);
  });

  it("applyReviews(plan, verdicts) takes a quote for gone when one letter differs", () => {
    expect(apply({ verdict: "reject", ...passage, quote: "Hạ tầng đồng bộ", ...signed }).verdicts[0]!.status).toBe(
      "stale",
    );
  });

  it("applyReviews(plan, verdicts) finds a quote that was saved with decomposed letters", () => {
    expect(
      apply({ verdict: "reject", ...passage, quote: "hạ tầng đồng bộ".normalize("NFD"), ...signed }).verdicts[0]!
        .status,
    ).toBe("applied");
  });

  it("applyReviews(plan, confirm) reports a match that the machine no longer makes", () => {
    const result = apply({ verdict: "confirm", unit: "ii-1-a-1", quote: "cầu và bến", provision: "2.3", ...signed });
    expect(result.verdicts[0]!.status).toBe("idle");
    expect(result.alignments).toEqual(machine.alignments);
    expect(result.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["review/idle", "warning"]]);
  });

  it("applyReviews(plan, confirm) sets the reviewer's words beside the whole first quote of that provision", () => {
    const verdict = { verdict: "confirm", unit: "ii-1-a-2", quote: "cải cách hành chính", provision: "2.1" } as const;
    const { evidence } = find(apply({ ...verdict, ...signed }).alignments, "ii-1-a-2", "2.1")!;
    expect(evidence.filter(({ kind }) => kind === "review")).toMatchObject([
      { reference: { quote: 0, start: 0, end: "Nâng cao hiệu quả quản lý nhà nước;".length }, weight: 1, ...signed },
    ]);
  });

  it("applyReviews(plan, add) leaves nothing of the near miss, and every other one as it was", () => {
    const other = { ...near, unit: "ii-1-a-2", provision: "1.2" };
    const verdict = {
      verdict: "add",
      strength: "full",
      unit: near.unit,
      quote: "cầu",
      provision: near.provision,
    } as const;
    const given = { ...machine, rejected: [near, other] };
    expect(applyReviews(given, [locate({ ...verdict, ...signed }, 0)], reference, specific).rejected).toEqual([other]);
  });

  it("applyReviews(plan, verdicts) makes no match of a refusal, of a passage or of the whole plan", () => {
    const refusal = { verdict: "reject", unit: "ii-1-a-1", quote: "cầu và bến", provision: "1.2" } as const;
    const result = apply({ ...refusal, ...signed }, { verdict: "not-applicable", provision: "2.3", ...signed });
    expect(result.alignments).toEqual(machine.alignments);
    expect(result.reviews.map(({ verdict }) => verdict)).toEqual(["reject", "not-applicable"]);
  });

  it("applyReviews(plan, verdicts) keeps matches of one unit in the order of the provisions", () => {
    const added = (provision: string): Verdict => ({
      verdict: "add",
      strength: "full",
      unit: "ii-1-a-1",
      quote: "cầu và bến",
      provision,
      ...signed,
    });
    const { alignments } = apply(added("2.2"), added("1.2"), added("2.1"));
    expect(alignments.flatMap(({ unit, provision }) => (unit === "ii-1-a-1" ? [provision] : []))).toEqual([
      "1.1",
      "1.2",
      "2.1",
      "2.2",
    ]);
  });

  it("applyReviews(plan, confirm) is idle on a unit beside the one that matches, and is shown where it says so", () => {
    const at = (field: string) => ({ file: "reviews/ke-hoach-a.yml", line: 7, column: field.length });
    const verdict = { verdict: "confirm", unit: "title", quote: "Kế hoạch", provision: "1.1", ...signed } as const;
    const { diagnostics } = applyReviews(machine, [{ verdict, position: at }], reference, specific);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      expect.stringMatching(/^reviews\/ke-hoach-a\.yml:7:7 {2}.*title.*1\.1/u),
    ]);
  });

  it("applyReviews(plan, verdicts) points at the words of a stale verdict, and at the provision of a contradicted one", () => {
    const at = (field: string) => ({ file: "reviews/ke-hoach-a.yml", line: 1, column: field.length });
    const verdicts: readonly Verdict[] = [
      { verdict: "reject", unit: "ii-1-a-1", quote: "hạ tầng", provision: "1.1", ...signed },
      { verdict: "not-applicable", provision: "2.1", ...signed },
    ];
    const located = verdicts.map((verdict) => ({ verdict, position: at }));
    const { diagnostics } = applyReviews(machine, located, reference, specific);
    expect(diagnostics.map(({ rule, column }) => [rule, column])).toEqual([
      ["review/stale", "quote".length],
      ["review/not-applicable-aligned", "provision".length],
    ]);
    expect(diagnostics[0]!.params["elsewhere"]).toBe("ii-1, ii-1-a");
  });
});
