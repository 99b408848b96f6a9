import type { Corpus } from "../model/corpus.ts";

/**
 * Up to this many plans stand side by side on one page, which holds them all. Of more, a reader chooses as many, and each page
 * holds no more than its index of them: four columns fill a wide window, six can still be scrolled without losing the thread.
 */
export const mostSideBySide = 6;

/** Whether the plans of a corpus are too many for one page, so that each is read beside the reference on a page of its own. */
export function isChosenFrom({ plans }: Pick<Corpus, "plans">): boolean {
  return plans.length > mostSideBySide;
}
