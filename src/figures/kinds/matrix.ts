import type { Corpus } from "../../model/corpus.ts";
import { isUnsure } from "../../model/certainty.ts";
import type { CoverageSummary } from "../../model/coverage.ts";
import { countsOf, statesOf } from "../../model/totals.ts";
import { provisionsOf } from "../../model/reference.ts";
import type { Words } from "../../strings/strings.ts";
import { formatFraction, formatPercentRange } from "../../text/format.ts";
import { matrixOf, type Matrix } from "../../views/matrix.ts";
import { matrixFinding } from "../../views/matrixFinding.ts";
import { unknownNote, unsureLegend, type SheetContent } from "../frame.ts";
import type { HeatChart, LegendEntry } from "../sheet.ts";
import { mostPlanColumns, planRows, pointHeading, provisionRows } from "./stateTables.ts";

/** All provisions x all plans: one picture, and a table of words. */
export function matrix(corpus: Corpus, words: Words): SheetContent {
  const { heatmap, figure } = words.strings;
  const facts = matrixOf(corpus);
  const many = corpus.plans.length > mostPlanColumns;
  const heat = heatOf(corpus, facts, words);
  return {
    title: heatmap.figureTitle(provisionsOf(corpus.reference).length, corpus.plans.length),
    finding: () => matrixSentence(facts, words),
    heat,
    table: many ? planRows(corpus, facts, words) : provisionRows(corpus, facts, words),
    legend: legendOf(corpus, facts.total, heat, words),
    indexNote: words.strings.overview.index,
    notes: [figure.legendCounts(facts.together.length), unknownNote(corpus, words)],
  };
}

/** What all plans take up, what none does. */
function matrixSentence(facts: Matrix, { strings }: Words): string {
  const { everywhere, nowhere } = matrixFinding(facts);
  const { takenUp, applicable } = facts.total;
  return strings.heatmap.finding(facts.together.length, takenUp, applicable, everywhere.length, nowhere.length);
}

function heatOf(corpus: Corpus, { groups, together, apart, total }: Matrix, words: Words): HeatChart {
  const plans = [...together, ...apart];
  return {
    points: groups.map((group) => ({
      id: group.point.id,
      heading: pointHeading(group, words),
      shortHeading: words.strings.sheet.pointHeading(group.point.id, group.point.shortLabel[words.language]),
      short: group.point.shortLabel[words.language],
      rows: group.rows.map(({ provision, takenUp, applicable }) => ({
        id: provision.id,
        label: provision.label[words.language],
        short: provision.shortLabel[words.language],
        count: formatFraction(takenUp, applicable, words.language),
      })),
      count: countText(group.total, words),
    })),
    plans: plans.map((plan, index) => ({
      id: plan.document.meta.id,
      name: plan.document.meta.short_title,
      region: plan.province?.region ?? null,
      apart: index >= together.length,
      fields: groups.flatMap((group) =>
        group.rows.map(({ cells }) => ({ state: cells[index]!.state, unsure: isUnsure(corpus, cells[index]!) })),
      ),
      count: countText(plan.coverage.total, words),
      pointCounts: groups.map(({ summaries }) => countText(summaries[index]!, words)),
      index: indexText(plan.coverage.total, words),
    })),
    index: indexText(total, words),
  };
}

function countText(
  { takenUp, applicable }: Pick<CoverageSummary, "takenUp" | "applicable">,
  { language }: Words,
): string {
  return formatFraction(takenUp, applicable, language);
}

function indexText({ score, scoreHigh }: Pick<CoverageSummary, "score" | "scoreHigh">, { language }: Words): string {
  return formatPercentRange(score, scoreHigh, language);
}

/** The states with their counts, and how many of the fields need a review; of the implementing plans. */
function legendOf(corpus: Corpus, total: CoverageSummary, { plans }: HeatChart, words: Words): readonly LegendEntry[] {
  const states = statesOf(corpus);
  const counts = countsOf(total).filter(({ state }) => states.includes(state));
  const unsure = plans.flatMap(({ apart, fields }) => (apart ? [] : fields.filter((field) => field.unsure))).length;
  return [
    ...counts.map(({ state, count }): LegendEntry => ({
      sign: { kind: "field", state },
      label: words.strings.terms.states[state],
      count,
    })),
    unsureLegend(words, unsure),
  ];
}
