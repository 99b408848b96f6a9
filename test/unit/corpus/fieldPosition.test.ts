import { describe, expect, it } from "vitest";
import { fieldPosition } from "../../../src/corpus/fieldPosition.ts";

const file = {
  path: "plans/a.md",
  sha256: "",
  text: "---\nid: a\ntitle: source\nsource:\n  file: sources/a.txt\n  sha256: abc\n---\nid: trong văn bản\n",
};

describe("fieldPosition", () => {
  it.each([
    ["id", 2, 1],
    ["source", 4, 1],
    ["source.sha256", 6, 3],
    ["source.nothing", 4, 1],
    ["nothing", 1, 1],
  ])("fieldPosition(file, %j) is line %i, column %i", (field, line, column) => {
    expect(fieldPosition(file, field)).toEqual({ file: "plans/a.md", line, column });
  });
});
