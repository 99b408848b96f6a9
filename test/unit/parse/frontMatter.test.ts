import { expect, test } from "vitest";
import { madeUpPlan } from "../../../scripts/golden/madeUpPlan.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { frontMatterPositions } from "../../../src/parse/frontMatter.ts";

/** `line:column rule found` of every problem of a file. */
function problemsOf(text: string): readonly string[] {
  try {
    parseDocument({ path: "plans/plan.md", text, sha256: "0".repeat(64) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ line, column, rule, params }) =>
      `${line}:${column} ${rule} ${params["field"] ?? params["found"] ?? ""}`.trim(),
    );
  }
  return [];
}

test("parseDocument(file) reads front matter whatever the line ends and a byte order mark", () => {
  const { text } = madeUpPlan("I. NHIỆM VỤ\n\nPhát triển.\n");
  const { meta, bodyLine, units } = parseDocument({
    path: "plans/plan.md",
    text: `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    sha256: "0".repeat(64),
  });
  expect(meta.short_title).toBe("Tỉnh A");
  expect(bodyLine).toBe(19);
  expect(units.map(({ span }) => span.line)).toEqual([19, 21]);
});

test("parseDocument(file) names every field that does not fit, with its line", () => {
  const { text } = madeUpPlan("Phát triển.\n", { issued: "05/5/2023", kind: "book", extra: "1" });
  expect(problemsOf(text.replace("status: complete\n", ""))).toEqual([
    "2:1 front-matter/missing-field status",
    "3:1 front-matter/invalid-value kind",
    "11:1 front-matter/invalid-value issued",
    "17:1 front-matter/unknown-field extra",
  ]);
});

test("parseDocument(file) takes the address of the official text where one is known, and only an address of the web", () => {
  const { text } = madeUpPlan("Phát triển.\n");
  const withUrl = (url: string): string => text.replace("{ file:", `{ url: "${url}", file:`);
  const { meta } = parseDocument({ path: "plans/plan.md", text: withUrl("https://vanban.example/1"), sha256: "" });
  expect(meta.source.url).toBe("https://vanban.example/1");
  expect(problemsOf(withUrl("javascript:alert(1)"))).toEqual([expect.stringContaining("invalid-value source.url")]);
});

test("parseDocument(file) asks for the id that the file is called by", () => {
  expect(problemsOf(madeUpPlan("Phát triển.\n", { id: "other" }).text)).toEqual([
    "2:1 front-matter/id-not-file-name other",
  ]);
});

test.each([
  ["", "1:1 document/empty"],
  [" \n\n", "1:1 document/empty"],
  ["# KẾ HOẠCH\n", "1:1 front-matter/missing"],
  ["---\nid: plan\n", "1:1 front-matter/unclosed"],
  ["---js\n{ id: process.exit(1) }\n---\nx\n", "1:1 front-matter/language js"],
  ["---json\n{}\n---\nx\n", "1:1 front-matter/language json"],
  ["---\n---\nx\n", "1:1 front-matter/empty"],
  ["---\nid: [\n---\nx\n", "2:6 front-matter/syntax"],
] as const)("parseDocument(%j) stops with %s", (text, problem) => {
  expect(problemsOf(text)[0]).toContain(problem);
});

test("parseDocument(file) stops at a document without a text", () => {
  expect(problemsOf(madeUpPlan("\n\n").text)).toEqual(["19:1 document/empty"]);
});

test("frontMatterPositions(file)(path) gives the field's place, that of its nearest parent when it is not there", () => {
  const text = "---\r\nid: a\r\nsource:\r\n  file: sources/a.txt\r\n  sha256: abc\r\n---\r\nid: trong văn bản\r\n";
  const at = frontMatterPositions({ path: "plans/a.md", sha256: "", text });
  expect(at(["id"])).toEqual({ file: "plans/a.md", line: 2, column: 1 });
  expect(at(["source", "sha256"])).toEqual({ file: "plans/a.md", line: 5, column: 3 });
  expect(at(["source", "original", "file"]).line).toBe(3);
});
