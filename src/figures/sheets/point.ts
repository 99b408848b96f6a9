import { matrixOf } from "../../views/matrix.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Point } from "../../model/reference.ts";
import { gapsOf, stateLegend, unsureCount, type SheetContent } from "../frame.ts";

import type { FigureWords } from "../words.ts";
import { mostPlanColumns, planRows, provisionKey, provisionRows } from "./cells.ts";

/** One point: its provisions x plans. */
export function pointSheet(corpus: Corpus, words: FigureWords, point: Point): SheetContent {
  const matrix = matrixOf(corpus, [point]);
  const gaps = gapsOf(corpus, new Set(point.provisions.map(({ id }) => id)));
  const many = corpus.plans.length > mostPlanColumns;
  const signs = many ? "" : `${words.notes.signs} `;
  return {
    kind: "point",
    title: words.titles.point(point.provisions.length, point.id),
    finding: words.findings.point(matrix),
    table: many
      ? planRows(corpus, matrix, words)
      : {
          ...provisionRows(corpus, matrix, words),
          rowHead: words.pointHeading(point.id, point.shortLabel[words.language]),
        },
    legend: [
      ...stateLegend(matrix.total, words),
      {
        sign: { kind: "unsure" },
        label: words.unsure,
        count: unsureCount(corpus, new Set(point.provisions.map(({ id }) => id))),
      },
    ],
    key: many ? provisionKey(point, words) : null,
    notes: [
      `${words.notes.turn} ${signs}${words.notes.counted(matrix.together.length)}`,
      words.notes.unknown(gaps),
    ].filter((note) => note !== ""),
  };
}
