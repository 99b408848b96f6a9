import { overviewOf, type OverviewRow } from "../../views/overview.ts";
import type { Corpus } from "../../model/corpus.ts";
import { gapsOf, makeColumn, planGroups, pointColumns, stateLegend, unsureNote, type SheetContent } from "../frame.ts";
import type { FigureCell } from "../sheet.ts";
import type { FigureWords } from "../words.ts";

/** Plans x points: a ruler of states and a count in each cell, the total at the end. */
export function overviewSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const overview = overviewOf(corpus);
  const reference = corpus.reference.document.meta.short_title;
  const rows = new Map(
    [...overview.together, ...overview.apart.flatMap((group) => group.rows)].map((row) => [row.plan, row]),
  );
  return {
    kind: "overview",
    title: words.titles.overview(overview.points.length, reference),
    finding: words.findings.overview(overview),
    table: {
      rowHead: words.heads.plan,
      columns: [...pointColumns(overview.points, words), makeColumn({ id: "total", label: words.heads.total })],
      groups: planGroups(corpus, words, (plan) => cellsOf(rows.get(plan)!)),
    },
    legend: stateLegend(overview.total, words),
    indexNote: words.notes.index,
    notes: [
      `${words.notes.mark} ${words.notes.counted(overview.together.length)}`,
      ...[unsureNote(corpus, words), words.notes.unknown(gapsOf(corpus))].filter((note) => note !== ""),
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
      numbers: [],
    })),
    { kind: "count", count: total.takenUp, of: total.applicable, score: total.score },
  ];
}
