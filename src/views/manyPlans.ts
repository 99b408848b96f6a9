import type { Corpus } from "../model/corpus.ts";

/**
 * Up to so many plans have their rows, columns or tasks on one page: one of each province that there ever was. Of more, such a page would
 * pass a megabyte, and nobody would read it: it counts, and leads to pages that hold a part of the plans, or one.
 */
export const mostOnOnePage = 64;

/** Of more plans than this, rows with facts of each would pass a megabyte: lists give names. */
const mostListed = 1000;

/** Whether the plans of a corpus are too many for a list with facts of each. */
export function isNamed({ plans }: Pick<Corpus, "plans">): boolean {
  return plans.length > mostListed;
}

/** Whether the plans of a corpus are too many for a row or column each on one page. */
export function isCounted({ plans }: Pick<Corpus, "plans">): boolean {
  return plans.length > mostOnOnePage;
}
