import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { describeDiagnostic, formatDiagnostic } from "../../../src/model/messages.ts";
import { describeNotice } from "../../../src/read/messages.ts";

const problem = (changes: Partial<Diagnostic>): Diagnostic => ({
  file: "plans/a.md",
  line: 3,
  column: 5,
  rule: "front-matter/unknown-field",
  severity: "error",
  params: { field: "tilte" },
  ...changes,
});

describe("formatDiagnostic", () => {
  it("formatDiagnostic(problem) gives the place and a sentence", () => {
    expect(formatDiagnostic(problem({}))).toBe(
      'plans/a.md:3:5  The field "tilte" is not known. Check its spelling, or remove it.',
    );
  });

  it("formatDiagnostic(problem) prints the bare rule and what was found where no sentence is known", () => {
    expect(formatDiagnostic(problem({ rule: "new/rule" }))).toBe('plans/a.md:3:5  new/rule {"field":"tilte"}');
  });
});

describe("describeDiagnostic", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !file.startsWith(path.join("model", "messages")) &&
      file !== path.join("read", "messages.ts"),
  );
  const source = [...files.map((file) => path.join("src", file)), "scripts/inputs.ts"]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const rules = new Set(
    Array.from(source.matchAll(/(?<!from |import\()"((?:[a-z]+-)*[a-z]+\/(?:[a-z]+-)*[a-z]+)"/gu), ([, rule]) => rule!),
  );

  it("describeDiagnostic(problem) has a sentence for every rule that the source names", () => {
    expect(rules.size).toBeGreaterThan(10);
    const wordingOf = (rule: string): string =>
      rule.startsWith("read/")
        ? describeNotice({ rule, params: {} }, "en")
        : describeDiagnostic(problem({ rule }), "en");
    const unworded = [...rules].filter((rule) => wordingOf(rule).startsWith(`${rule} {`));
    expect(unworded).toEqual([]);
  });
});
