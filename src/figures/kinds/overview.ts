import type { Corpus } from "../../model/corpus.ts";
import type { Words } from "../../strings/strings.ts";
import type { NamedPlace } from "../../strings/vi/overview.ts";
import { areProvincial } from "../../model/totals.ts";
import { overviewOf, type Overview, type OverviewRow } from "../../views/overview.ts";
import { overviewFinding, type PointPlace } from "../../views/overviewFinding.ts";
import {
  makeColumn,
  planGroups,
  pointColumns,
  stateLegend,
  unknownNote,
  unsureNote,
  type SheetContent,
} from "../frame.ts";
import type { FigureCell } from "../sheet.ts";

/** Plans x points: a ruler of states and a count in each cell, the total at the end. */
export function overview(corpus: Corpus, words: Words): SheetContent {
  const { overview: own, sheet, terms, figure } = words.strings;
  const facts = overviewOf(corpus);
  const rows = new Map(
    [...facts.together, ...facts.apart.flatMap((group) => group.rows)].map((row) => [row.plan, row]),
  );
  return {
    title: own.title(facts.points.length, corpus.reference.document.meta.short_title, areProvincial(corpus.plans)),
    finding: () => overviewSentence(facts, words),
    table: {
      rowHead: sheet.plans,
      columns: [...pointColumns(facts.points, words), makeColumn({ id: "total", label: terms.total })],
      groups: planGroups(corpus, words, (plan) => cellsOf(rows.get(plan)!)),
    },
    legend: stateLegend(corpus, facts.total, words),
    indexNote: own.index,
    notes: [
      `${own.mark} ${figure.legendCounts(facts.together.length)}`,
      unsureNote(corpus, words),
      unknownNote(corpus, words),
    ],
  };
}

function cellsOf({ cells, total }: OverviewRow): readonly FigureCell[] {
  return [
    ...cells.map(({ states, summary }) => ({
      kind: "ruler" as const,
      states,
      count: summary.takenUp,
      of: summary.applicable,
      counted: true,
    })),
    { kind: "count", count: total.takenUp, of: total.applicable, score: total.score, scoreHigh: total.scoreHigh },
  ];
}

/** The points taken up most and least, as far as that is known, and what no plan takes up. */
function overviewSentence(facts: Overview, { strings, language }: Words): string {
  const words = strings.overview;
  const { most, least, known, missing } = overviewFinding(facts);
  const place = ({ points, ...counts }: PointPlace): NamedPlace => ({
    ...counts,
    points: points.map(({ id, shortLabel }) => ({ id, label: shortLabel[language] })),
  });
  const { takenUp, applicable, unknown } = facts.total;
  const places =
    known !== null
      ? [words.known(place(known.from), place(known.to))]
      : most === null && least === null
        ? [words.alike(takenUp, applicable, unknown)]
        : [
            most === null ? words.mostOpen(unknown) : words.most(place(most)),
            least === null ? words.leastOpen(unknown) : words.least(place(least)),
          ];
  return [...places, words.missing(missing.map(({ id }) => id))].join(" ");
}
