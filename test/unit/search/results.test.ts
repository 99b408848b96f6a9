import { expect, test } from "vitest";
import { parseQuery } from "../../../src/search/query.ts";
import {
  countFacets,
  filterResults,
  searchDocument,
  spellings,
  tally,
  type Filter,
  type IndexedDocument,
} from "../../../src/search/results.ts";
import type { Scope } from "../../../src/model/searching.ts";
import { indexTexts } from "../../../src/search/textIndex.ts";

type Sketch = readonly [id: string, text: string, scope?: Scope, ...provisions: string[]];

function document(id: string, ...sketches: readonly Sketch[]): IndexedDocument {
  const units = sketches.map(([unit, text, scope = "outside", ...provisions]) => ({
    id: unit,
    place: { vi: unit, en: unit },
    text,
    scope,
    provisions: provisions.map((provision) => ({ id: provision, start: 0, end: text.length })),
  }));
  return { id, units, index: indexTexts(units.map(({ text }) => text)) };
}

const documents = [
  document("a", ["a1", "cho các chợ"], ["a2", "chợ", "aligned", "1.1", "1.2", "2.1"], ["a3", "cho", "unaligned"]),
  document("b", ["b1", "chợ. Mới", "aligned", "2.1"], ["b2", "một chợ mới"], ["b3", "mới có một hai cái chợ"]),
  document("c", ["c1", "không có"]),
];
const search = (query: string) => documents.map((own) => searchDocument(own, parseQuery(query)));
const ids = (results: ReturnType<typeof search>, kind: "phrase" | "scattered") =>
  results.map((own) => own[kind].map(({ unit }) => unit.id));
const all: Filter = { documents: [], points: [], scopes: [] };
const pointOf = (provision: string): string => provision.split(".")[0]!;

test("searchDocument(document, query) puts marks as typed first, each rank in reading order", () => {
  expect(ids(search("cho"), "phrase")).toEqual([["a1", "a3", "a2"], ["b1", "b2", "b3"], []]);
});

test("searchDocument(document, query) puts words that stand nearest together first among words apart", () => {
  expect(ids(search("cho moi"), "phrase")).toEqual([[], ["b2"], []]);
  expect(ids(search("cho moi"), "scattered")).toEqual([[], ["b1", "b3"], []]);
});

test("filterResults(all, filter, pointOf) lets a value of every list pass, and leaves out documents without results", () => {
  const results = search("cho");
  const filtered = (changes: Partial<Filter>) =>
    ids([...filterResults(results, { ...all, ...changes }, pointOf)], "phrase");
  expect(filtered({})).toEqual([
    ["a1", "a3", "a2"],
    ["b1", "b2", "b3"],
  ]);
  expect(filtered({ documents: ["b", "c"] })).toEqual([["b1", "b2", "b3"]]);
  expect(filtered({ points: ["2"] })).toEqual([["a2"], ["b1"]]);
  expect(filtered({ points: ["1"], scopes: ["unaligned"] })).toEqual([]);
  expect(filtered({ scopes: ["unaligned", "aligned"] })).toEqual([["a3", "a2"], ["b1"]]);
});

test("tally(results) counts places, units, documents and words apart", () => {
  expect(tally(search("cho"))).toEqual({ places: 7, units: 6, documents: 2, scattered: 0 });
  expect(tally(search("cho moi"))).toEqual({ places: 1, units: 1, documents: 1, scattered: 2 });
});

test("countFacets(all, filter, pointOf, rank) counts each value beside the other lists of the filter", () => {
  const results = search("cho");
  const free = countFacets(results, all, pointOf, "phrase");
  expect([...free.documents]).toEqual([
    ["a", 3],
    ["b", 3],
  ]);
  expect([...free.points]).toEqual([
    ["1", 1],
    ["2", 2],
  ]);
  expect(free.scopes.get("outside")).toBe(3);
  const inB = countFacets(results, { ...all, documents: ["b"] }, pointOf, "phrase");
  expect([...inB.documents]).toEqual([
    ["a", 3],
    ["b", 3],
  ]);
  expect([...inB.points]).toEqual([["2", 1]]);
});

test("spellings(results) tells apart what a query without marks found", () => {
  expect(spellings(search("cho"))).toEqual([
    { text: "chợ", count: 5 },
    { text: "cho", count: 2 },
  ]);
});

test("countFacets(all, filter, pointOf, rank) counts in each list what passes the other two", () => {
  const counts = (changes: Partial<Filter>) => countFacets(search("cho"), { ...all, ...changes }, pointOf, "phrase");
  expect(Object.fromEntries(counts({ points: ["1"] }).documents)).toEqual({ a: 1 });
  expect(Object.fromEntries(counts({ points: ["2"] }).documents)).toEqual({ a: 1, b: 1 });
  expect(Object.fromEntries(counts({ scopes: ["outside"] }).documents)).toEqual({ a: 1, b: 2 });
  expect(Object.fromEntries(counts({ documents: ["b"] }).points)).toEqual({ 2: 1 });
  expect(Object.fromEntries(counts({ scopes: ["outside"] }).points)).toEqual({});
  expect(Object.fromEntries(counts({ points: ["2"] }).scopes)).toEqual({ aligned: 2 });
  expect(Object.fromEntries(counts({ documents: ["a"] }).scopes)).toEqual({ outside: 1, aligned: 1, unaligned: 1 });
});

test("spellings(results) puts spellings that were found as often in the order of their letters", () => {
  const own = [document("d", ["d1", "chợ lớn"], ["d2", "chở hàng"], ["d3", "chờ, chờ"])];
  const results = own.map((each) => searchDocument(each, parseQuery("cho")));
  expect(spellings(results)).toEqual([
    { text: "chờ", count: 2 },
    { text: "chở", count: 1 },
    { text: "chợ", count: 1 },
  ]);
});
