import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";
import { admitData, admitDocument } from "../../../src/parse/door.ts";
import { parseYaml } from "../../../src/parse/yaml.ts";
import { z } from "zod";

const file = (text: string) => ({ path: "plans/a.md", text, sha256: "" });

function problemsOf(step: () => unknown): readonly Diagnostic[] {
  try {
    step();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("admitDocument", () => {
  it("admitDocument(file) reads signs of Word's symbol fonts as signs, breaks as spaces, and says where", () => {
    const { text, diagnostics } = admitDocument(file("một\n\uF0B7 hai\f\n\uF0FC ba\u202E\u202C\uF0B7"));
    expect(text).toBe("một\n• hai \n✓ ba•");
    expect(diagnostics.map(({ line, column, params }) => [line, column, params["code"], params["times"]])).toEqual([
      [2, 1, "U+F0B7", 2],
      [2, 6, "U+000C", 1],
      [3, 1, "U+F0FC", 1],
      [3, 5, "U+202E", 1],
      [3, 6, "U+202C", 1],
    ]);
  });

  it.each(["\u0000", "\u0007", "\u001B", "\u007F", "\u0080", "\uE000", "\uFFFE", "\uFFFF", "\u{1FFFF}", "\uD800"])(
    "admitDocument(file) refuses %j with its place",
    (character) => {
      const problems = problemsOf(() => admitDocument(file(`một\nhai ${character} ba`)));
      expect(problems).toMatchObject([{ file: "plans/a.md", line: 2, column: 5, rule: "text/refused" }]);
    },
  );

  it.each([
    ["lines", "xây\n\n".repeat(10_001), 20_001, 10_000],
    ["cells", `một\n${"|a".repeat(100_001)}`, 2, 100_000],
  ])("admitDocument(file) refuses more %s than any document has, and says where", (of, text, line, most) => {
    expect(problemsOf(() => admitDocument(file(text)))).toMatchObject([
      { file: "plans/a.md", line, rule: "text/too-long", params: { most, of } },
    ]);
  });

  it.each(["℃", "①", "中", "😀", "\t", "•", "\uFFFD"])("admitDocument(file) leaves %j as it is", (character) => {
    expect(admitDocument(file(character))).toEqual({ text: character, diagnostics: [] });
  });

  it("admitDocument(file) tells of a file that is no text in a few lines", () => {
    const bytes = Array.from({ length: 6400 }, (_, index) => String.fromCharCode(0xe000 + index)).join("");
    expect(problemsOf(() => admitDocument(file(bytes.repeat(20)))).length).toBeLessThanOrEqual(20);
  });
});

describe("admitData", () => {
  it("admitData(file) refuses what a document would have cleaned", () => {
    expect(problemsOf(() => admitData(file("a: b\nc: \f")))).toMatchObject([{ line: 2, column: 4 }]);
  });
});

describe("parseYaml", () => {
  const read = (text: string, ruleGroup = "front-matter") =>
    parseYaml({ file: "plans/a.md", text, firstLine: 1, ruleGroup }, z.record(z.string(), z.unknown()));
  const bomb = `a: &a [x, x]\n${"bcdefghijk"
    .split("")
    .map((name, index) => `${name}: &${name} [*${"abcdefghij"[index]}, *${"abcdefghij"[index]}]\n`)
    .join("")}`;

  it.each([
    ["a bomb of aliases", bomb, { rule: "front-matter/alias", line: 2 }],
    ["an alias of itself", "a: &a [*a]", { rule: "front-matter/alias", line: 1 }],
    ["an alias of nothing", "a: *b", { rule: "front-matter/alias", line: 1 }],
    ["one field in two spellings", 'b: 1\n5.1: x\n"5.1": y', { rule: "front-matter/repeated-field", line: 3 }],
    [
      "a field in two forms of Unicode",
      "b: 1\n\u0111\u1EC1: x\n\u0111e\u0302\u0300: y",
      { rule: "front-matter/repeated-field", line: 3 },
    ],
    ["an escaped control character", 'b: 1\na: "x\\u0007"', { rule: "front-matter/character", line: 2 }],
    ["brackets without end", `a: ${"[".repeat(100_000)}`, {}],
  ])("parseYaml(source) refuses %s with its place", (_, text, problem) => {
    expect(problemsOf(() => read(text))[0]).toMatchObject(problem);
  });

  it("parseYaml(source) puts names on one line, and leaves other data as it is", () => {
    expect(read('a: "x\\ty\\n"')).toEqual({ a: "x y" });
    expect(read('a: "x\\ty\\n"', "data")).toEqual({ a: "x\ty\n" });
  });
});
