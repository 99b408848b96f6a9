import { expect, test } from "vitest";
import { resolveFolders } from "../../../scripts/folders.ts";
import { describeWarnings } from "../../../scripts/report.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";

const warning = (line: number, rule: string): Diagnostic => ({
  file: "plans/a.md",
  line,
  column: 1,
  rule,
  severity: "warning",
  params: {},
});
const lines = (...warnings: readonly Diagnostic[]): readonly string[] =>
  describeWarnings(warnings, resolveFolders({})).map((line) => /:(\d+):1 /u.exec(line)?.[1] ?? line);

test("describeWarnings(warnings) prints the first five of a kind and how many more there are, and all of the others", () => {
  const many = Array.from({ length: 8 }, (_, index) => warning(index + 1, "made/many"));
  expect(lines(...many.slice(0, 5))).toEqual(["1", "2", "3", "4", "5"]);
  const more = "3 more of this kind; npm run check, given the same folders, prints all.";
  expect(lines(warning(0, "made/one"), ...many, warning(9, "made/other"))).toEqual([
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    more,
    "9",
  ]);
});

test("describeWarnings(warnings) counts each kind by itself, in whatever order they come", () => {
  const mixed = Array.from({ length: 12 }, (_, index) => warning(index, index % 2 === 0 ? "made/even" : "made/odd"));
  const printed = lines(...mixed);
  expect(printed.filter((line) => line.startsWith("1 more"))).toHaveLength(2);
  expect(printed).toHaveLength(12);
});
