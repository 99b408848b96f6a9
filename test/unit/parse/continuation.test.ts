import { describe, expect, it } from "vitest";
import { parseBody } from "./support.ts";
import { isForcedBreak } from "../../../src/parse/continuation.ts";
import { madeUpPlan } from "../../../scripts/golden/madeUpPlan.ts";
import { parseDocument } from "../../../src/parse/document.ts";

type Line = Parameters<typeof isForcedBreak>[0];
type Block = NonNullable<Parameters<typeof isForcedBreak>[2]>;

const lineOf = (text: string): Line => ({ content: { text }, apart: false, cell: null }) as unknown as Line;
const passage = { content: { text: "đoạn còn dang dở và", fragments: [1, 2] }, label: null } as unknown as Block;
const width = 100;
const broken = (length: number, next = "sau"): boolean =>
  isForcedBreak(lineOf("a".repeat(length)), lineOf(next), passage, width);

describe("isForcedBreak", () => {
  it("isForcedBreak(before, line, open, width) takes a line of 60 % of the width for a full one inside a passage", () => {
    expect(broken(60)).toBe(true);
    expect(broken(59)).toBe(false);
  });

  it("isForcedBreak(before, line, open, width) sees that a word did not fit, whatever the passage", () => {
    const fits = (length: number): boolean => isForcedBreak(lineOf("a".repeat(length)), lineOf("chín"), null, width);
    expect(fits(96)).toBe(true);
    expect(fits(95)).toBe(false);
  });

  it("isForcedBreak(before, line, open, width) holds for no text whose lines are paragraphs", () => {
    expect(isForcedBreak(lineOf("a".repeat(99)), lineOf("sau"), passage, null)).toBe(false);
  });
});

describe("buildOutline", () => {
  const kinds = (heading: string): readonly (string | null)[] =>
    parseDocument(
      madeUpPlan(`I. NHIỆM VỤ\n\nĐoạn mở đầu của phần này.\n\n${heading}\n\nXây dựng cầu qua sông.\n`),
    ).units.map(({ id }) => id);
  const capitals = (syllables: number): string => Array.from({ length: syllables }, () => "CẦU").join(" ");

  it("buildOutline(blocks) takes a line in capitals of up to forty syllables for a heading, and no longer one", () => {
    expect(kinds(capitals(40))).toContain("i-h1");
    expect(kinds(capitals(41))).not.toContain("i-h1");
    expect(kinds(capitals(41))).toContain("i-p2");
  });
});

it("parseDocument(body) joins the number of a document that a line end cut from its name, and leaves no scrap of it", () => {
  const { units } = parseBody("I. NHIỆM VỤ\n\n- Xây dựng cầu (chi tiết tại Nghị quyết\n\n214/NQ-CP).\n\nHằng năm.");
  expect(units.map(({ text, role }) => [text, role])).toEqual([
    ["NHIỆM VỤ", null],
    ["Xây dựng cầu (chi tiết tại Nghị quyết 214/NQ-CP).", null],
    ["Hằng năm.", "scrap"],
  ]);
});
