import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../scripts/folders.ts";
import { readInputs } from "../../scripts/inputs.ts";
import { sha256 } from "../../site/sha256.ts";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import type { Corpus, Plan } from "../../src/model/corpus.ts";
import { InputError, type Diagnostic } from "../../src/model/diagnostic.ts";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { buildCorpus } from "../../src/pipeline.ts";

const read = (folder: string): Inputs =>
  readInputs({ documents: path.join(folder, "documents"), data: path.join(folder, "data") });
const small = read(path.join(projectFolder, "test/fixtures/second-corpus"));

describe("buildCorpus", () => {
  it("buildCorpus(inputs) gives the same corpus again, in whatever order the files come", () => {
    const backwards = Object.fromEntries(
      Object.entries(small).map(([name, files]) => [name, files.toReversed()]),
    ) as unknown as Inputs;
    const first = JSON.stringify(buildCorpus(small, { sha256 }));
    expect(JSON.stringify(buildCorpus(small, { sha256 }))).toBe(first);
    expect(JSON.stringify(buildCorpus(backwards, { sha256 }))).toBe(first);
  });

  it("buildCorpus(inputs) leaves its inputs as they are", () => {
    const before = JSON.stringify(small);
    buildCorpus(small, { sha256 });
    expect(JSON.stringify(small)).toBe(before);
  });

  it("buildCorpus(inputs) is plain data: it survives being written and read", () => {
    const corpus = buildCorpus(small, { sha256 });
    expect(JSON.parse(JSON.stringify(corpus))).toEqual(corpus);
  });

  it("buildCorpus(inputs) has another version when any file changes, be it a source or a data file", () => {
    const { inputs } = buildCorpus(small, { sha256 });
    const renamed = change(small, "data", "site.yml", (file) => ({ ...file, sha256: sha256("other bytes") }));
    expect(inputs).toMatch(/^[0-9a-f]{64}$/u);
    expect(buildCorpus(renamed, { sha256 }).inputs).not.toBe(inputs);
  });

  it("buildCorpus(inputs) has another version where rules find something else in the same files", () => {
    const { inputs, plans } = buildCorpus(small, { sha256 });
    const analysedAs = (other: Partial<Plan>): ReadonlyMap<string, AnalysedPlan> =>
      new Map(plans.map((plan, at) => [plan.document.file, at === 0 ? { ...plan, ...other } : plan]));
    const versionOf = (other: Partial<Plan>) => buildCorpus(small, { sha256, analysed: analysedAs(other) }).inputs;
    expect(versionOf({})).toBe(inputs);
    expect(versionOf({ alignments: [] })).not.toBe(inputs);
  });

  it("buildCorpus(inputs) takes its date from the site file, else from the newest document, unless one is given", () => {
    const withoutSite = { ...small, data: small.data.filter((file) => file.path !== "site.yml") };
    expect(buildCorpus(small, { sha256 }).date).toBe("2023-09-01");
    expect(buildCorpus(withoutSite, { sha256 }).date).toBe("2023-06-20");
    expect(buildCorpus(small, { sha256, date: "2030-01-01" }).date).toBe("2030-01-01");
  });

  it("buildCorpus(inputs) asks for a date when neither the site file nor a document has one", () => {
    const undated = {
      ...small,
      data: small.data.filter((file) => file.path !== "site.yml"),
      documents: small.documents.map((file) => ({
        ...file,
        text: file.text.replace(/^issued: ".*"$/mu, "issued: null"),
      })),
    };
    expect(rules(() => buildCorpus(undated, { sha256 }))).toEqual(["corpus/no-date"]);
  });

  it("buildCorpus(inputs) tells every problem of every file at once, in the order of places", () => {
    const broken = ["plans/ke-hoach-lao-cai.md", "plans/ke-hoach-ca-mau.md"].reduce(
      (inputs, file) =>
        change(inputs, "documents", file, (document) => ({
          ...document,
          text: document.text.replace(/^issuer: .*\n/mu, "").replace("status:", "state: x\nstatus:"),
        })),
      change(small, "data", "site.yml", (file) => ({ ...file, text: "autor: x\n" })),
    );
    expect(problems(() => buildCorpus(broken, { sha256 })).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "plans/ke-hoach-ca-mau.md front-matter/missing-field",
      "plans/ke-hoach-ca-mau.md front-matter/unknown-field",
      "plans/ke-hoach-lao-cai.md front-matter/missing-field",
      "plans/ke-hoach-lao-cai.md front-matter/unknown-field",
      "site.yml data/unknown-field",
    ]);
  });

  it("buildCorpus(inputs) needs no data file at all", () => {
    const bare = buildCorpus({ ...small, data: [] }, { sha256 });
    expect(bare.plans.map(({ province }) => province)).toEqual([null, null]);
    expect(bare.site.name).toBe("Đối chiếu 901/CT-VHĐ");
  });
});

