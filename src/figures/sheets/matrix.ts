import type { Corpus } from "../../model/corpus.ts";
import { isUnsure } from "../../model/certainty.ts";
import type { CoverageSummary } from "../../model/coverage.ts";
import { countsOf } from "../../model/totals.ts";
import { provisionsOf } from "../../model/reference.ts";
import { matrixOf, type Matrix } from "../../views/matrix.ts";
import { gapsOf, type SheetContent } from "../frame.ts";
import type { HeatChart, LegendEntry } from "../sheet.ts";
import type { FigureWords } from "../words.ts";
import { mostPlanColumns, planRows, pointHeading, provisionRows } from "./cells.ts";

/** All provisions x all plans: one picture, and a table of words. */
export function matrixSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const matrix = matrixOf(corpus);
  const many = corpus.plans.length > mostPlanColumns;
  const heat = heatOf(corpus, matrix, words);
  return {
    kind: "matrix",
    title: words.titles.matrix(provisionsOf(corpus.reference).length, corpus.plans.length),
    finding: words.findings.matrix(matrix),
    heat,
    table: many ? planRows(corpus, matrix, words) : provisionRows(corpus, matrix, words),
    legend: legendOf(matrix.total, heat, words),
    notes: [words.notes.counted(matrix.together.length), words.notes.unknown(gapsOf(corpus))].filter(
      (note) => note !== "",
    ),
  };
}

function heatOf(corpus: Corpus, matrix: Matrix, words: FigureWords): HeatChart {
  const plans = [...matrix.together, ...matrix.apart];
  return {
    points: matrix.groups.map((group) => ({
      id: group.point.id,
      heading: pointHeading(group, words),
      short: group.point.shortLabel[words.language],
      rows: group.rows.map(({ provision, takenUp, applicable }) => ({
        id: provision.id,
        label: provision.label[words.language],
        count: `${takenUp}/${applicable}`,
      })),
      count: countText(group.total),
    })),
    plans: plans.map((plan, index) => ({
      id: plan.document.meta.id,
      name: plan.document.meta.short_title,
      region: plan.province?.region ?? null,
      apart: index >= matrix.together.length,
      fields: matrix.groups.flatMap((group) =>
        group.rows.map(({ cells }) => ({ state: cells[index]!.state, unsure: isUnsure(corpus, cells[index]!) })),
      ),
      count: countText(plan.coverage.total),
      pointCounts: matrix.groups.map(({ summaries }) => countText(summaries[index]!)),
    })),
  };
}

function countText({ takenUp, applicable }: Pick<CoverageSummary, "takenUp" | "applicable">): string {
  return `${takenUp}/${applicable}`;
}

/** The states with their counts, and how many of the fields need a review; of the implementing plans. */
function legendOf(total: CoverageSummary, { plans }: HeatChart, words: FigureWords): readonly LegendEntry[] {
  const unsure = plans
    .filter(({ apart }) => !apart)
    .reduce((sum, { fields }) => sum + fields.filter((field) => field.unsure).length, 0);
  return [
    ...countsOf(total).map(({ state, count }): LegendEntry => ({
      sign: { kind: "field", state },
      label: words.states[state],
      count,
    })),
    { sign: { kind: "unsure" }, label: words.unsure, count: unsure },
  ];
}
