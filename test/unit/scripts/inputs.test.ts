import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readInputs } from "../../../scripts/inputs.ts";
import { InputError } from "../../../src/model/diagnostic.ts";

let root: string;
const folders = () => ({ documents: path.join(root, "documents"), data: path.join(root, "data") });
const put = (file: string, content: string | Buffer) => {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "inputs-"));
  put("documents/plans/b.md", "B");
  put("documents/plans/a.md", "\uFEFFĐiều 1");
  put("documents/reference/r.md", "R");
  put("documents/sources/r.txt", "R");
  put("data/provisions/r.yml", "points");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("readInputs", () => {
  it("readInputs(folders) reads documents, sources and data in the order of their paths", () => {
    const { documents, sources } = readInputs(folders());
    expect(documents.map(({ path: file }) => file)).toEqual(["plans/a.md", "plans/b.md", "reference/r.md"]);
    expect(sources.map(({ path: file }) => file)).toEqual(["sources/r.txt"]);
  });

  it("readInputs(folders) hashes the bytes on disk and drops a byte order mark from the text", () => {
    const [first] = readInputs(folders()).documents;
    expect(first).toEqual({
      path: "plans/a.md",
      text: "Điều 1",
      sha256: createHash("sha256").update("\uFEFFĐiều 1").digest("hex"),
    });
  });

  it("readInputs(folders) takes language files and provinces from the project when the data folder has none", () => {
    const paths = readInputs(folders()).data.map(({ path: file }) => file);
    expect(paths).toContain("provinces.yml");
    expect(paths.some((file) => file.startsWith("language/"))).toBe(true);
    expect(paths).not.toContain("site.yml");
  });

  it("readInputs(folders) prefers the folder's own provinces", () => {
    put("data/provinces.yml", "own");
    const own = readInputs(folders()).data.filter(({ path: file }) => file === "provinces.yml");
    expect(own.map(({ text }) => text)).toEqual(["own"]);
  });

  it("readInputs(folders) refuses documents that stand beside the folders that are read, and no README", () => {
    put("documents/README.md", "x");
    put("documents/c.md", "x");
    put("documents/plan/d.md", "x");
    put("documents/e.docx", "x");
    const problems = problemsOf(() => readInputs(folders()));
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual(
      ["c.md", "e.docx", "plan/d.md"].map((file) => [file, "file/elsewhere"]),
    );
  });

  it("readInputs(folders) leaves out hidden files and other kinds of file", () => {
    put("documents/plans/.hidden.md", "x");
    put("documents/plans/map.png", "x");
    expect(readInputs(folders()).documents).toHaveLength(3);
  });

  it("readInputs(folders) names the line of bytes that are not UTF-8", () => {
    put("documents/plans/c.md", Buffer.from([0x41, 0x0a, 0xff, 0x0a]));
    const problems = problemsOf(() => readInputs(folders()));
    expect(problems).toMatchObject([{ file: "plans/c.md", line: 2, rule: "file/encoding" }]);
  });

  it("readInputs(folders) names links, pipes and files under another ending, and follows none", () => {
    symlinkSync("/etc/hostname", path.join(root, "documents/plans/link.md"));
    put("documents/plans/other.MD", "x");
    put("documents/plans/ke-hoach.txt", "x");
    execFileSync("mkfifo", [path.join(root, "documents/sources/pipe.txt")]);
    const problems = problemsOf(() => readInputs(folders()));
    expect(problems.map(({ file, rule }) => [file, rule]).toSorted(([a], [b]) => (a! < b! ? -1 : 1))).toEqual([
      ["plans/ke-hoach.txt", "file/not-imported"],
      ["plans/link.md", "file/link"],
      ["plans/other.MD", "file/extension"],
      ["sources/pipe.txt", "file/no-file"],
    ]);
  });

  it("readInputs(folders) names every folder that is missing", () => {
    const problems = problemsOf(() =>
      readInputs({ documents: path.join(root, "no"), data: path.join(root, "neither") }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["folder/missing", "folder/missing"]);
  });
});

function problemsOf(step: () => unknown): InputError["diagnostics"] {
  try {
    step();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
  }
  throw new Error("no InputError was thrown");
}
