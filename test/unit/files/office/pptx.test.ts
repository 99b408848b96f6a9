import { expect, test } from "vitest";
import { tableParts, titleSize } from "../../../../src/files/office/pptx.ts";
import type { DisplayRow } from "../../../../src/files/tables/displayTable.ts";

/** A row for each letter, a heading for each `h`. */
function rowsOf(kinds: string): readonly DisplayRow[] {
  return Array.from(kinds, (kind, index) =>
    kind === "h" ? { kind: "heading", text: `${index}` } : { kind: "row", cells: [] },
  );
}

const kindsOf = (parts: readonly (readonly DisplayRow[])[]): readonly string[] =>
  parts.map((part) => part.map(({ kind }) => (kind === "heading" ? "h" : "r")).join(""));

test.each([
  ["rrrr", ["rrrr"]],
  ["rrrrrr", ["rrr", "rrr"]],
  ["rrhrrr", ["rr", "hrrr"]],
  ["rrrhrrhr", ["rrr", "hr", "rhr"]],
  ["", []],
] as const)("tableParts(%s, 4) lets no part end with a heading", (kinds, expected) => {
  expect(kindsOf(tableParts(rowsOf(kinds), 4))).toEqual(expected);
});

test("titleSize(title) gets smaller until the title stands on one line", () => {
  expect(titleSize("Figure 11. When it has to be done: deadlines of the tasks")).toBe(24);
  const long = "Figure 13. Words of the passages: those of the reference, shared with other plans, or own";
  expect(titleSize(long)).toBeLessThan(24);
  expect(titleSize(long.repeat(3))).toBe(16);
});
