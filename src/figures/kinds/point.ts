import { sum } from "d3";
import type { Corpus } from "../../model/corpus.ts";
import type { Point, Provision } from "../../model/reference.ts";
import type { Words } from "../../strings/strings.ts";
import { matrixOf, type Matrix } from "../../views/matrix.ts";
import { matrixFinding } from "../../views/matrixFinding.ts";
import { sentences, stateLegend, unknownNote, unsureCount, unsureLegend, type MakeFigure } from "../frame.ts";
import { mostPlanColumns, planRows, provisionRows } from "./stateTables.ts";

/** One point: its provisions x plans. */
export function pointFigure(point: Point): MakeFigure {
  const ids = new Set(point.provisions.map(({ id }) => id));
  return (corpus: Corpus, words: Words) => {
    const { point: own, sheet, figure } = words.strings;
    const matrix = matrixOf(corpus, [point]);
    const many = corpus.plans.length > mostPlanColumns;
    return {
      title: own.title(point.provisions.length, point.id),
      finding: () => pointSentence(matrix, words),
      table: many
        ? planRows(corpus, matrix, words)
        : {
            ...provisionRows(corpus, matrix, words),
            rowHead: sheet.pointHeading(point.id, point.shortLabel[words.language]),
          },
      legend: [...stateLegend(corpus, matrix.total, words), unsureLegend(words, unsureCount(corpus, ids))],
      // Columns of many plans' tables have room for the numbers of the provisions only.
      key: many ? point.provisions.map(({ id, label }) => `${id} ${label[words.language]}`).join("; ") : null,
      notes: [
        `${sheet.turn} ${many ? "" : `${sheet.signs} `}${figure.legendCounts(matrix.together.length)}`,
        unknownNote(corpus, words, ids),
      ],
    };
  };
}

/** What stands out in the cells of a point: how much is taken up, what is missing, what one plan alone has. */
function pointSentence(matrix: Matrix, { strings, language }: Words): string {
  const { everywhere, nowhere, onlyIn } = matrixFinding(matrix);
  const { takenUp, applicable, full, partial } = matrix.total;
  const provisions = sum(matrix.groups, ({ rows }) => rows.length);
  const named = (found: readonly Provision[]) => found.map(({ id, label }) => ({ id, label: label[language] }));
  return sentences([
    strings.point.takenUp(matrix.together.length, takenUp, applicable, full, partial),
    strings.point.everywhere(everywhere.length, provisions, matrix.together.length),
    strings.point.nowhere(named(nowhere)),
    ...onlyIn.map(({ plan, provisions: only }) => strings.point.onlyIn(named(only), plan.document.meta.short_title)),
  ]);
}
