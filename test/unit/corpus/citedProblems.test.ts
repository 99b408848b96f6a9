import path from "node:path";
import { describe, expect, it } from "vitest";
import { citedFrom } from "../../../scripts/faults/badInputs.ts";
import { projectFolder } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

const folder = path.join(projectFolder, "test/fixtures/second-corpus");
const inputs = readInputs({ documents: path.join(folder, "documents"), data: path.join(folder, "data") });

/** What the pipeline says of a file of cited documents that knows one from `quote` in `document`. */
function problemsOf(document: string, quote: string): readonly string[] {
  const text = citedFrom(document, quote);
  const file = { path: "cited-documents.yml", text, sha256: sha256(text) };
  try {
    const { diagnostics } = buildCorpus({ ...inputs, data: [...inputs.data, file] }, { sha256 });
    return diagnostics.filter((one) => one.file === file.path).map((one) => `${one.severity} ${formatDiagnostic(one)}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map((one) => `${one.severity} ${formatDiagnostic(one)}`);
  }
}

describe("citedProblems", () => {
  const words = "Dành ít nhất một tiết đọc sách mỗi tuần";

  it("citedProblems(...) finds nothing wrong with words that stand in a unit, however they are wrapped and composed", () => {
    expect(problemsOf("ke-hoach-lao-cai", words)).toEqual([]);
    expect(problemsOf("ke-hoach-lao-cai", words.normalize("NFD").replaceAll(" ", "\n  "))).toEqual([]);
  });

  it("citedProblems(...) warns of a document that this corpus does not have: another one may", () => {
    expect(problemsOf("ke-hoach-khong-co", words)).toEqual([
      expect.stringMatching(/^warning cited-documents\.yml:9:9 {2}The corpus has no document “ke-hoach-khong-co”/u),
    ]);
  });

  it("citedProblems(...) names the place of words that stand nowhere, and of words of another document", () => {
    for (const document of ["ke-hoach-lao-cai", "ke-hoach-ca-mau"]) {
      const quote = document === "ke-hoach-lao-cai" ? `${words} và nghe nhạc` : words;
      expect(problemsOf(document, quote)).toEqual([
        expect.stringMatching(/^error cited-documents\.yml:10:9 {2}The words “Dành.*” stand in no unit of /u),
      ]);
    }
  });
});
