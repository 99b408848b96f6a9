import { sum } from "d3";
import type { Matrix, MatrixGroup, MatrixRow } from "../../views/matrix.ts";
import { isUnsure } from "../../model/certainty.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { CoverageCell } from "../../model/coverage.ts";
import type { Provision } from "../../model/reference.ts";
import type { Words } from "../../strings/strings.ts";
import { formatFraction } from "../../text/format.ts";
import { once } from "../../text/once.ts";
import { makeColumn, makeRow, planGroups } from "../frame.ts";
import type { FigureCell, FigureColumn, FigureRow, FigureTable, StateCell } from "../sheet.ts";

/** More plans than this stand in rows, not in columns. */
export const mostPlanColumns = 6;

/** Provisions in rows, grouped by point when there are several; plans in columns, those apart last. */
export function provisionRows(corpus: Corpus, matrix: Matrix, words: Words): FigureTable {
  const plans = [...matrix.together, ...matrix.apart];
  const columns: FigureColumn[] = plans.map((plan, index) => {
    const total = totalOf(index, matrix);
    return makeColumn({
      id: plan.document.meta.id,
      label: plan.document.meta.short_title,
      detail: formatFraction(total.takenUp, total.applicable, words.language),
      apart: index >= matrix.together.length,
    });
  });
  columns.splice(matrix.together.length, 0, makeColumn({ id: "taken-up", label: words.strings.point.plansHead }));
  return {
    rowHead: words.strings.point.provisionHead,
    columns,
    groups: matrix.groups.map((group) => ({
      label: matrix.groups.length === 1 ? null : pointHeading(group, words),
      apart: false,
      rows: group.rows.map((row) =>
        provisionRow(row.provision, words, stateCells(corpus, row, matrix.together.length)),
      ),
    })),
  };
}

/** Plans in rows, provisions in columns: the form for many plans. */
export function planRows(corpus: Corpus, matrix: Matrix, words: Words): FigureTable {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const places = new Map([...matrix.together, ...matrix.apart].map((plan, index) => [plan, index]));
  return {
    rowHead: words.strings.sheet.plans,
    columns: [
      ...rows.map(({ provision: { id } }) => makeColumn({ id, label: id, short: id.split(".").at(-1)! })),
      makeColumn({ id: "total", label: words.strings.sheet.takenUp }),
    ],
    groups: planGroups(corpus, words, (plan) => {
      const index = places.get(plan)!;
      const total = totalOf(index, matrix);
      return [...rows.map((row) => stateCell(corpus, row.cells[index]!)), takenUpCell(total)];
    }),
  };
}

/** Cells that say the same are one value: of thousands of plans there are half a million, and some hundred that differ. */
const knownCells = once<Corpus, Map<string, StateCell>>(() => new Map());

function stateCell(corpus: Corpus, cell: CoverageCell): StateCell {
  const made: StateCell = {
    kind: "state",
    state: cell.state,
    relation: cell.relation,
    clauses: cell.clauses,
    passages: cell.units.length,
    unknownReason: cell.unknownReason,
    reviewed: cell.by === "review",
    unsure: isUnsure(corpus, cell),
  };
  const known = knownCells(corpus);
  const key = JSON.stringify(made);
  const first = known.get(key) ?? made;
  known.set(key, first);
  return first;
}

export function pointHeading({ point }: Pick<MatrixGroup, "point">, words: Words): string {
  return words.strings.sheet.pointHeading(point.id, point.label[words.language]);
}

/** The states of a provision, with the count of plans where `together` of them end. */
function stateCells(corpus: Corpus, row: MatrixRow, together: number): readonly FigureCell[] {
  const cells = row.cells.map((cell): FigureCell => stateCell(corpus, cell));
  return cells.toSpliced(together, 0, takenUpCell(row));
}

/** How many of the plans to which a provision applies take it up. */
export function takenUpCell({ takenUp, applicable }: Pick<MatrixRow, "takenUp" | "applicable">): FigureCell {
  return { kind: "count", count: takenUp, of: applicable, score: null, scoreHigh: null };
}

/** The row of a provision. */
export function provisionRow({ id, label }: Provision, words: Words, cells: readonly FigureCell[]): FigureRow {
  return makeRow({ id, key: id, label: label[words.language], cells });
}

/** Of the plan with the number `index`, those apart last. */
function totalOf(index: number, matrix: Matrix): { readonly takenUp: number; readonly applicable: number } {
  const summaries = matrix.groups.map((group) => group.summaries[index]!);
  return {
    takenUp: sum(summaries, ({ takenUp }) => takenUp),
    applicable: sum(summaries, ({ applicable }) => applicable),
  };
}
