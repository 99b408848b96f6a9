import type { Corpus } from "../model/corpus.ts";
import { figureIds } from "../model/figureIds.ts";
import { makeSheet } from "./frame.ts";
import { emphasisSheet } from "./sheets/emphasis.ts";
import { gapsSheet } from "./sheets/gaps.ts";
import { matrixSheet } from "./sheets/matrix.ts";
import { overviewSheet } from "./sheets/overview.ts";
import { pointSheet } from "./sheets/point.ts";
import { wordingSheet } from "./sheets/wording.ts";
import type { FigureSheet } from "./sheet.ts";
import type { FigureWords } from "./words.ts";

/** All figures of a corpus, in the order of `figureIds`. */
export function figureSeries(corpus: Corpus, words: FigureWords): readonly FigureSheet[] {
  const contents = [
    overviewSheet(corpus, words),
    matrixSheet(corpus, words),
    gapsSheet(corpus, words),
    wordingSheet(corpus, words),
    emphasisSheet(corpus, words),
    ...corpus.reference.points.map((point) => pointSheet(corpus, words, point)),
  ];
  return figureIds(corpus).map((id, index) => makeSheet(corpus, words, { id, number: index + 1 }, contents[index]!));
}
