import type { Query } from "../../../src/search/query.ts";
import { searchDocument, type DocumentResults, type IndexedDocument } from "../../../src/search/results.ts";
import type { Shard } from "../../../src/search/shard.ts";
import { indexTexts } from "../../../src/search/textIndex.ts";
import { loadShards } from "./load.ts";

export type LoadState = "idle" | "loading" | "ready" | "failed";

/** How far search has come. */
export interface SearchProgress {
  readonly load: LoadState;
  /** Of the documents searched so far, in their order. */
  readonly results: readonly DocumentResults[];
  /** Whether every document has been searched. */
  readonly complete: boolean;
}

/** Milliseconds of search between two pauses in which the page stays alive. */
const SLICE = 25;
/** Milliseconds between two reports, at least; the longer a report takes, the rarer it comes. */
const SHORTEST_PAUSE = 100;
const PAUSE_FACTOR = 4;

/** Search over documents that arrive shard by shard: results of the first stand while the last still loads. */
export class Engine {
  readonly #shards: readonly string[];
  readonly #onProgress: (progress: SearchProgress) => void;
  readonly #documents: IndexedDocument[] = [];
  #load: LoadState = "idle";
  #arrived = 0;
  #query: Query | null = null;
  #results: DocumentResults[] = [];
  #pending: number | undefined;
  #nextReport = 0;

  constructor(shards: readonly string[], onProgress: (progress: SearchProgress) => void) {
    this.#shards = shards;
    this.#onProgress = onProgress;
  }

  /** Begins to load the documents; does nothing the second time. */
  load(): void {
    if (this.#load !== "idle") return;
    this.#load = "loading";
    this.#report();
    const onFailure = (): void => {
      this.#load = "failed";
      this.#report();
    };
    loadShards(this.#shards, (shard) => this.#add(shard), onFailure);
  }

  /** Searches for a query, in place of the one before; null stops. Reports at once what is there, then more as it comes. */
  start(query: Query | null): void {
    window.clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#query = query;
    this.#results = [];
    this.#nextReport = 0;
    if (query === null) this.#report();
    else this.#search(query);
  }

  /** Number of units that hold the phrase of a query. Searches all loaded documents at once. */
  count(query: Query): number {
    return this.#documents.reduce((sum, own) => sum + searchDocument(own, query).phrase.length, 0);
  }

  #add(shard: Shard): void {
    for (const own of shard.documents) {
      this.#documents.push({ ...own, index: indexTexts(own.units.map(({ text }) => text)) });
    }
    this.#arrived += 1;
    if (this.#arrived === this.#shards.length) this.#load = "ready";
    if (this.#query === null) this.#report();
    else if (this.#pending === undefined) this.#search(this.#query);
  }

  #search(query: Query): void {
    this.#pending = undefined;
    const until = performance.now() + SLICE;
    while (this.#results.length < this.#documents.length && performance.now() < until) {
      this.#results.push(searchDocument(this.#documents[this.#results.length]!, query));
    }
    if (this.#isComplete() || performance.now() >= this.#nextReport) this.#report();
    if (this.#results.length < this.#documents.length) {
      this.#pending = window.setTimeout(() => this.#search(query));
    }
  }

  #isComplete(): boolean {
    return this.#load === "ready" && this.#results.length === this.#documents.length;
  }

  #report(): void {
    const from = performance.now();
    this.#onProgress({ load: this.#load, results: this.#results, complete: this.#isComplete() });
    const took = performance.now() - from;
    this.#nextReport = from + took + Math.max(SHORTEST_PAUSE, PAUSE_FACTOR * took);
  }
}
