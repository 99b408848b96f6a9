import { matrixOf, type Matrix, type MatrixRow } from "../../views/matrix.ts";
import { shareTakenUp } from "../../views/matrixView.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { CoverageCell } from "../../model/coverage.ts";
import type { Words } from "../../strings/strings.ts";
import {
  countLegend,
  makeColumn,
  sentences,
  stateLegend,
  unknownNote,
  unsureNote,
  type SheetContent,
} from "../frame.ts";
import type { FigureCell, FigureRow, FigureSheet, FigureTable } from "../sheet.ts";
import { countStates, isGap } from "../../model/states.ts";
import { provisionRow, takenUpCell } from "./stateTables.ts";

/** Up to this many plans each have their mark, and those without the provision are named. */
const mostNamedPlans = 6;

/** As many rows as a slide holds. */
const mostWideRows = 15;

/** Provisions, ranked by how few plans take them up. */
export function gaps(corpus: Corpus, words: Words): SheetContent {
  const { sheet } = words.strings;
  const matrix = matrixOf(corpus);
  const rows = matrix.groups.flatMap((group) => group.rows).toSorted((a, b) => shareTakenUp(a) - shareTakenUp(b));
  return {
    title: sheet.least.title,
    finding: () => gapsSentence(rows, matrix.together.length, words),
    table: tableOf(rows, matrix, words),
    wide: rows.length > mostWideRows ? wideOf(corpus, rows, matrix, words) : null,
    legend: stateLegend(corpus, matrix.total, words),
    notes: [signNote(matrix, words), unsureNote(corpus, words), unknownNote(corpus, words)],
  };
}

/** The first rows, as many as a slide holds. */
function wideOf(corpus: Corpus, rows: readonly MatrixRow[], matrix: Matrix, words: Words): FigureSheet["wide"] {
  const shown = rows.slice(0, mostWideRows);
  const states = shown.flatMap((row) => countedCells(row, matrix)).map(({ state }) => state);
  return {
    table: tableOf(shown, matrix, words),
    legend: countLegend(corpus, countStates(states), words),
    note: words.strings.sheet.shown(mostWideRows, rows.length),
  };
}

/** What no plan takes up, what one alone does, and how much all do. */
function gapsSentence(rows: readonly MatrixRow[], plans: number, { strings }: Words): string {
  const { least } = strings.sheet;
  const applicable = rows.filter((row) => row.applicable > 0);
  const withUses = (uses: number) =>
    applicable.filter(({ takenUp }) => takenUp === uses).map(({ provision }) => provision.id);
  const everywhere = applicable.filter((row) => row.takenUp === row.applicable).length;
  return sentences([least.nowhere(withUses(0)), least.once(withUses(1), plans), least.everywhere(everywhere, plans)]);
}

/** Which mark is whose, or what the parts of a bar are. */
function signNote({ together }: Matrix, { strings: { sheet, figure } }: Words): string {
  const { note, noteMarks, noteTally } = sheet.least;
  const names = together.map(({ document }) => document.meta.short_title).join(", ");
  const signs = together.length <= mostNamedPlans ? `${noteMarks} ${names}.` : noteTally;
  return `${note} ${signs} ${figure.legendCounts(together.length)}`;
}

function tableOf(rows: readonly MatrixRow[], matrix: Matrix, words: Words): FigureTable {
  const named = matrix.together.length <= mostNamedPlans;
  const columns = [
    makeColumn({ id: "taken-up", label: words.strings.point.plansHead }),
    makeColumn({ id: "states", label: words.strings.sheet.states }),
    ...(named ? [makeColumn({ id: "not-in", label: words.strings.sheet.notIn })] : []),
  ];
  return {
    rowHead: words.strings.point.provisionHead,
    columns,
    groups: [{ label: null, apart: false, rows: rows.map((row) => rowOf(row, matrix, words, named)) }],
  };
}

/** Those of the plans that count. */
function countedCells({ cells }: MatrixRow, { together }: Matrix): readonly CoverageCell[] {
  return cells.slice(0, together.length);
}

function rowOf(row: MatrixRow, matrix: Matrix, words: Words, named: boolean): FigureRow {
  const cells = countedCells(row, matrix);
  const without = matrix.together.filter((_, index) => isGap(cells[index]!));
  const states = cells.map(({ state }) => state);
  const picture: FigureCell = named
    ? { kind: "ruler", states, count: row.takenUp, of: row.applicable, counted: false }
    : { kind: "tally", counts: countStates(states) };
  const names = without.map(({ document }) => document.meta.short_title).join(", ");
  const text: FigureCell = { kind: "text", text: names || words.strings.sheet.none };
  return provisionRow(row.provision, words, [takenUpCell(row), picture, ...(named ? [text] : [])]);
}
