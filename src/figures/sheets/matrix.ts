import { matrixOf } from "../../views/matrix.ts";
import type { Corpus } from "../../model/corpus.ts";
import { provisionsOf } from "../../model/reference.ts";
import { gapsOf, stateLegend, type SheetContent } from "../frame.ts";

import type { FigureWords } from "../words.ts";
import { mostPlanColumns, provisionRows, rulerRows } from "./cells.ts";

/** All provisions x all plans. */
export function matrixSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const matrix = matrixOf(corpus);
  const gaps = gapsOf(corpus);
  const many = corpus.plans.length > mostPlanColumns;
  const rulers = rulerRows(corpus, matrix, words);
  const signs = many ? "" : `${words.notes.signs} `;
  return {
    kind: "matrix",
    title: words.titles.matrix(provisionsOf(corpus.reference).length, corpus.plans.length),
    finding: words.findings.matrix(matrix),
    table: many ? rulers : provisionRows(matrix, words),
    wideTable: many ? null : rulers,
    legend: stateLegend(matrix.total, words),
    notes: [
      `${words.notes.turn} ${signs}${words.notes.counted(matrix.together.length)}`,
      words.notes.unknown(gaps),
    ].filter((note) => note !== ""),
  };
}
