import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { readReleases } from "../../../site/releases.ts";
import { method } from "../../../src/align/method.ts";
import { dataVersion } from "../../../src/corpus/version.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";

/** A checkout whose line ends git turned into those of Windows, as `core.autocrlf` does where nothing forbids it. */
describe("a checkout with the line ends of Windows", () => {
  let root: string;
  const here = { documents: path.join(projectFolder, "documents"), data: path.join(projectFolder, "data") };
  const there = () => ({ documents: path.join(root, "documents"), data: path.join(root, "data") });
  const turn = (folder: string): void => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.(?:md|ya?ml|json|svg|txt)$/u.test(entry.name)) continue;
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(/\r?\n/gu, "\r\n"));
    }
  };

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "line-ends-"));
    for (const name of ["documents", "data"] as const) cpSync(here[name], there()[name], { recursive: true });
    for (const name of ["reference", "plans"]) turn(path.join(root, "documents", name));
    turn(path.join(root, "data"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("readInputs(folders) reads the same texts with the same hashes, so the data have the same version", () => {
    const [first, second] = [readInputs(here), readInputs(there())];
    expect(readFileSync(path.join(root, "documents/reference/72-kl-tw.md"), "utf8")).toContain("\r\n");
    expect(second).toEqual(first);
    const versionOf = (inputs: typeof first) => dataVersion(inputs, { method, plans: [] }, sha256);
    expect(versionOf(second)).toBe(versionOf(first));
  });

  it("readReleases(folder) finds frozen versions as they were frozen", () => {
    const [first, second] = [here, there()].map(({ data }) => readReleases(path.join(data, "releases")));
    expect(first!.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it("readDocuments(inputs, …) says of untouched source texts, which must keep their bytes, how to keep them", () => {
    const original = path.join(root, "documents/sources/72-kl-tw.original.md");
    writeFileSync(original, "Một trang đã lưu.\n");
    const document = path.join(root, "documents/reference/72-kl-tw.md");
    const fields = `  original:\n    file: sources/72-kl-tw.original.md\n    sha256: "${sha256(readFileSync(original))}"\n`;
    writeFileSync(
      document,
      readFileSync(document, "utf8").replace(/^ {2}sha256: .*\r?\n/mu, (line) => line + fields),
    );
    turn(path.join(root, "documents/sources"));
    const problems = problemsOf(() => {
      const found = new Problems();
      readDocuments(readInputs(there()), found);
      found.throwIfAny();
    });
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["source/line-ends"]));
    const { documents } = readInputs(there());
    expect(new Set(problems.map(({ file }) => file)).size).toBe(documents.length);
    expect(
      problems.filter(({ file }) => file === "reference/72-kl-tw.md").map(({ params }) => params["source"]),
    ).toEqual(["sources/72-kl-tw.txt", "sources/72-kl-tw.original.md"]);
  });
});

function problemsOf(step: () => unknown): readonly Diagnostic[] {
  try {
    step();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
  }
  throw new Error("no InputError was thrown");
}
