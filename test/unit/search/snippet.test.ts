import { expect, test } from "vitest";
import { matchText } from "../../../src/search/matchText.ts";
import { parseQuery } from "../../../src/search/query.ts";
import { snippet } from "../../../src/search/snippet.ts";

const show = (text: string, query: string): string =>
  snippet(text, matchText(text, parseQuery(query))!.spans)
    .map((part) => (part.kind === "gap" ? "[…]" : part.lit ? `<${part.text}>` : part.text))
    .join("");

test("snippet(text, spans) shows the sentences that hold a match, every match lit, and says what it leaves out", () => {
  const text = "Một câu. Xây đường sắt, nối đường sắt cũ. Câu khác. Đường sắt là chính.";
  expect(show(text, "đường sắt")).toBe("[…]Xây <đường sắt>, nối <đường sắt> cũ. […]<Đường sắt> là chính.");
});

test("snippet(text, spans) shows a short text whole", () => {
  expect(show("Xây đường sắt.", "sắt")).toBe("Xây đường <sắt>.");
});

test("snippet(text, spans) does not take the point in a number or in an abbreviation for the end of a sentence", () => {
  expect(show("Vốn 1.234 tỷ đồng cho tp. mới.", "vốn")).toBe("<Vốn> 1.234 tỷ đồng cho tp. mới.");
  expect(show("Vốn cho TP. Vinh.", "vốn")).toBe("<Vốn> cho TP. Vinh.");
});

test("snippet(text, spans) shows the clauses of a long sentence, and never a few words alone", () => {
  const clause =
    "tiếp tục rà soát, điều chỉnh và bổ sung các quy hoạch ngành, lĩnh vực theo quy định của pháp luật hiện hành có liên quan";
  const text = `${clause}; phát triển đường sắt; ${clause}; ${clause}; ${clause}`;
  const shown = show(text, "đường sắt");
  expect(shown).toContain("phát triển <đường sắt>; ");
  expect(shown.length).toBeGreaterThan(120);
  expect(shown.length).toBeLessThan(text.length / 2 + 10);
  expect(shown.endsWith("[…]")).toBe(true);
});

test("snippet(text, spans) gives back nothing but words of the text", () => {
  const text = "A b c. D e f; g h. I k l.";
  const parts = snippet(text, matchText(text, parseQuery("e k"))!.spans);
  for (const part of parts) if (part.kind === "text") expect(text).toContain(part.text);
});

test("snippet(text, spans) leaves no short rest of a sentence alone", () => {
  const clause =
    "tiếp tục rà soát, điều chỉnh và bổ sung các quy hoạch ngành, lĩnh vực theo quy định của pháp luật hiện hành có liên quan";
  const shown = show(`${clause}; ${clause}; ${clause}; nối đường sắt`, "đường sắt");
  expect(shown).toBe(`[…]${clause}; nối <đường sắt>`);
});

test("snippet(text, spans) cuts a clause of at least 120 characters off, and none of 119", () => {
  const piece = (length: number): string => `${"a".repeat(length - 2)}; `.slice(0, length);
  const text = (length: number): string => `sắt ${piece(length).slice(4)}${piece(200)}${piece(200)}`;
  expect(show(text(120), "sắt")).toBe(`<sắt> ${piece(120).slice(4)}[…]`);
  expect(show(text(119), "sắt")).toBe(`<sắt> ${piece(119).slice(4)}${piece(200)}[…]`);
});
