import type { Hit, TextIndex } from "./textIndex.ts";
import { searchTexts } from "./textIndex.ts";
import type { Query } from "./query.ts";
import type { SearchDocument, SearchUnit } from "./unit.ts";
import type { Scope, SearchTally } from "../model/searching.ts";
import { tokens } from "./tokens.ts";

/** A document made ready for search. */
export interface IndexedDocument extends SearchDocument {
  readonly index: TextIndex;
}

/** A unit that answers the query. */
export interface Result extends Omit<Hit, "text"> {
  readonly unit: SearchUnit;
}

/** The results in one document. */
export interface DocumentResults {
  readonly document: string;
  /** Units that hold the phrase: marks as typed first, each rank in reading order. */
  readonly phrase: readonly Result[];
  /** Units that hold the words apart: nearest together first, then in reading order. */
  readonly scattered: readonly Result[];
}

/** Answers a query in one document, whatever the filters. */
export function searchDocument(document: IndexedDocument, query: Query): DocumentResults {
  const results = searchTexts(document.index, query).map(({ text, ...match }): Result => ({
    ...match,
    unit: document.units[text]!,
  }));
  const ofRank = (rank: Result["rank"]): readonly Result[] => results.filter((result) => result.rank === rank);
  return {
    document: document.id,
    phrase: [...ofRank("exact"), ...ofRank("folded")],
    scattered: ofRank("scattered").toSorted((a, b) => a.reach - b.reach),
  };
}

/** What is shown. An empty list filters nothing out; several values of one list widen it. */
export interface Filter {
  readonly documents: readonly string[];
  readonly points: readonly string[];
  readonly scopes: readonly Scope[];
}

/** Point of a provision, by its id. */
export type PointOf = (provision: string) => string;

/** The results that pass every list of a filter, documents without any left out. */
export function filterResults(
  all: readonly DocumentResults[],
  filter: Filter,
  pointOf: PointOf,
): readonly DocumentResults[] {
  const passes = ({ unit }: Result): boolean =>
    allows(filter.scopes, [unit.scope]) &&
    allows(
      filter.points,
      unit.provisions.map(({ id }) => pointOf(id)),
    );
  return all
    .filter(({ document }) => allows(filter.documents, [document]))
    .map((own) => ({ ...own, phrase: own.phrase.filter(passes), scattered: own.scattered.filter(passes) }))
    .filter(({ phrase, scattered }) => phrase.length + scattered.length > 0);
}

function allows<T>(wanted: readonly T[], found: readonly T[]): boolean {
  return wanted.length === 0 || found.some((value) => wanted.includes(value));
}

/** Numbers of what was found. */
export function tally(results: readonly DocumentResults[]): SearchTally {
  const phrases = results.flatMap(({ phrase }) => phrase);
  return {
    places: phrases.reduce((sum, { spans }) => sum + spans.length, 0),
    units: phrases.length,
    documents: results.filter(({ phrase }) => phrase.length > 0).length,
    scattered: results.reduce((sum, { scattered }) => sum + scattered.length, 0),
  };
}

/** How many units each value of each filter would show beside the other lists of the filter. */
export interface Facets {
  readonly documents: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, number>;
  readonly scopes: ReadonlyMap<Scope, number>;
}

/** `rank` says which units are counted: those that hold the phrase, or those that hold the words apart. */
export function countFacets(
  all: readonly DocumentResults[],
  filter: Filter,
  pointOf: PointOf,
  rank: "phrase" | "scattered",
): Facets {
  const facets = {
    documents: new Map<string, number>(),
    points: new Map<string, number>(),
    scopes: new Map<Scope, number>(),
  };
  for (const own of all) {
    for (const { unit } of own[rank]) {
      const points = [...new Set(unit.provisions.map(({ id }) => pointOf(id)))];
      const inDocuments = allows(filter.documents, [own.document]);
      const inPoints = allows(filter.points, points);
      const inScopes = allows(filter.scopes, [unit.scope]);
      if (inPoints && inScopes) add(facets.documents, own.document);
      if (inDocuments && inScopes) for (const point of points) add(facets.points, point);
      if (inDocuments && inPoints) add(facets.scopes, unit.scope);
    }
  }
  return facets;
}

function add<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Spellings under which a phrase was found, `đường sắt` and `đường sát`, with their numbers, most frequent first. */
export function spellings(
  results: readonly DocumentResults[],
): readonly { readonly text: string; readonly count: number }[] {
  const asWritten = new Map<string, number>();
  for (const { phrase } of results) {
    for (const { unit, spans } of phrase) {
      for (const { start, end } of spans) add(asWritten, unit.text.slice(start, end).toLowerCase());
    }
  }
  const found = new Map<string, { text: string; count: number }>();
  for (const [text, count] of asWritten) {
    const key = tokens(text)
      .map(({ markedKey }) => markedKey)
      .join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, { text, count });
    else known.count += count;
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
