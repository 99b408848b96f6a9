import { expect, test } from "vitest";
import { widerQueries, wordQueries } from "../../../src/search/alternatives.ts";
import { parseQuery } from "../../../src/search/query.ts";

const wider = (query: string) => widerQueries(parseQuery(query));
const words = (query: string) => wordQueries(parseQuery(query)).map(({ text }) => text);

test("widerQueries(query) takes away quotation marks, then marks", () => {
  expect(wider("“đường sắt”")).toEqual(["đường sắt", "duong sat"]);
  expect(wider("Đường sát")).toEqual(["duong sat"]);
  expect(wider('"ha tinh"')).toEqual(["ha tinh"]);
});

test("widerQueries(query) has nothing wider than bare words", () => {
  expect(wider("Ha tinh")).toEqual([]);
});

test("wordQueries(query) asks for each word once", () => {
  expect(words('"đường sắt", đường 154/KH')).toEqual(["đường", "sắt", "154", "KH"]);
  expect(words("đường")).toEqual([]);
});
