import { provisionsOf, type Reference } from "../model/reference.ts";
import { parseQuery } from "./query.ts";
import type { SearchDocument } from "./unit.ts";
import { indexTexts, searchTexts } from "./textIndex.ts";
import { BREAK } from "./tokens.ts";

/** A phrase worth trying, in the documents' words. */
export interface Example {
  readonly text: string;
  /** Documents that hold it. */
  readonly documents: number;
}

/**
 * Phrases of three to five syllables between the commas of the provisions' labels that stand in most documents, at most
 * `count` and one a point: found by a reader who tries them, whatever the corpus.
 */
export function examples(
  reference: Reference,
  documents: readonly SearchDocument[],
  count: number,
): readonly Example[] {
  const indexes = documents.map(({ units }) => indexTexts(units.map(({ text }) => text)));
  const rated = provisionsOf(reference).flatMap(({ point, label }) =>
    label.vi
      .split(/[,;()]|\s-\s/u)
      .map((part) => parseQuery(part))
      .filter(isShortPhrase)
      .map((query) => {
        // In quotes, for nothing but the phrase itself counts: texts that have its words apart are not read.
        const quoted = parseQuery(`"${query.text}"`);
        const hits = indexes.map((index) => searchTexts(index, quoted).filter(({ rank }) => rank === "exact").length);
        const units = hits.reduce((sum, own) => sum + own, 0);
        return { point, text: lowerFirst(query.text), documents: hits.filter((own) => own > 0).length, units };
      }),
  );
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

/** Labels begin with a capital; abbreviations keep theirs. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
