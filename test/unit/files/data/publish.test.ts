import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { coverageRows } from "../../../../src/files/data/coverageTable.ts";
import { publish } from "../../../../src/files/data/publish.ts";
import type { PublicCorpus, PublicPlan } from "../../../../src/model/contract.ts";
import type { Corpus, Plan } from "../../../../src/model/corpus.ts";
import { describeDiagnostic } from "../../../../src/model/messages.ts";
import type { Review } from "../../../../src/model/review.ts";
import { readingCorpus } from "../../../fixtures/reading.ts";

const corpus = readingCorpus();
const filesOf = (changes: Partial<Corpus> = {}): ReadonlyMap<string, string> =>
  new Map([...publish({ ...corpus, ...changes })].map(({ path, print }) => [path, print()]));
const read = (path: string, files = filesOf()): unknown => JSON.parse(files.get(path)!);
const planA = (changes: Partial<Plan> = {}): PublicPlan => {
  const [first, ...rest] = corpus.plans;
  return read("plans/ke-hoach-a.json", filesOf({ plans: [{ ...first!, ...changes }, ...rest] })) as PublicPlan;
};
const unit = (id: string, plan = planA()) => plan.units.find((candidate) => candidate.id === id)!;
/** What the published schema of that name finds wrong with each of `values`. */
function problemsOf(schema: string, values: readonly unknown[]): readonly unknown[] {
  const formats = { uri: (text: string) => URL.canParse(text) };
  const validate = new Ajv2020({ formats }).compile(read(`schema/${schema}.json`) as object);
  return values.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])));
}

const review: Review = {
  verdict: "confirm",
  provision: "1.1",
  unit: "ii-1-a",
  strength: "full",
  machine: { strength: "full", relation: "adapted", score: 2 / 3 },
  reviewer: "nhóm thử",
  date: "2026-11-20",
  reason: "Đúng.",
};
const publishedReview = {
  verdict: "confirm",
  unit: "ii-1-a",
  strength: "full",
  machine: { strength: "full", relation: "adapted", score: 0.6667 },
  reviewer: "nhóm thử",
  date: "2026-11-20",
  reason: "Đúng.",
};

