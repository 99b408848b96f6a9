import type { Span } from "../model/span.ts";

/** The sentences of a text: each ends at a full stop before a space. Numbers (`1.700`) and dates do not end one. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[.!?…](?=["”)]?\s)|\n/gu)) {
    sentences.push({ start, end: index + 1 });
    start = index + 1;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/** The words from the last `;`, colon or full stop before `at` up to it, at most `most` characters. */
export function clauseBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const sign = before[index]!;
    if (sign === ";" || sign === "\n") return before.slice(index + 1);
    if ((sign === "." || sign === ":") && /\s/u.test(before[index + 1] ?? "")) return before.slice(index + 1);
  }
  return before;
}
