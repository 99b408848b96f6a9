import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aligner } from "../../../src/align/align.ts";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { evaluateCorpus } from "../../../src/evaluate/evaluate.ts";
import { goldFileSchema } from "../../../src/model/gold.ts";
import type { SourceFile } from "../../../src/model/inputs.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";

const folder = "test/unseen";
const read = (path: string): SourceFile => {
  const text = readFileSync(join(folder, path), "utf8");
  return { path, text, sha256: sha256(text) };
};
const inputs = readInputs(resolveFolders({}));
const problems = new Problems();
const { reference, knowledge } = readCuratedData(inputs, readDocuments(inputs, problems)!.reference, problems)!;
const align = aligner(reference, knowledge);

describe.each(readdirSync(join(folder, "plans")))("align(%s)", (name) => {
  it("agrees with its reader at F1 0.85 or better, three points below the goal for plans not seen", () => {
    const document = parseDocument(read(`plans/${name}`));
    const file = read(`gold/${name.replace(".md", ".json")}`);
    const gold = { plan: document.meta.id, file: file.path, records: readYaml(file, goldFileSchema) };
    const { all: score } = evaluateCorpus([{ document, ...align(document) }], [gold], reference)!;
    expect(score.f1).toBeGreaterThanOrEqual(0.85);
  });
});