describe("buildCorpus of the documents of this repository", () => {
  let corpus: Corpus;
  // A corpus may grow to sixty plans, and a machine be busy.
  beforeAll(() => (corpus = buildCorpus(read(projectFolder), { sha256 })));
  const plan = (id: string) => corpus.plans.find(({ document }) => document.meta.id === id)!;

  it("finds the way of each plan to the reference", () => {
    const relations = corpus.plans.map(({ document, relation }) => [document.meta.id, relation]);
    // The corpus may hold more.
    expect(Object.fromEntries(relations)).toMatchObject({
      "binh-dinh-ubnd": { kind: "indirect", via: ["94-KH/TU"], reason: null },
      "binh-duong-6408-kh-ubnd": { kind: "direct", via: [], reason: null },
      "ha-tinh-tinh-uy": { kind: "direct", via: [], reason: null },
      "ha-tinh-154-kh-ubnd": { kind: "none", via: [], reason: "older" },
    });
  });

  it("puts the plan that stands apart last, the others in Vietnamese order, d before đ", () => {
    const inOrder = ["binh-duong-6408-kh-ubnd", "binh-dinh-ubnd", "ha-tinh-tinh-uy", "ha-tinh-154-kh-ubnd"];
    const ids = corpus.plans.map(({ document }) => document.meta.id);
    expect(ids.filter((id) => inOrder.includes(id))).toEqual(inOrder);
  });

  it.each([
    ["binh-duong-6408-kh-ubnd", "truncated", () => false],
    // Its appendices list projects and assign tasks: they cannot state viewpoints, goals and orientations.
    ["binh-dinh-ubnd", "missing-appendices", (provision: string) => provision.startsWith("1.")],
  ])("calls what %s does not have unknown: %s", (id, reason, couldNotHold) => {
    const { cells, total } = plan(id).coverage;
    expect(cells.filter(({ state, provision }) => state === "absent" && !couldNotHold(provision))).toEqual([]);
    expect(total.unknown).toBeGreaterThan(0);
    expect(new Set(cells.flatMap((cell) => cell.unknownReason ?? []))).toEqual(new Set([reason]));
  });

  it("calls what a complete plan does not have absent", () => {
    expect(plan("ha-tinh-tinh-uy").coverage.total).toMatchObject({ unknown: 0 });
  });

  it("knows what became of a province", () => {
    expect(plan("binh-dinh-ubnd").province!.successor).toMatchObject({ name: "Gia Lai", since: "2025-07-01" });
    expect(plan("ha-tinh-tinh-uy").province!.successor).toBeNull();
  });

  it("has evidence with words that stand in both texts for every alignment", () => {
    const quotes = new Map(
      corpus.reference.points.flatMap(({ provisions }) =>
        provisions.map((provision) => [provision.id, provision.quotes]),
      ),
    );
    for (const { document, alignments } of corpus.plans) {
      const texts = new Map(document.units.map(({ id, text }) => [id, text]));
      for (const { unit, provision, evidence } of alignments) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { plan: words, reference } of evidence) {
          const quote = quotes.get(provision)![reference.quote]!.text;
          expect(isSpan(words, texts.get(unit)!) && isSpan(reference, quote), `${document.meta.id} ${unit}`).toBe(true);
        }
      }
    }
  });
});

function isSpan({ start, end }: { start: number; end: number }, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function change(inputs: Inputs, group: keyof Inputs, file: string, edit: (file: SourceFile) => SourceFile): Inputs {
  return { ...inputs, [group]: inputs[group].map((entry) => (entry.path === file ? edit(entry) : entry)) };
}

function problems(step: () => unknown): readonly Diagnostic[] {
  try {
    step();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  throw new Error("no InputError was thrown");
}

function rules(step: () => unknown): readonly string[] {
  return problems(step).map(({ rule }) => rule);
}
