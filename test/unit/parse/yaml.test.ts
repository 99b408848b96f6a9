import { expect, test } from "vitest";
import { z } from "zod";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";
import { readYaml, yamlPositions } from "../../../src/parse/yaml.ts";

const schema = z.strictObject({
  name: z.string().min(1),
  year: z.int().nullable(),
  kind: z.enum(["plan", "programme"]),
  parts: z.array(z.strictObject({ id: z.string() })).min(1),
});

function problemsOf(text: string): readonly Diagnostic[] {
  try {
    readYaml({ path: "data.yml", text, sha256: "" }, schema);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

const brief = (text: string): readonly string[] =>
  problemsOf(text).map(({ line, column, rule, params }) => `${line}:${column} ${rule} ${JSON.stringify(params)}`);

test("readYaml(file, schema) gives the value that fits the schema", () => {
  const text = 'name: "A"\nyear: null\nkind: plan\nparts: [{ id: "1.10" }]\n';
  expect(readYaml({ path: "data.yml", text, sha256: "" }, schema)).toEqual({
    name: "A",
    year: null,
    kind: "plan",
    parts: [{ id: "1.10" }],
  });
});

test("readYaml(file, schema) reports every problem with its line and column", () => {
  expect(brief("name: A\nyaer: 2024\nkind: book\nparts:\n  - id: 1.10\n  - id: x\n    extra: 1\n")).toEqual([
    '1:1 data/missing-field {"field":"year","expected":"number"}',
    '2:1 data/unknown-field {"field":"yaer"}',
    '3:1 data/invalid-value {"field":"kind","found":"\\"book\\"","expected":"plan | programme"}',
    '5:5 data/wrong-type {"field":"parts.0.id","found":"1.1","expected":"string"}',
    '7:5 data/unknown-field {"field":"parts.1.extra"}',
  ]);
});

test("readYaml(file, schema) reports broken YAML, a repeated key and an empty file at their place", () => {
  expect(brief("name: A\nparts: [\n")[0]).toMatch(/^3:1 data\/syntax /u);
  expect(brief("name: A\nname: B\n")[0]).toMatch(/^2:1 data\/syntax .*unique/u);
  expect(brief("# nothing\n")).toEqual(["1:1 data/empty {}"]);
});

test("readYaml(file, schema) says how short is too short", () => {
  expect(brief('name: ""\nyear: 1\nkind: plan\nparts: []\n')).toEqual([
    '1:1 data/invalid-value {"field":"name","found":"\\"\\"","expected":">= 1 (string)"}',
    '4:1 data/invalid-value {"field":"parts","found":"[]","expected":">= 1 (array)"}',
  ]);
});

test("yamlPositions(file)(path) finds fields, list items and the nearest parent of what is not there", () => {
  const positionOf = yamlPositions({ path: "data.yml", text: "a:\n  - b: 1\n  - c\n", sha256: "" });
  expect(positionOf(["a", 0, "b"])).toEqual({ file: "data.yml", line: 2, column: 5 });
  expect(positionOf(["a", 1])).toEqual({ file: "data.yml", line: 3, column: 5 });
  expect(positionOf(["a", 7, "x"])).toEqual({ file: "data.yml", line: 1, column: 1 });
});
