import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLanguage, joinLanguages } from "../../../src/text/inLanguages.ts";

/** What both give back, and the length of the joined text. */
function joined(...texts: readonly string[]) {
  const text = joinLanguages(texts);
  return { back: texts.map((_, index) => inLanguage(text, index)), length: text.length };
}

describe("joinLanguages", () => {
  it("joinLanguages of texts that are the same is that text", () => {
    expect(joinLanguages(['{"a":"b"}', '{"a":"b"}'])).toBe('{"a":"b"}');
  });

  it("has words and markup that languages share once", () => {
    const page = (name: string, folder: string, lang: string) =>
      JSON.stringify({
        n: 1,
        cell: `<p>${name} <a href="../${folder}/x">I</a></p><q${lang}>${"lời riêng ".repeat(40)}</q>`,
      });
    const texts = [page("Nêu rõ", "ke-hoach", ""), page("Stated clearly", "plan", ' lang="vi"')];
    const { back, length } = joined(...texts);
    expect(back).toEqual(texts);
    expect(length).toBeLessThan(texts[0]!.length + 60);
  });

  it("has texts of different shapes beside each other", () => {
    const texts = ['["a","b"]', '["a"]', '{"c":"<p>d</p>"}'];
    expect(joined(...texts).back).toEqual(texts);
  });

  it("has strings of different markup beside each other, and the rest once", () => {
    const [one, other] = ['{"s":"<b>x</b>y","long":"the same"}', '{"s":"x","long":"the same"}'];
    expect(joined(one, other).back).toEqual([one, other]);
    expect(joinLanguages([one, other]).match(/the same/gu)).toHaveLength(1);
  });

  it("gives every pair of values back", () => {
    const markup = fc.string({
      unit: fc.constantFrom("<", ">", "/", '"', "\\", "a", " ", "\n", "\u0001", "\u0002", "\u0003", "ế"),
    });
    const value = fc.oneof(fc.array(markup), fc.dictionary(markup, markup), markup);
    fc.assert(
      fc.property(value, value, (one, other) => {
        const texts = [one, other].map((item) => JSON.stringify(item));
        expect(joined(...texts).back).toEqual(texts);
      }),
    );
  });
});
