import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { cutShards, printShard, SHARDS_VARIABLE, unpackShard } from "../../../src/search/shard.ts";
import type { SearchDocument, SearchUnit } from "../../../src/search/unit.ts";

const unit = (text: string, changes: Partial<SearchUnit> = {}): SearchUnit => ({
  id: "ii-3-a",
  place: { vi: "II.3.a, gạch đầu dòng 2", en: "II.3.a, bullet 2" },
  text,
  scope: "outside",
  provisions: [],
  ...changes,
});
const at = (id: string, start: number, end: number) => ({ id, start, end });
const document = (id: string, ...units: SearchUnit[]): SearchDocument => ({ id, units });

/** Runs the printed scripts as a page would and gives what they assigned. */
function load(...scripts: readonly string[]): readonly string[] {
  const page: Record<string, readonly string[]> = {};
  for (const script of scripts) runInNewContext(script, page);
  return structuredClone(page[SHARDS_VARIABLE]!);
}

test("printShard(shard, number) is a script that gives the shard back, whatever order the files arrive in", () => {
  const one = {
    documents: [
      document("a", unit("một", { scope: "aligned", provisions: [at("1.1", 0, 3), at("3.7", 1, 2)] }), unit("hai")),
    ],
  };
  const two = { documents: [document("b", unit("ba", { scope: "unaligned" }))] };
  const loaded = load(printShard(two, 1), printShard(one, 0));
  expect(loaded.map(unpackShard)).toEqual([one, two]);
});

test("printShard(shard, number) keeps text that looks like code or markup as text", () => {
  const hostile = "</script><b>\"'`\\u2028\u2028;alert(1)//${1}";
  const [loaded] = load(printShard({ documents: [document("a", unit(hostile))] }, 0));
  expect(unpackShard(loaded!).documents[0]!.units[0]!.text).toBe(hostile);
});

test("cutShards(documents, longest) cuts between documents, in order, and leaves none out", () => {
  const documents = ["a", "b", "c", "d"].map((id, number) => document(id, unit("x".repeat([4, 4, 30, 1][number]!))));
  const shards = [...cutShards(documents, 10)];
  expect(shards.map((shard) => shard.documents.map(({ id }) => id).join(""))).toEqual(["ab", "c", "d"]);
  expect([...cutShards([])]).toEqual([]);
});
