import { describe, expect, it } from "vitest";
import { reviewFileSchema, type Verdict } from "../../../src/model/review.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import {
  agreement,
  draftVerdict,
  judgedKey,
  reviewFile,
  verdictAnswer,
  type ReviewDraft,
  type Judged,
} from "../../../src/review/draft.ts";
import { verdictYaml } from "../../../src/review/verdictYaml.ts";

const passage = { unit: "ii-1", quote: "Xây dựng cầu" };
const judged = (machine: Judged["machine"], at: Judged["passage"] = passage): Judged => ({
  provision: "3.7",
  passage: at,
  machine,
});
const draft = (answer: ReviewDraft["answer"], changes: Partial<ReviewDraft> = {}): ReviewDraft => ({
  answer,
  reason: "Nêu rõ công trình.",
  date: "2026-11-20",
  quote: passage.quote,
  ...changes,
});
const read = (text: string): readonly Verdict[] =>
  readYaml({ path: "reviews/a.yml", text, sha256: "0".repeat(64) }, reviewFileSchema);

describe("draftVerdict", () => {
  it.each([
    ["partial", "partial", "confirm"],
    ["partial", "full", "set-strength"],
    ["partial", "none", "reject"],
    [null, "partial", "add"],
    [null, "none", "reject"],
  ] as const)("draftVerdict(machine %s, answer %s) is %s", (machine, answer, kind) => {
    const verdict = draftVerdict(judged(machine), draft(answer), "nhóm thử")!;
    expect(verdict.verdict).toBe(kind);
    expect(verdict).toMatchObject({ ...passage, provision: "3.7", reviewer: "nhóm thử", date: "2026-11-20" });
  });

  it("draftVerdict(judged, draft) of a plan as a whole is only that the provision does not apply", () => {
    expect(draftVerdict(judged(null, null), draft("not-applicable"), "nhóm thử")).toMatchObject({
      verdict: "not-applicable",
    });
    expect(draftVerdict(judged(null, null), draft("none"), "nhóm thử")).toBeNull();
    expect(draftVerdict(judged("full"), draft("not-applicable"), "nhóm thử")).toBeNull();
  });

  it("draftVerdict(judged, draft) trims names and puts reasons on one line", () => {
    const verdict = draftVerdict(judged("full"), draft("none", { reason: " một\n\n  hai " }), " nhóm  thử ")!;
    expect(verdict).toMatchObject({ reviewer: "nhóm  thử", reason: "một hai" });
  });

  it("draftVerdict(judged, draft) is none while the reason is missing", () => {
    expect(draftVerdict(judged("full"), draft("none", { reason: " \n" }), "nhóm thử")).toBeNull();
  });

  it("draftVerdict(judged, draft) keeps the quote that stood there when the answer was given", () => {
    expect(draftVerdict(judged("full"), draft("none", { quote: "dựng cầu" }), "a")).toMatchObject({
      quote: "dựng cầu",
    });
  });

  it("draftVerdict(judged, draft) is accepted as a file of reviews, whatever the answer", () => {
    for (const answer of ["full", "partial", "none"] as const) {
      const verdict = draftVerdict(judged("full"), draft(answer), "nhóm thử")!;
      expect(read(verdictYaml(verdict))).toEqual([verdict]);
    }
  });
});

describe("verdictAnswer", () => {
  it("verdictAnswer(verdict) gives back the answer that made the verdict", () => {
    for (const machine of ["full", "partial", null] as const) {
      for (const answer of ["full", "partial", "none"] as const) {
        const verdict = draftVerdict(judged(machine), draft(answer), "a")!;
        expect(verdictAnswer(verdict, machine)).toBe(answer);
      }
    }
  });
});

describe("verdictAnswer, of verdicts that no answer here made", () => {
  it("verdictAnswer(verdict) of a confirmation without a match is none, and of the whole plan that it does not apply", () => {
    const confirm = draftVerdict(judged("full"), draft("full"), "a")!;
    const whole = draftVerdict(judged(null, null), draft("not-applicable"), "a")!;
    expect([verdictAnswer(confirm, null), verdictAnswer(whole, null)]).toEqual(["none", "not-applicable"]);
  });
});

