import { describe, expect, it } from "vitest";
import { parseBody } from "./support.ts";

/** Each footnote with the words that point to it. */
function notesOf(body: string): readonly (readonly [string, string])[] {
  const { units } = parseBody(`I. NHIỆM VỤ\n\n${body}`);
  return units.flatMap(({ text, footnotes }) =>
    footnotes.map(({ at, length, unit }) => {
      const note = units.find(({ id }) => id === unit)!;
      return [text.slice(Math.max(0, at - 3), at + length), note.text] as const;
    }),
  );
}
const rulesOf = (body: string) => parseBody(`I. NHIỆM VỤ\n\n${body}`).diagnostics.map(({ rule }) => rule);

describe("notes", () => {
  it("are pointed to by a figure behind capitals only where nothing else points to them", () => {
    const body = "1. Vốn ODA3 và tỉnh1, quốc lộ QL2.\n\n1 Theo Nghị quyết.\n2 Theo Kết luận.\n3 Theo Hiệp định.";
    expect(notesOf(body)).toEqual([
      ["ODA3", "Theo Hiệp định."],
      ["ỉnh1", "Theo Nghị quyết."],
      [" QL2", "Theo Kết luận."],
    ]);
    expect(notesOf("1. Quốc lộ QL1 và tỉnh1.\n\n1 Theo Nghị quyết.")).toEqual([["ỉnh1", "Theo Nghị quyết."]]);
  });

  it("are not pointed to by powers, and a line after one is no note", () => {
    const { units } = parseBody("I. NHIỆM VỤ\n\n1. Xây dựng trên 54,2 km2.\n\n2 Cầu vượt sông.");
    expect(units.some(({ kind }) => kind === "footnote")).toBe(false);
  });

  it("may stand after the signature", () => {
    const body =
      "1. Xây dựng cầu[^1].\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\n[^1]: Theo Nghị quyết của\nHội đồng nhân dân.";
    expect(notesOf(body)).toEqual([["cầu[^1]", "Theo Nghị quyết của Hội đồng nhân dân."]]);
  });

  it("that are not there are reported once, at the first mark", () => {
    expect(rulesOf("1. Xây dựng cầu[^1] và đường² rộng 5 m².").filter((rule) => rule.startsWith("text/note"))).toEqual([
      "text/note-missing",
    ]);
    expect(rulesOf("1. Xây dựng cầu[^1].\n\n[^1]: Theo Nghị quyết.")).not.toContain("text/note-missing");
    expect(rulesOf("1. Xây dựng đường rộng 5 m² và 54,2 km<sup>2</sup>.")).not.toContain("text/note-missing");
  });
});
