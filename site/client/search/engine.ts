import type { Query } from "../../../src/search/query.ts";
import { searchDocument, type DocumentResults, type IndexedDocument } from "../../../src/search/results.ts";
import { indexTexts } from "../../../src/search/textIndex.ts";
import { loadShards } from "./load.ts";

export type LoadState = "idle" | "loading" | "ready" | "failed";

/** How far search has come. */
export interface Progress {
  readonly load: LoadState;
  /** Shards that have arrived. */
  readonly arrived: number;
  /** Of the documents searched so far, in their order. */
  readonly results: readonly DocumentResults[];
  /** Whether every document has been searched. */
  readonly complete: boolean;
}

export interface Engine {
  /** Begins to load the documents; does nothing the second time. */
  load(): void;
  /** Searches for a query, in place of the one before; null stops. Calls back at once with what is there, then as more comes. */
  start(query: Query | null): void;
  /** Searches all loaded documents at once. */
  count(query: Query): number;
}

/** Milliseconds of search between two pauses in which the page stays alive. */
const SLICE = 25;

/** Search over documents that arrive shard by shard: results of the first stand while the last still loads. */
export function createEngine(shards: readonly string[], onProgress: (progress: Progress) => void): Engine {
  const documents: IndexedDocument[] = [];
  let load: LoadState = "idle";
  let arrived = 0;
  let query: Query | null = null;
  let results: DocumentResults[] = [];
  let pending: number | undefined;

  function report(): void {
    onProgress({ load, arrived, results, complete: load === "ready" && results.length === documents.length });
  }

  function search(): void {
    pending = undefined;
    if (query === null) return;
    const until = performance.now() + SLICE;
    while (results.length < documents.length && performance.now() < until) {
      results.push(searchDocument(documents[results.length]!, query));
    }
    report();
    if (results.length < documents.length) pending = window.setTimeout(search);
  }

  return {
    load() {
      if (load !== "idle") return;
      load = "loading";
      report();
      const onShard = (shard: { readonly documents: readonly Omit<IndexedDocument, "index">[] }): void => {
        for (const own of shard.documents) documents.push({ ...own, index: indexTexts(own.units.map(({ text }) => text)) });
        arrived += 1;
        if (arrived === shards.length) load = "ready";
        if (query === null) report();
        else if (pending === undefined) search();
      };
      const onFailure = (): void => {
        load = "failed";
        report();
      };
      loadShards(shards, onShard, onFailure);
    },
    start(next) {
      window.clearTimeout(pending);
      pending = undefined;
      query = next;
      results = [];
      if (query === null) report();
      else search();
    },
    count(other) {
      return documents.reduce((sum, own) => sum + searchDocument(own, other).phrase.length, 0);
    },
  };
}