describe("judgedKey", () => {
  it("judgedKey(judged) tells passages of one provision apart, and from the plan as a whole", () => {
    expect([judgedKey({ provision: "3.7", unit: "ii-1" }), judgedKey({ provision: "3.7", unit: null })]).toEqual([
      "3.7 ii-1",
      "3.7",
    ]);
  });
});

describe("agreement", () => {
  it("agreement(judged) is what the machine says; nothing for the plan as a whole", () => {
    expect([agreement(judged("partial")), agreement(judged(null)), agreement(judged(null, null))]).toEqual([
      "partial",
      "none",
      null,
    ]);
  });
});

describe("reviewFile", () => {
  const whole = (reason: string): Verdict => ({
    verdict: "not-applicable",
    provision: "5.5",
    reviewer: "cũ",
    date: "2026-11-20",
    reason,
  });
  const other = whole("Không có biển.");
  const recorded: Verdict = {
    verdict: "reject",
    ...passage,
    provision: "3.7",
    reviewer: "cũ",
    date: "2026-11-20",
    reason: "Nêu rõ công trình.",
  };

  it("reviewFile(head, recorded, added) replaces a verdict on the whole plan likewise", () => {
    const newer = whole("Không có biển, không có cảng.");
    expect(read(reviewFile("Đầu tệp", [recorded, other], [newer]))).toEqual([recorded, newer]);
  });

  it("reviewFile(head, recorded, added) parts verdicts by an empty line, and puts its head on one", () => {
    const [first, second] = [verdictYaml(recorded), verdictYaml(other)];
    expect(reviewFile("Đầu \n\n tệp", [recorded], [other])).toBe(`# Đầu tệp\n${first}\n${second}`);
  });

  it("reviewFile(head, recorded, added) replaces a recorded verdict in its place and adds new ones at the end", () => {
    const newer = draftVerdict(judged("full"), draft("partial"), "mới")!;
    const added = draftVerdict({ ...judged("full"), provision: "4.1" }, draft("full"), "mới")!;
    expect(read(reviewFile("Đầu tệp", [recorded, other], [newer, added]))).toEqual([newer, other, added]);
  });

  it("reviewFile(head, recorded, added) keeps the head in its comment", () => {
    expect(reviewFile("một\n- verdict: confirm", [recorded], [])).toMatch(
      /^# một - verdict: confirm\n- verdict: reject\n/u,
    );
  });
});

describe("verdictYaml", () => {
  it("verdictYaml(verdict) writes the fields in order, words in quotes, and leaves out what is null", () => {
    const signed = { provision: "3.7", reviewer: "a", date: "2026-11-20", reason: "Đúng." };
    expect(verdictYaml({ verdict: "add", strength: "partial", ...passage, ...signed })).toBe(
      [
        "- verdict: add",
        "strength: partial",
        'unit: "ii-1"',
        'quote: "Xây dựng cầu"',
        'provision: "3.7"',
        'reviewer: "a"',
        'date: "2026-11-20"',
        'reason: "Đúng."\n',
      ].join("\n  "),
    );
    expect(verdictYaml({ verdict: "not-applicable", unit: null, quote: null, ...signed })).not.toMatch(
      /unit|quote|null/u,
    );
  });

  it.each([
    ["quotation marks and a colon", 'Khu "A": 5% # không'],
    ["signs of YAML", "- [a]: {b} & *c | > 'd'"],
    ["line ends and tabs", "một\n\thai"],
    ["separators that end a line in YAML", "một\u2028hai\u2029ba\u0085bốn\ufeff"],
    ["letters beyond the basic plane", "𠀋 đồng"],
  ])("verdictYaml(verdict) is read back with %s", (_, text) => {
    const verdict = { ...draftVerdict(judged("full"), draft("none"), "a")!, reason: text };
    expect(read(verdictYaml(verdict))).toEqual([verdict]);
  });
});
