import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { coverageRows } from "../../../../src/files/data/coverageTable.ts";
import { publish } from "../../../../src/files/data/publish.ts";
import type { PublicCorpus, PublicPlan } from "../../../../src/model/contract.ts";
import { readingCorpus } from "../../../fixtures/reading.ts";

const corpus = readingCorpus();
const files = new Map(publish(corpus).map(({ path, text }) => [path, text]));
const read = (path: string): unknown => JSON.parse(files.get(path)!);
const plan = read("plans/ke-hoach-a.json") as PublicPlan;
const unit = (id: string) => plan.units.find((candidate) => candidate.id === id)!;

describe("publish", () => {
  it("publish(corpus) writes the corpus, each plan, the table and the schemas", () => {
    expect([...files.keys()]).toEqual([
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
    const validate = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(read(`schema/${schema}.json`) as object);
    for (const path of paths) expect(validate(read(path)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("publish(corpus) gives every row of the table the shape that its schema describes", () => {
    const validate = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(read("schema/coverage.json") as object);
    for (const row of coverageRows(corpus)) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(["corpus", "plan", "coverage"])("publish(corpus) keeps the schema %s as it was agreed", (schema) => {
    const agreed = readFileSync(`test/golden/schema/${schema}.json`, "utf8");
    expect(files.get(`schema/${schema}.json`)).toBe(agreed);
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
    expect(plans.every(({ file }) => files.has(file))).toBe(true);
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
    expect(plan.coverage.map(({ provision, state }) => `${provision} ${state}`)).toEqual([
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
    const changed = publish({ ...corpus, plans: [{ ...first!, alignments }, ...rest] });
    expect(changed[1]!.text).toContain('"score": 0.3333,');
  });

  it("publish(corpus) keeps what came near and was dropped, with the rule", () => {
    const [first, ...rest] = corpus.plans;
    const rejected = [
      { unit: "ii-1", provision: "2.2", score: 0.4, rule: "below-threshold", evidence: [], adjustments: [] },
    ];
    const [, file] = publish({ ...corpus, plans: [{ ...first!, rejected }, ...rest] });
    const written = (JSON.parse(file!.text) as PublicPlan).units.find(({ id }) => id === "ii-1")!;
    expect(written.rejected).toEqual([{ provision: "2.2", score: 0.4, rule: "below-threshold", evidence: [] }]);
  });
});
