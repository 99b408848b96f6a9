import type { Corpus } from "../model/corpus.ts";
import { emphasisSheet } from "./sheets/emphasis.ts";
import { gapsSheet } from "./sheets/gaps.ts";
import { matrixSheet } from "./sheets/matrix.ts";
import { overviewSheet } from "./sheets/overview.ts";
import { pointSheet } from "./sheets/point.ts";
import { profileSheet } from "./sheets/profile.ts";
import { wordingSheet } from "./sheets/wording.ts";
import type { FigureSheet } from "./sheet.ts";
import type { FigureWords } from "./words.ts";

/**
 * All figures of a corpus, in order: overview, one a point, all provisions, emphasis, wording, gaps, then one a plan. A plan
 * added to the corpus leaves the numbers of all but the profiles as they are.
 */
export function figureSeries(corpus: Corpus, words: FigureWords): readonly FigureSheet[] {
  const { points } = corpus.reference;
  const next = 2 + points.length;
  return [
    overviewSheet(corpus, words, 1),
    ...points.map((point, index) => pointSheet(corpus, words, 2 + index, point)),
    matrixSheet(corpus, words, next),
    emphasisSheet(corpus, words, next + 1),
    wordingSheet(corpus, words, next + 2),
    gapsSheet(corpus, words, next + 3),
    ...corpus.plans.map((plan, index) => profileSheet(corpus, words, next + 4 + index, plan)),
  ];
}
