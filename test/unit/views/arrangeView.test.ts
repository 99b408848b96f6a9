import { describe, expect, it } from "vitest";
import { arrangeColumns, arrangeView } from "../../../src/views/arrangeView.ts";

const rows = (text: string) => text.split("").map((key) => [key, key] as const);
const groups = [
  { heading: "I", rows: rows("ab") },
  { heading: "II", rows: rows("cd") },
  { heading: null, rows: rows("e") },
];
const view = (shown: string): string => arrangeView(groups, shown.split("")).join(" ");

describe("arrangeView", () => {
  it.each([
    ["abcde", "I a b II c d e"],
    ["bacde", "I b a II c d e"],
    ["de", "II d e"],
    ["ab", "I a b"],
    ["dabce", "d a b c e"],
    ["eb", "e b"],
    ["xyb", "I b"],
    ["xy", "I a b II c d e"],
    ["", "I a b II c d e"],
  ])("arrangeView(groups, %s) is %s", (shown, expected) => {
    expect(view(shown)).toBe(expected);
  });
});

describe("arrangeColumns", () => {
  it("arrangeColumns(columns, shown) moves what is named and leaves the rest in its place", () => {
    expect(arrangeColumns([null, "a", "b", "c", "total"], ["c", "a", "b"])).toEqual([0, 3, 1, 2, 4]);
    expect(arrangeColumns([null, "a", "b"], ["x"])).toEqual([0, 1, 2]);
  });
});
