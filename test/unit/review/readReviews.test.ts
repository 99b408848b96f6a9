import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { SourceFile } from "../../../src/model/inputs.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";
import { readReviews } from "../../../src/review/readReviews.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const plans = corpus.plans.map(({ document }) => document);

function read(text: string, path = "reviews/ke-hoach-a.yml") {
  return readReviews([file(path, text)], plans, corpus.reference);
}

/** The messages of the problems that stop the reading. */
function problemsOf(text: string, path?: string): readonly string[] {
  try {
    read(text, path);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics.map(formatDiagnostic);
    throw error;
  }
  return [];
}

const signed = 'reviewer: nhóm thử, date: "2026-11-20", reason: Đọc nguyên văn.';
const confirm = `- {verdict: confirm, unit: ii-1-a, quote: "hạ tầng đồng bộ", provision: "1.1", ${signed}}\n`;

function file(path: string, text: string): SourceFile {
  return { path, text, sha256: "0".repeat(64) };
}

describe("readReviews", () => {
  it("readReviews(files) gives the verdicts of each plan with the place of their fields", () => {
    const verdicts = read(
      `# Rà soát\n${confirm}- verdict: not-applicable\n  provision: "2.3"\n  ${signed.split(", ").join("\n  ")}\n`,
    ).get("ke-hoach-a")!;
    expect(verdicts.map(({ verdict }) => [verdict.verdict, verdict.provision])).toEqual([
      ["confirm", "1.1"],
      ["not-applicable", "2.3"],
    ]);
    expect(verdicts[1]!.position("provision")).toEqual({ file: "reviews/ke-hoach-a.yml", line: 4, column: 3 });
  });

  it("readReviews(files) takes null for the passage of a verdict on the whole plan", () => {
    expect(
      read(`- {verdict: not-applicable, unit: null, quote: null, provision: "1.1", ${signed}}`).get("ke-hoach-a"),
    ).toHaveLength(1);
  });

  it.each([
    [
      "a plan that does not exist",
      confirm,
      "reviews/ke-hoach-x.yml",
      'reviews/ke-hoach-x.yml:1:1  No plan has the id "ke-hoach-x". A file of reviews is named after its plan: ke-hoach-x.yml belongs to plans/ke-hoach-x.md.',
    ],
    [
      "a unit that does not exist, naming where the quote stands",
      confirm.replace("ii-1-a", "iv-9"),
      undefined,
      'reviews/ke-hoach-a.yml:1:22  The plan ke-hoach-a has no unit "iv-9". Its quote stands in: ii-1-a. If that is the passage that was judged, name it.',
    ],
    [
      "a provision that does not exist",
      confirm.replace('"1.1"', '"9.9"'),
      undefined,
      'reviews/ke-hoach-a.yml:1:62  The reference has no provision "9.9". Write the number of a provision in quotes, like "3.7".',
    ],
    [
      "a second verdict on the same pair",
      confirm + confirm.replace("confirm", "reject"),
      undefined,
      "reviews/ke-hoach-a.yml:2:4  This verdict (reject) is the second on the same passage and provision 1.1: line 1 says confirm. Keep the one that holds.",
    ],
    [
      "a passage that takes up what cannot concern the plan",
      `${confirm}- {verdict: not-applicable, provision: "1.1", ${signed}}`,
      undefined,
      "reviews/ke-hoach-a.yml:1:4  This verdict (confirm) contradicts line 2, which says that provision 1.1 is not-applicable to the plan. Keep the one that holds.",
    ],
    [
      "a date in another form",
      confirm.replace("2026-11-20", "20/11/2026"),
      undefined,
      'reviews/ke-hoach-a.yml:1:100  The field "0.date" is "20/11/2026"; expected: a date in quotes, like "2024-02-23".',
    ],
    [
      "a day that is not in the calendar",
      confirm.replace("2026-11-20", "2026-02-30"),
      undefined,
      'reviews/ke-hoach-a.yml:1:100  The field "0.date" is "2026-02-30"; expected: a date in quotes, like "2024-02-23".',
    ],
    [
      "a strength that is not given",
      confirm.replace("confirm", "set-strength"),
      undefined,
      'reviews/ke-hoach-a.yml:1:3  The field "0.strength" is missing (expected: full | partial). Add it; write null for a fact that is not known, where the format allows it.',
    ],
    [
      "a verdict that is not one of the five",
      confirm.replace("confirm", "agree"),
      undefined,
      'reviews/ke-hoach-a.yml:1:4  The field "0.verdict" is "agree"; expected: confirm | reject | add | set-strength | not-applicable.',
    ],
    [
      "a strength beside a verdict that has none",
      confirm.replace("verdict", "strength: full, verdict"),
      undefined,
      'reviews/ke-hoach-a.yml:1:4  The field "0.strength" is not known. Check its spelling, or remove it.',
    ],
    [
      "a passage beside a verdict on the whole plan",
      confirm.replace("confirm", "not-applicable").replace("ii-1-a", "null"),
      undefined,
      'reviews/ke-hoach-a.yml:1:41  The field "0.quote" is "hạ tầng đồng bộ"; expected: null.',
    ],
    [
      "a reason of white space",
      confirm.replace("Đọc nguyên văn.", '"  "'),
      undefined,
      'reviews/ke-hoach-a.yml:1:120  The field "0.reason" is "  "; expected: text with at least one letter or digit.',
    ],
  ])("readReviews(files) refuses %s", (_, text, path, message) => {
    expect(problemsOf(text, path)).toEqual([message]);
  });

  it("readReviews(files) takes all but the last ending of the file's name for the id", () => {
    expect(problemsOf(confirm, "reviews/ke-hoach-a.cu.yml")).toEqual([expect.stringContaining('"ke-hoach-a.cu"')]);
  });

  it("readReviews(files) names the first of three verdicts on a pair, and every unit that has the words", () => {
    expect(problemsOf(confirm + confirm + confirm)).toEqual([
      expect.stringMatching(/:2:4 .*line 1 says confirm/u),
      expect.stringMatching(/:3:4 .*line 1 says confirm/u),
    ]);
    const elsewhere = confirm.replace("ii-1-a", "iv-9").replace("hạ tầng đồng bộ", "hạ tầng");
    expect(problemsOf(elsewhere)).toEqual([expect.stringContaining("Its quote stands in: ii-1, ii-1-a.")]);
  });

  it("readReviews(files) lets a passage be refused of what cannot concern the plan", () => {
    const both = `${confirm.replace("confirm", "reject")}- {verdict: not-applicable, provision: "1.1", ${signed}}`;
    expect(problemsOf(both)).toEqual([]);
  });

  it("readReviews(files) reports the problems of all files at once", () => {
    const bad = confirm.replace("ii-1-a", "iv-9");
    try {
      readReviews([file("reviews/ke-hoach-a.yml", bad), file("reviews/khac.yml", confirm)], plans, corpus.reference);
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
        "error review/unknown-unit",
        "error review/unknown-plan",
      ]);
    }
  });
});
