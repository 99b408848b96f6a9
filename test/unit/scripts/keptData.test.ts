import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs, sha256 } from "../../../scripts/inputs.ts";
import { KeptData } from "../../../scripts/kept/curatedData.ts";
import { KeptStore } from "../../../scripts/kept/store.ts";
import { isReference, type Inputs } from "../../../src/model/inputs.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

const root = mkdtempSync(path.join(tmpdir(), "data-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("KeptData", () => {
  const inputs = readInputs(resolveFolders({}));
  const data = new KeptData(new KeptStore("data", root));
  const read = ({ data: files, documents }: Inputs): readonly string[] =>
    [...files, ...documents.filter(isReference)].flatMap(({ path: name, value }) =>
      value === undefined ? [name] : [],
    );

  it("known(inputs) gives nothing before data were read, then what they say, with which the corpus is the same", () => {
    const before = data.known(inputs);
    expect(read(before)).toHaveLength(inputs.data.length + 1);
    const corpus = buildCorpus(before, { sha256 });
    data.keep(before, corpus.reference.document);
    const kept = data.known(inputs);
    expect(read(kept).filter((name) => /^(?:lexicon|language|provisions|reference)/u.test(name))).toEqual([]);
    expect(JSON.stringify(buildCorpus(kept, { sha256 }))).toBe(JSON.stringify(corpus));
  });

  it("known(inputs) gives nothing of a file that was changed, so that what is wrong with it is told", () => {
    const [changed, ...others] = inputs.data.map((file) =>
      file.path === "agencies.yml" ? { ...file, text: "agencies: 3", sha256: sha256("agencies: 3") } : file,
    );
    const edited = { ...inputs, data: [changed!, ...others] };
    expect(read(data.known(edited))).toContain("agencies.yml");
    expect(() => buildCorpus(data.known(edited), { sha256 })).toThrow();
  });
});
