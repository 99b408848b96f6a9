import { matrixOf, type Matrix, type MatrixRow } from "../../views/matrix.ts";
import type { Corpus } from "../../model/corpus.ts";
import { gapsOf, makeColumn, stateLegend, unsureNote, type SheetContent } from "../frame.ts";
import type { FigureCell, FigureRow, FigureTable } from "../sheet.ts";
import type { FigureWords } from "../words.ts";
import { countStates, isGap } from "../../model/states.ts";

/** Up to this many plans each have their mark, and those without the provision are named. */
const mostNamedPlans = 6;

/** As many rows as a slide holds. */
const mostWideRows = 15;

/** Provisions, ranked by how few plans take them up. */
export function gapsSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const matrix = matrixOf(corpus);
  const rows = matrix.groups.flatMap((group) => group.rows).toSorted(byTakenUp);
  const withUses = (uses: number) =>
    rows.filter((row) => row.applicable > 0 && row.takenUp === uses).map(({ provision }) => provision.id);
  return {
    kind: "gaps",
    title: words.titles.gaps,
    finding:
      matrix.together.length === 0
        ? words.findings.noPlans
        : words.findings.gaps({
            plans: matrix.together.length,
            nowhere: withUses(0),
            once: withUses(1),
            everywhere: rows.filter((row) => row.applicable > 0 && row.takenUp === row.applicable).length,
          }),
    table: tableOf(rows, matrix, words),
    ...(rows.length > mostWideRows
      ? {
          wideTable: tableOf(rows.slice(0, mostWideRows), matrix, words),
          wideNote: words.notes.shown(mostWideRows, rows.length),
        }
      : {}),
    legend: stateLegend(matrix.total, words),
    notes: notesOf(corpus, matrix, words),
  };
}

function notesOf(corpus: Corpus, { together }: Matrix, words: FigureWords): readonly string[] {
  const { notes } = words;
  const signs =
    together.length <= mostNamedPlans
      ? notes.gapMarks(together.map(({ document }) => document.meta.short_title))
      : notes.gapTally;
  return [
    `${notes.gaps} ${signs} ${notes.counted(together.length)}`,
    unsureNote(corpus, words),
    notes.unknown(gapsOf(corpus)),
  ].filter((note) => note !== "");
}

function tableOf(rows: readonly MatrixRow[], matrix: Matrix, words: FigureWords): FigureTable {
  const named = matrix.together.length <= mostNamedPlans;
  const columns = [
    makeColumn({ id: "taken-up", label: words.heads.takenUpBy }),
    makeColumn({ id: "states", label: words.heads.states }),
    ...(named ? [makeColumn({ id: "not-in", label: words.heads.notIn })] : []),
  ];
  return {
    rowHead: words.heads.provision,
    columns,
    groups: [{ label: null, apart: false, rows: rows.map((row) => rowOf(row, matrix, words, named)) }],
  };
}

function rowOf(row: MatrixRow, matrix: Matrix, words: FigureWords, named: boolean): FigureRow {
  const cells = row.cells.slice(0, matrix.together.length);
  const without = matrix.together.filter((_, index) => isGap(cells[index]!));
  const states = cells.map(({ state }) => state);
  const picture: FigureCell = named
    ? { kind: "ruler", states, count: row.takenUp, of: row.applicable, counted: false, numbers: [] }
    : { kind: "tally", counts: countStates(states) };
  return {
    id: row.provision.id,
    key: row.provision.id,
    label: row.provision.label[words.language],
    detail: null,
    region: null,
    cells: [
      { kind: "count", count: row.takenUp, of: row.applicable, score: null },
      picture,
      ...(named
        ? [
            {
              kind: "text" as const,
              text: without.map(({ document }) => document.meta.short_title).join(", ") || words.none,
            },
          ]
        : []),
    ],
  };
}

/** By the share of plans that take it up; equal ones in the order of the reference. Not applicable anywhere comes last. */
function byTakenUp(a: MatrixRow, b: MatrixRow): number {
  return shareOf(a) - shareOf(b);
}

function shareOf({ takenUp, applicable }: MatrixRow): number {
  return applicable === 0 ? 2 : takenUp / applicable;
}
