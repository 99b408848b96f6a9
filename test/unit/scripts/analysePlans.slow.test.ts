import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysePlans, type AnalysePlansOptions } from "../../../scripts/analysis/analysePlans.ts";
import { KnownPlans } from "../../../scripts/analysis/knownPlans.ts";
import { makeCorpus } from "../../../scripts/bench/madePlans.ts";
import { smallCorpus } from "../../../scripts/faults/check.ts";
import { KeptStore } from "../../../site/kept/store.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { curatedDataOf } from "../../../src/corpus/data.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Inputs, SourceFile } from "../../../src/model/inputs.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

/** Enough for two threads to have more than one each. */
const PLANS = 4;
/** Short plans, each under two names: what is kept, and what is shared out, is the same as with long ones. */
const small = readInputs({ documents: path.join(smallCorpus, "documents"), data: path.join(smallCorpus, "data") });
const inputs: Inputs = {
  ...small,
  documents: small.documents.flatMap((file) => (file.path.startsWith("plans/") ? [file, renamed(file)] : [file])),
};
const root = mkdtempSync(path.join(tmpdir(), "analyses-"));
const store = new KeptStore("analysis", root);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function renamed({ path: name, text }: SourceFile): SourceFile {
  const id = path.basename(name, ".md");
  const again = text.replace(`id: ${id}`, `id: ${id}-2`);
  return { path: name.replace(id, `${id}-2`), text: again, sha256: sha256(again) };
}

/** The inputs with one file changed by `change`. */
function changed(index: number, change: (text: string) => string): Inputs {
  const edit = (file: SourceFile): SourceFile => {
    const text = change(file.text);
    return { ...file, text, sha256: sha256(text) };
  };
  return { ...inputs, documents: inputs.documents.map((file, at) => (at === index ? edit(file) : file)) };
}

const analyse = (given: Inputs, options: AnalysePlansOptions) => analysePlans(given, curatedDataOf(given)!, options);
const analysedBy = (known: KnownPlans, given: Inputs) => known.analysed(given, curatedDataOf(given)!);

describe("analysePlans", () => {
  /** What the pipeline says of the inputs alone, as bytes. */
  let alone: string;
  beforeAll(() => {
    alone = JSON.stringify(buildCorpus(inputs, { sha256 }));
  });

  it("analysePlans(inputs) gives on threads what the pipeline gives alone, with all that the project knows", async () => {
    const project = makeCorpus(readInputs(resolveFolders({})), 2);
    const { plans, analysed } = await analyse(project, { store: null, threads: 2 });
    expect(analysed).toBe(2);
    expect(JSON.stringify(buildCorpus(project, { sha256, analysed: plans }))).toBe(
      JSON.stringify(buildCorpus(project, { sha256 })),
    );
  });

  it("analysePlans(inputs) reads what was analysed before, and analyses a changed plan alone", async () => {
    expect((await analyse(inputs, { store, threads: 2 })).analysed).toBe(PLANS);
    const kept = await analyse(inputs, { store, threads: 2 });
    expect(kept.analysed).toBe(0);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: kept.plans }))).toBe(alone);

    const edited = changed(2, (text) => `${text}\n- Xây dựng mới ba hồ chứa nước.\n`);
    const third = await analyse(edited, { store, threads: 2 });
    expect(third.analysed).toBe(1);
    expect(JSON.stringify(buildCorpus(edited, { sha256, analysed: third.plans }))).toBe(
      JSON.stringify(buildCorpus(edited, { sha256 })),
    );
    expect((await analyse(inputs, { store, threads: 2 })).analysed, "those of before stay").toBe(0);
  });

  it("analysePlans(inputs) analyses a plan again whose kept analysis was damaged", async () => {
    await analyse(inputs, { store, threads: 2 });
    const kept = readdirSync(store.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of kept) appendFileSync(path.join(parentPath, name), " ");
    const { plans, analysed } = await analyse(inputs, { store, threads: 2 });
    expect(analysed).toBe(PLANS);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: plans }))).toBe(alone);
  });

  it("analysePlans(inputs) in two shards leaves nothing to analyse, and gives the same bytes as one", async () => {
    const shards = mkdtempSync(path.join(tmpdir(), "shards-"));
    const counts = [];
    for (const index of [1, 2])
      counts.push(
        (await analyse(inputs, { store: new KeptStore("analysis", shards), threads: 2, shard: { index, of: 2 } }))
          .analysed,
      );
    expect(counts).toEqual([PLANS / 2, PLANS / 2]);
    const { plans, analysed } = await analyse(inputs, { store: new KeptStore("analysis", shards), threads: 2 });
    expect([plans.size, analysed]).toEqual([PLANS, 0]);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: plans }))).toBe(alone);
    rmSync(shards, { recursive: true });
  });

  it("analysePlans(inputs) analyses every plan again when the reference changes", async () => {
    const reference = inputs.documents.findIndex(({ path: name }) => name.startsWith("reference/"));
    await analyse(inputs, { store, threads: 2 });
    const edited = changed(reference, (text) => `${text}\n`);
    expect((await analyse(edited, { store, threads: 2 })).analysed).toBe(PLANS);
  });

  it("analysePlans(inputs) leaves out a plan that cannot be parsed, and the pipeline says why", async () => {
    const broken = changed(3, (text) => text.replace("kind: plan", "kind: plann"));
    const { plans } = await analyse(broken, { store: null, threads: 1 });
    expect(plans.size).toBe(PLANS - 1);
    expect(() => buildCorpus(broken, { sha256, analysed: plans })).toThrow(InputError);
  });
});

describe("KnownPlans", () => {
  it("known.analysed(inputs) keeps the plans that have not changed, and gives what the pipeline gives alone", () => {
    const known = new KnownPlans();
    const first = analysedBy(known, inputs);
    const edited = changed(2, (text) => `${text}\n- Xây dựng mới ba hồ chứa nước.\n`);
    const second = analysedBy(known, edited);
    expect([...second].filter(([name, analysis]) => analysis === first.get(name))).toHaveLength(PLANS - 1);
    expect(JSON.stringify(buildCorpus(edited, { sha256, analysed: second }))).toBe(
      JSON.stringify(buildCorpus(edited, { sha256 })),
    );
  });

  it("known.analysed(inputs) keeps none when the reference changes, and leaves out a plan that cannot be parsed", () => {
    const known = new KnownPlans();
    const first = analysedBy(known, inputs);
    const reference = inputs.documents.findIndex(({ path: name }) => name.startsWith("reference/"));
    for (const [name, analysis] of analysedBy(
      known,
      changed(reference, (text) => `${text}\n`),
    ))
      expect(analysis).not.toBe(first.get(name));
    expect(
      analysedBy(
        known,
        changed(3, (text) => text.replace("kind: plan", "kind: plann")),
      ).size,
    ).toBe(PLANS - 1);
    expect(known.analysed({ ...inputs, documents: [] }, curatedDataOf(inputs)!).size).toBe(0);
  });
});