describe("publish", () => {
  it("publish(corpus) writes the corpus, each plan, the table and the schemas", () => {
    expect([...filesOf().keys()]).toEqual([
      "corpus.json",
      "plans/ke-hoach-a.json",
      "plans/ke-hoach-b.json",
      "plans/ke-hoach-c.json",
      "plans/ke-hoach-cu.json",
      "coverage.csv",
      "tasks.json",
      "tasks.csv",
      "tasks.ics",
      "schema/corpus.json",
      "schema/plan.json",
      "schema/coverage.json",
      "schema/tasks.json",
    ]);
  });

  it.each([
    ["corpus", ["corpus.json"]],
    ["plan", ["plans/ke-hoach-a.json", "plans/ke-hoach-b.json", "plans/ke-hoach-c.json", "plans/ke-hoach-cu.json"]],
  ])("publish(corpus) writes what the published schema %s describes", (schema, paths) => {
    expect(
      problemsOf(
        schema,
        paths.map((path) => read(path)),
      ),
    ).toEqual([]);
  });

  it("publish(corpus) gives every row of the table the shape that its schema describes", () => {
    expect(problemsOf("coverage", coverageRows(corpus))).toEqual([]);
  });

  it.each(["corpus", "plan", "coverage"])("publish(corpus) keeps the schema %s as it was agreed", (schema) => {
    const agreed = readFileSync(`test/golden/schema/${schema}.json`, "utf8");
    expect(filesOf().get(`schema/${schema}.json`)).toBe(agreed);
  });

  it("publish(corpus) names each plan's file relative to the corpus", () => {
    const { plans } = read("corpus.json") as PublicCorpus;
    expect(plans[2]).toEqual({
      id: "ke-hoach-c",
      number: null,
      title: "Triển khai thực hiện Kết luận số 9-KL/TW về kết cấu hạ tầng",
      issuer: "Ủy ban nhân dân tỉnh A",
      issued: null,
      relation: "indirect",
      status: "draft",
      file: "plans/ke-hoach-c.json",
      reading: "in-part",
      score: 0.1,
      score_high: 0.9,
    });
    expect(plans.every(({ file }) => filesOf().has(file))).toBe(true);
  });

  it("publish(corpus) gives spans that cut the matched words out of the unit and of the quote", () => {
    const quotes = new Map(
      (read("corpus.json") as PublicCorpus).reference.points.flatMap(({ provisions }) =>
        provisions.map(({ id, quotes: texts }) => [id, texts] as const),
      ),
    );
    const { text, alignments } = unit("ii-1-a-2");
    const [alignment] = alignments;
    const words = alignment!.evidence.map(({ plan: [start, end], reference }) => [
      text.slice(start, end),
      quotes.get(alignment!.provision)![reference.quote]!.slice(reference.start, reference.end),
    ]);
    expect(words).toEqual([
      ["Nâng cao hiệu quả quản lý nhà nước", "Nâng cao hiệu quả quản lý nhà nước"],
      ["đẩy mạnh cải cách hành chính", "đẩy mạnh cải cách hành chính"],
    ]);
  });

  it("publish(corpus) gives each unit its points, and none to a unit without", () => {
    expect(unit("ii-1-a").points).toEqual(["1"]);
    expect(unit("i-1").points).toEqual([]);
  });

  it("publish(corpus) writes one cell a provision, in order", () => {
    expect(planA().coverage.map(({ provision, state }) => `${provision} ${state}`)).toEqual([
      "1.1 full",
      "1.2 absent",
      "2.1 full",
      "2.2 absent",
      "2.3 absent",
    ]);
  });

  it("publish(corpus) rounds figures to four decimals", () => {
    const [first, ...rest] = corpus.plans;
    const alignments = first!.alignments.map((alignment) => ({ ...alignment, score: 1 / 3 }));
    const changed = [...publish({ ...corpus, plans: [{ ...first!, alignments }, ...rest] })];
    expect(changed[1]!.print()).toContain('"score":0.3333,');
  });

  it("publish(corpus) keeps what came near and was dropped, with the rule, at its unit alone", () => {
    const evidence = corpus.plans[0]!.alignments[0]!.evidence;
    const rejected = [
      { unit: "ii-1", provision: "2.2", score: 0.4, rule: "below-threshold", evidence: [], adjustments: [] },
      { unit: "ii-1-a", provision: "2.3", score: 0.45678, rule: "purpose", evidence, adjustments: [], review },
    ];
    const written = planA({ rejected });
    expect(unit("ii-1", written).rejected).toEqual([
      { provision: "2.2", score: 0.4, rule: "below-threshold", evidence: [] },
    ]);
    expect(unit("ii-1-a", written).rejected).toMatchObject([
      { provision: "2.3", score: 0.4568, evidence: [{ kind: "reuse" }], review: publishedReview },
    ]);
    expect(unit("i-1", written).rejected).toEqual([]);
    expect(problemsOf("plan", [written])).toEqual([]);
  });

  it("publish(corpus) publishes what lowered a match, and the verdict on it, with figures to four decimals", () => {
    const [first, ...others] = corpus.plans[0]!.alignments;
    const adjustments = [{ rule: "purpose", plan: { start: 3, end: 9 }, factor: 2 / 3 }];
    const written = planA({ alignments: [{ ...first!, adjustments, review, by: "review" }, ...others] });
    expect(unit(first!.unit, written).alignments[0]).toMatchObject({
      by: "review",
      adjustments: [{ rule: "purpose", plan: [3, 9], factor: 0.6667 }],
      review: publishedReview,
    });
    expect(unit(others[0]!.unit, written).alignments[0]).not.toHaveProperty("review");
    expect(problemsOf("plan", [written])).toEqual([]);
  });

  it("publish(corpus) says of a cell why it is unknown, and what reviewers and machine said", () => {
    const { coverage } = corpus.plans[0]!;
    const [cell, ...others] = coverage.cells;
    const plain = { ...review, unit: null, strength: null, machine: null };
    const judged = { ...cell!, state: "absent", by: "review", machineState: "full", reviews: [plain] } as const;
    const written = planA({ coverage: { ...coverage, cells: [judged, ...others] } });
    expect(written.coverage[0]).toEqual({
      provision: "1.1",
      state: "absent",
      by: "review",
      machine: "full",
      reviews: [{ ...publishedReview, unit: null, strength: null, machine: null }],
    });
    expect(written.coverage[1]).toEqual({ provision: "1.2", state: "absent", by: "machine" });
    const cut = read("plans/ke-hoach-b.json") as PublicPlan;
    expect(cut.coverage[0]).toEqual({ provision: "1.1", state: "unknown", by: "machine", unknown_reason: "truncated" });
    expect(problemsOf("plan", [written])).toEqual([]);
  });

  it("publish(corpus) publishes the cells of a row of tasks, and those that cover it, with their places", () => {
    const [first] = corpus.plans;
    const units = first!.document.units.map((each) => ({
      ...each,
      fields: [{ name: "agency" as const, start: 0, end: 2 }],
      covering: [{ name: "deadline" as const, unit: "ii-1", start: 1, end: 3 }],
    }));
    const written = planA({ document: { ...first!.document, units } });
    expect(written.units[0]).toMatchObject({
      fields: [{ name: "agency", span: [0, 2] }],
      covering: [{ name: "deadline", unit: "ii-1", span: [1, 3] }],
    });
    expect(unit("ii-1-a")).not.toHaveProperty("fields");
    expect(unit("ii-1-a")).not.toHaveProperty("covering");
  });

  it("publish(corpus) sums up plans and points under the names of the contract", () => {
    expect(planA().summary).toEqual({
      full: 2,
      partial: 0,
      absent: 3,
      unknown: 0,
      not_applicable: 0,
      score: 0.4,
      score_high: 0.4,
    });
    expect(planA().points.map(({ point, full, absent }) => [point, full, absent])).toEqual([
      ["1", 1, 1],
      ["2", 1, 2],
    ]);
    const { coverage } = corpus.plans[0]!;
    const nothing = { ...coverage.total, score: null, scoreHigh: null };
    expect(planA({ coverage: { ...coverage, total: nothing } }).summary).toMatchObject({
      score: null,
      score_high: null,
    });
  });

  it("publish(corpus) says what became of a text, and names each gap as its warning does, or as it was declared", () => {
    const [first] = corpus.plans;
    const warning = { severity: "warning", file: first!.document.file, column: 1, params: {} } as const;
    const diagnostics = [
      { ...warning, rule: "text/no-end", line: 9, column: 4 },
      { ...warning, rule: "text/no-end", line: 12 },
      { ...warning, rule: "text/cut-off", line: 12, column: 4 },
      { ...warning, rule: "text/no-end", line: 12, column: 4 },
    ];
    const position = { file: first!.document.file, line: 12, column: 4 };
    const gap = {
      reason: "truncated",
      rule: "text/no-end",
      position,
      appendix: null,
      provisions: ["1.1"],
      named: [],
    } as const;
    const declared = { ...gap, rule: null, position: { ...position, line: 1, column: 1 }, provisions: null };
    const named = { ...declared, reason: "missing-appendices", appendix: "Phụ lục I" } as const;
    const reading = { ...first!.coverage.reading, state: "in-part", gaps: [gap, declared, named] } as const;
    const written = planA({
      document: { ...first!.document, diagnostics },
      coverage: { ...first!.coverage, reading },
    });
    expect(written.reading).toEqual({
      state: "in-part",
      parts: reading.parts,
      gaps: [
        {
          reason: "truncated",
          line: 12,
          appendix: null,
          provisions: ["1.1"],
          note: describeDiagnostic(diagnostics[3]!, "vi"),
        },
        {
          reason: "truncated",
          line: 1,
          appendix: null,
          provisions: null,
          note: "Khai báo: bản văn bị cắt phần cuối.",
        },
        {
          reason: "missing-appendices",
          line: 1,
          appendix: "Phụ lục I",
          provisions: null,
          note: "Khai báo: thiếu “Phụ lục I”.",
        },
      ],
    });
  });

  it("publish(corpus) names the permanent address of a text that has one", () => {
    const [first, ...rest] = corpus.plans;
    const { document } = first!;
    const url = "https://example.org/van-ban";
    const addressed = { ...document, meta: { ...document.meta, source: { ...document.meta.source, url } } };
    const { plans } = read(
      "corpus.json",
      filesOf({ plans: [{ ...first!, document: addressed }, ...rest] }),
    ) as PublicCorpus;
    expect(plans.map((own) => own.source_url)).toEqual([url, undefined, undefined, undefined]);
  });
});
