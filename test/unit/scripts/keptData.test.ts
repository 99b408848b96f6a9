import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { keptCuratedData } from "../../../scripts/kept/curatedData.ts";
import { KeptStore } from "../../../site/kept/store.ts";
import { curatedDataOf } from "../../../src/corpus/data.ts";
import type { Inputs } from "../../../src/model/inputs.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

const root = mkdtempSync(path.join(tmpdir(), "data-"));
afterAll(() => rmSync(root, { recursive: true }));

const inputs = readInputs(resolveFolders({}));

/** The inputs with `text` as one of their files. */
function withText(name: string, text: string): Inputs {
  const change = (files: Inputs["data"]): Inputs["data"] =>
    files.map((file) => (file.path === name ? { ...file, text, sha256: sha256(text) } : file));
  return { ...inputs, documents: change(inputs.documents), data: change(inputs.data) };
}

describe("keptCuratedData", () => {
  const store = new KeptStore("data", root);

  it("keptCuratedData(inputs) reads once what stands there, with which the corpus is the same", () => {
    const first = keptCuratedData(inputs, store)!;
    expect(first).toEqual(curatedDataOf(inputs));
    // Read of the same texts now, whatever they are called to say.
    const kept = keptCuratedData({ ...inputs, data: inputs.data.map((file) => ({ ...file, text: "" })) }, store)!;
    expect(kept).toEqual(first);
    const alone = JSON.stringify(buildCorpus(inputs, { sha256 }));
    expect(JSON.stringify(buildCorpus(inputs, { sha256, curated: kept }))).toBe(alone);
  });

  it("keptCuratedData(inputs) reads a file again that was changed, and keeps nothing of inputs that are wrong", () => {
    const named = keptCuratedData(withText("site.yml", "name: Khác\n"), store)!;
    expect(named.site.name).toBe("Khác");
    for (let run = 0; run < 2; run += 1)
      expect(keptCuratedData(withText("agencies.yml", "agencies: 3"), store)).toBeNull();
  });
});

describe("curatedDataOf", () => {
  const [reference] = inputs.documents.filter((file) => file.path.startsWith("reference/"));

  it("curatedDataOf(inputs) is null where the reference cannot be read, is missing, or is one of two", () => {
    expect(curatedDataOf(withText(reference!.path, reference!.text.replace("kind:", "knd:")))).toBeNull();
    const others = inputs.documents.filter((file) => file !== reference);
    expect(curatedDataOf({ ...inputs, documents: others })).toBeNull();
    expect(curatedDataOf({ ...inputs, documents: [...others, reference!, reference!] })).toBeNull();
  });

  it("curatedDataOf(inputs) is null where a file is read but names what the reference does not have", () => {
    const lexicon = inputs.data.find((file) => /^lexicon\/[^.]+\.yml$/u.test(file.path))!;
    const unknown = withText(lexicon.path, lexicon.text.replace(/^works:.*$/mu, "works: [nowhere]"));
    expect(lexicon.text).toMatch(/^works:.*$/mu);
    expect(curatedDataOf(unknown)).toBeNull();
  });
});
