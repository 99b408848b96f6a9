import { provisionsOf, type Reference } from "../model/reference.ts";
import { lowerFirst } from "../text/lowerFirst.ts";
import { parseQuery } from "./query.ts";
import type { SearchDocument } from "./unit.ts";
import { indexTexts, searchTexts } from "./textIndex.ts";
import { BREAK } from "./tokens.ts";

/** A phrase worth trying, in the documents' words. */
export interface Example {
  readonly text: string;
  /** Of the documents that are looked at, those that hold it. */
  readonly documents: number;
}

/** Documents that are looked at: what stands in most of these is worth trying, and of thousands not all need be read. */
const looked = 20;

/**
 * Phrases of three to five syllables between the commas of the provisions' labels that stand in most of the first documents, at most
 * `count` and one a point: found by a reader who tries them, whatever the corpus.
 */
export function examples(reference: Reference, documents: Iterable<SearchDocument>, count: number): readonly Example[] {
  const rated = provisionsOf(reference).flatMap(({ point, label }) =>
    label.vi
      .split(/[,;()]|\s-\s/u)
      .map((part) => parseQuery(part))
      .filter(isShortPhrase)
      // In quotes, for nothing but the phrase itself counts: texts that have its words apart are not read.
      .map(({ text }) => ({ point, text: lowerFirst(text), quoted: parseQuery(`"${text}"`), documents: 0, units: 0 })),
  );
  let left = looked;
  // One document after the other: an index is larger than its texts.
  for (const { units } of documents) {
    if (left-- === 0) break;
    const index = indexTexts(units.map(({ text }) => text));
    for (const one of rated) {
      const found = searchTexts(index, one.quoted).filter(({ rank }) => rank === "exact").length;
      one.documents += found > 0 ? 1 : 0;
      one.units += found;
    }
  }
  const best = rated
    .filter((one) => one.documents > 0)
    .toSorted((a, b) => b.documents - a.documents || b.units - a.units);
  const chosen = best.filter((one, index) => best.findIndex(({ point }) => point === one.point) === index);
  return chosen.slice(0, count).map(({ text, documents: holding }) => ({ text, documents: holding }));
}

function isShortPhrase({ phrases }: ReturnType<typeof parseQuery>): boolean {
  const [phrase, ...others] = phrases;
  if (phrase === undefined || others.length > 0 || !phrase.marked) return false;
  const { length } = phrase.tokens.filter(({ key }) => key !== BREAK);
  return length === phrase.tokens.length && length >= 3 && length <= 5;
}
