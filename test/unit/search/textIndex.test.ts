import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "../../../src/text/normalise.ts";
import { parseQuery } from "../../../src/search/query.ts";
import { indexTexts, searchTexts } from "../../../src/search/textIndex.ts";
import { plainScan } from "./plainScan.ts";

const folder = "documents/sources/";
/** Lines of the real source texts; rows of tables, whose cells are no running text, left out. */
const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .toSorted()
  .flatMap((file) =>
    readFileSync(folder + file, "utf8")
      .normalize("NFC")
      .split("\n"),
  )
  .filter((line) => line.trim() !== "" && !line.includes(" | "));
const index = indexTexts(texts);

function count(query: string): number {
  const hits = searchTexts(index, parseQuery(query)).filter(({ rank }) => rank !== "scattered");
  return hits.reduce((sum, { spans }) => sum + spans.length, 0);
}
const whole = texts.join(" . ");
const scan = (query: string): number => plainScan(whole, query);

test.each(["ha tinh", "duong sat", "giai phong mat bang", "giải phóng mặt bằng"])(
  "searchTexts(index, query) counts %s as a plain scan does",
  (query) => {
    expect(count(query)).toBeGreaterThan(0);
    expect(count(query)).toBe(scan(query));
    expect(count(query.toUpperCase())).toBe(scan(query));
    expect(count(query.normalize("NFD"))).toBe(scan(query));
  },
);

/** Runs of one to four syllables from every third stretch of the texts, as they stand. */
function samples(): readonly string[] {
  const found = new Set<string>();
  const stretches = texts.flatMap((text) => text.split(/[.,;:!?…()[\]{}"“”¹²]+/u));
  for (const [number, stretch] of stretches.entries()) {
    const words = stretch.match(/[\p{L}\p{Nd}]+/gu) ?? [];
    const length = 1 + (number % 4);
    const from = (number * 7) % Math.max(1, words.length - length + 1);
    if (number % 3 === 0 && words.length >= length) found.add(words.slice(from, from + length).join(" "));
  }
  return [...found];
}

test("searchTexts(index, query) counts runs of syllables from all over the texts as a plain scan does, with marks and without", () => {
  const queries = samples().flatMap((sample, number) => (number % 2 === 0 ? sample : fold(sample)));
  expect(queries.length).toBeGreaterThan(200);
  expect(queries.filter((query) => count(query) !== scan(query))).toEqual([]);
});

test("searchTexts(index, query) names the texts in their order", () => {
  const small = indexTexts(["đường sắt", "không", "Sắt, đường", "đường sắt đường sắt"]);
  const hits = searchTexts(small, parseQuery("duong sat"));
  expect(hits.map(({ text, rank, spans }) => [text, rank, spans.length])).toEqual([
    [0, "folded", 1],
    [2, "scattered", 2],
    [3, "folded", 2],
  ]);
});

test("searchTexts(index, query) does not run a phrase from one text into the next", () => {
  expect(searchTexts(indexTexts(["đường", "sắt"]), parseQuery("đường sắt"))).toEqual([]);
});
