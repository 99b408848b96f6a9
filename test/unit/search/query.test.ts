import { expect, test } from "vitest";
import { parseQuery } from "../../../src/search/query.ts";

const read = (input: string) => parseQuery(input).phrases.map(({ key, marked, quoted }) => ({ key, marked, quoted }));

test("parseQuery(input) folds a phrase without marks and keeps the marks of one that has them", () => {
  expect(read("ha tinh")).toEqual([{ key: " ha tinh ", marked: false, quoted: false }]);
  expect(read("Hà tinh")).toEqual([{ key: " ha tinh ", marked: true, quoted: false }]);
});

test("parseQuery(input) takes đ for a mark", () => {
  expect(read("đuong")[0]!.marked).toBe(true);
});

test("parseQuery(input) reads decomposed letters, the look-alike Ð, capitals and spare white space alike", () => {
  const plain = parseQuery("đường sắt").phrases[0]!;
  for (const input of ["đường sắt".normalize("NFD"), "Ðường  SẮT", "  đường\tsắt "]) {
    expect(parseQuery(input).phrases[0]!.tokens.map(({ markedKey }) => markedKey)).toEqual(
      plain.tokens.map(({ markedKey }) => markedKey),
    );
  }
});

test("parseQuery(input) takes quoted words as typed, and words around them as phrases of their own", () => {
  expect(read("duong “ha tang” sat")).toEqual([
    { key: " duong ", marked: false, quoted: false },
    { key: " ha tang ", marked: true, quoted: true },
    { key: " sat ", marked: false, quoted: false },
  ]);
});

test("parseQuery(input) lets an open quotation run to the end", () => {
  expect(read('"ha tang')).toEqual([{ key: " ha tang ", marked: true, quoted: true }]);
});

test("parseQuery(input) drops punctuation around a phrase and keeps it inside", () => {
  expect(read("(điện, nước).")[0]!.key).toBe(" dien | nuoc ");
});

test("parseQuery(input) finds no phrase in punctuation alone", () => {
  for (const input of ["", "   ", '""', "...", '"—"']) expect(parseQuery(input).phrases).toEqual([]);
});
