import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysePlans } from "../../../scripts/analysis/analysePlans.ts";
import { makeCorpus } from "../../../scripts/bench/madePlans.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs, sha256 } from "../../../scripts/inputs.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Inputs, SourceFile } from "../../../src/model/inputs.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

/** Enough for two threads to have more than one each. */
const PLANS = 4;
const inputs = makeCorpus(readInputs(resolveFolders({})), PLANS);
let cache: string;

beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), "analyses-"));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** The inputs with one file changed by `change`. */
function changed(index: number, change: (text: string) => string): Inputs {
  const edit = (file: SourceFile): SourceFile => {
    const text = change(file.text);
    return { ...file, text, sha256: sha256(text) };
  };
  return { ...inputs, documents: inputs.documents.map((file, at) => (at === index ? edit(file) : file)) };
}

describe("analysePlans", () => {
  /** What the pipeline says of the inputs alone, as bytes. */
  let alone: string;
  beforeAll(() => {
    alone = JSON.stringify(buildCorpus(inputs, { sha256 }));
  });

  it("analysePlans(inputs) gives on threads what the pipeline gives alone", async () => {
    const { plans, analysed } = await analysePlans(inputs, { cache, threads: 2 });
    expect(analysed).toBe(PLANS);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: plans }))).toBe(alone);
  });

  it("analysePlans(inputs) reads what was analysed before, and analyses a changed plan alone", async () => {
    const kept = await analysePlans(inputs, { cache, threads: 2 });
    expect(kept.analysed).toBe(0);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: kept.plans }))).toBe(alone);

    const edited = changed(2, (text) => `${text}\n- Xây dựng mới ba hồ chứa nước.\n`);
    const third = await analysePlans(edited, { cache, threads: 2 });
    expect(third.analysed).toBe(1);
    expect(JSON.stringify(buildCorpus(edited, { sha256, analysed: third.plans }))).toBe(
      JSON.stringify(buildCorpus(edited, { sha256 })),
    );
    expect(readdirSync(cache), "analyses that nothing needs any more are removed").toHaveLength(PLANS);
  });

  it("analysePlans(inputs) in two shards leaves nothing to analyse, and gives the same bytes as one", async () => {
    const shards = mkdtempSync(path.join(tmpdir(), "shards-"));
    const counts = [];
    for (const index of [1, 2])
      counts.push((await analysePlans(inputs, { cache: shards, threads: 2, shard: { index, of: 2 } })).analysed);
    expect(counts).toEqual([PLANS / 2, PLANS / 2]);
    const { plans, analysed } = await analysePlans(inputs, { cache: shards, threads: 2 });
    expect([plans.size, analysed]).toEqual([PLANS, 0]);
    expect(JSON.stringify(buildCorpus(inputs, { sha256, analysed: plans }))).toBe(alone);
    rmSync(shards, { recursive: true });
  });

  it("analysePlans(inputs) analyses every plan again when the reference changes", async () => {
    const reference = inputs.documents.findIndex(({ path: name }) => name.startsWith("reference/"));
    await analysePlans(inputs, { cache, threads: 2 });
    const edited = changed(reference, (text) => `${text}\n`);
    expect((await analysePlans(edited, { cache, threads: 2 })).analysed).toBe(PLANS);
  });

  it("analysePlans(inputs) leaves out a plan that cannot be parsed, and the pipeline says why", async () => {
    const broken = changed(3, (text) => text.replace("kind: plan", "kind: plann"));
    const { plans } = await analysePlans(broken, { cache: null, threads: 1 });
    expect(plans.size).toBe(PLANS - 1);
    expect(() => buildCorpus(broken, { sha256, analysed: plans })).toThrow(InputError);
  });

  it("analysePlans(inputs) leaves everything to the pipeline when the reference cannot be read", async () => {
    const reference = inputs.documents.findIndex(({ path: name }) => name.startsWith("reference/"));
    const broken = changed(reference, (text) => text.replace("kind:", "knd:"));
    expect((await analysePlans(broken, { cache: null, threads: 1 })).plans.size).toBe(0);
  });
});
