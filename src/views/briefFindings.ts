import { greatest } from "d3";
import type { Alignment } from "../model/alignment.ts";
import { sureFrom } from "../model/certainty.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import { relations, type Relation } from "../model/relations.ts";
import { cellOf } from "../model/totals.ts";
import { cellStates, isApplicable, isTakenUp, type CellState } from "../model/states.ts";
import { provisionsOf, type Provision } from "../model/reference.ts";
import { matrixOf, type Matrix, type MatrixRow } from "./matrix.ts";
import { matrixFinding } from "./matrixFinding.ts";
import { passageOf, plainText } from "./passage.ts";
import { once } from "../text/once.ts";
import { indexPlan } from "./planIndex.ts";
import type { Place } from "./place.ts";

/** Words of a plan that show a finding. `unsure`: a reader should check them before quoting them. */
export interface ShownPassage {
  readonly plan: Plan;
  readonly place: Place;
  readonly text: string;
  readonly unsure: boolean;
}

/** A provision with the passage that shows what is said of it. */
interface Shown {
  readonly provision: Provision;
  readonly passage: ShownPassage;
}

/** What a reader should know of all plans, each with the words that show it. */
export type BriefFinding =
  /**
   * The provision that was found in most plans, and most often clearly, of `alike` of which both are true; `everywhere` counts those
   * that every plan takes up.
   */
  | (Shown & {
      readonly kind: "most";
      readonly alike: readonly Provision[];
      readonly takenUp: number;
      readonly full: number;
      readonly of: number;
      readonly everywhere: number;
    })
  /** Provisions that were found in the fewest plans; `unknown` of the first one's cells may still be. */
  | {
      readonly kind: "least";
      readonly provisions: readonly Provision[];
      readonly takenUp: number;
      readonly of: number;
      readonly unknown: number;
    }
  /** Cells that keep a clause of their provision word for word, of all that are taken up; `whole` keep every clause. */
  | (Shown & { readonly kind: "verbatim"; readonly count: number; readonly whole: number; readonly total: number })
  /** How many of the tasks of all plans have a deadline, and a target in figures; a passage in other words than the reference's, if possible one that has. */
  | (Shown & { readonly kind: "own"; readonly tasks: number; readonly dated: number; readonly targets: number })
  /** The provision that most plans leave out and state clearly at once, with the plans in each state. */
  | (Sides<CellState> & { readonly kind: "difference" })
  /** In its place, where no plan leaves out what another states: the provision that they word most differently. */
  | (Sides<Relation> & { readonly kind: "worded" });

/** A provision and where plans stand on it: each side once, those without a plan left out; `alike` are all on which plans are so far apart. */
interface Sides<Side> extends Shown {
  readonly alike: readonly Provision[];
  readonly sides: readonly { readonly side: Side; readonly plans: readonly Plan[] }[];
}

/**
 * Up to five findings on the implementing plans, chosen by rules alone: of provisions that tie, which are all named, the first in the
 * order of the reference is shown, of passages the first in the order of the plans. One that the data do not show is left out.
 */
export const briefFindings = once((corpus: Corpus): readonly BriefFinding[] => {
  const matrix = matrixOf(corpus);
  const rows = matrix.groups.flatMap((group) => group.rows);
  if (matrix.together.length === 0 || rows.length === 0) return [];
  const found = [
    mostOf(corpus, matrix, rows),
    leastOf(matrix, rows),
    verbatimOf(corpus, matrix),
    ownOf(corpus, matrix),
    differenceOf(corpus, matrix, rows) ?? wordedOf(corpus, matrix, rows),
  ];
  return found.filter((finding) => finding !== null);
});

function mostOf(corpus: Corpus, matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const rank = (each: MatrixRow): readonly number[] => [each.takenUp, countOf(matrix, each, "full"), -each.applicable];
  const row = rows.toSorted((a, b) => compare(rank(b), rank(a)))[0];
  const passage = row && bestPassage(corpus, matrix.together, ({ provision }) => provision === row.provision.id);
  if (row === undefined || row.takenUp === 0 || !passage) return null;
  const everywhere = matrixFinding(matrix).everywhere.length;
  const alike = rows.filter((each) => compare(rank(each), rank(row)) === 0).map(({ provision }) => provision);
  const full = countOf(matrix, row, "full");
  return { kind: "most", alike, takenUp: row.takenUp, full, of: row.applicable, everywhere, ...passage };
}

/** Orders lists of numbers by the first that differ. */
function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - b[index]!).find((difference) => difference !== 0) ?? 0;
}

function leastOf(matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const applicable = rows.filter((row) => row.applicable > 0);
  const [first] = applicable;
  if (first === undefined) return null;
  const takenUp = Math.min(...applicable.map((row) => row.takenUp));
  const least = applicable.filter((row) => row.takenUp === takenUp && row.takenUp < row.applicable);
  const row = least[0];
  if (row === undefined) return null;
  const unknown = countOf(matrix, row, "unknown");
  return { kind: "least", provisions: least.map(({ provision }) => provision), takenUp, of: row.applicable, unknown };
}

function verbatimOf(corpus: Corpus, { together }: Matrix): BriefFinding | null {
  const cells = together.flatMap(({ coverage }) => coverage.cells).filter(isTakenUp);
  const verbatim = cells.filter(({ relation }) => relation === "verbatim");
  const count = verbatim.length;
  const whole = verbatim.filter(({ clauses }) => clauses.verbatim === clauses.of).length;
  // Of passages that keep as much, the longest shows most.
  const passage = bestPassage(
    corpus,
    together,
    ({ relation }) => relation === "verbatim",
    ({ kept }, text) => Math.round(kept * 20) * 10_000 + Math.min(text.length, 9999),
  );
  return count === 0 || passage === null ? null : { kind: "verbatim", count, whole, total: cells.length, ...passage };
}

function ownOf(corpus: Corpus, { together }: Matrix): BriefFinding | null {
  const count = { tasks: 0, dated: 0, targets: 0 };
  const sets = new Map<string, number>();
  for (const plan of together) {
    for (const { unit, deadlines, targets } of plan.register.tasks) {
      const dated = deadlines.length > 0 ? 1 : 0;
      count.tasks += 1;
      count.dated += dated;
      count.targets += targets.length > 0 ? 1 : 0;
      sets.set(`${plan.document.meta.id} ${unit}`, Math.min(targets.length, 2) * 2 + dated);
    }
  }
  const passage = bestPassage(
    corpus,
    together,
    ({ relation, strength }) => relation === "specific" && strength === "full",
    ({ unit, score }, _, plan) => (sets.get(`${plan.document.meta.id} ${unit}`) ?? 0) * 10 + score,
  );
  return passage && { kind: "own", ...count, ...passage };
}

function differenceOf(corpus: Corpus, matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const states = cellStates.filter((state) => isApplicable({ state }));
  const found = sidesOf(corpus, matrix, rows, {
    sides: states,
    apart: ["full", "absent"],
    sideOf: ({ state }) => state,
    isShown: ({ strength }) => strength === "full",
  });
  return found && { kind: "difference", ...found };
}

function wordedOf(corpus: Corpus, matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const found = sidesOf(corpus, matrix, rows, {
    sides: relations,
    apart: ["verbatim", "specific"],
    sideOf: ({ relation }) => relation,
    isShown: ({ relation }) => relation === "specific",
  });
  return found && { kind: "worded", ...found };
}

/** The provision with the most plans on both of the sides `apart`, and its best passage of those that show it; null of none. */
function sidesOf<Side extends string>(
  corpus: Corpus,
  { together }: Matrix,
  rows: readonly MatrixRow[],
  {
    sides,
    apart,
    sideOf,
    isShown,
  }: {
    readonly sides: readonly Side[];
    readonly apart: readonly Side[];
    readonly sideOf: (cell: CoverageCell) => Side | null;
    readonly isShown: (alignment: Alignment) => boolean;
  },
): Sides<Side> | null {
  const having = ({ cells }: MatrixRow, side: Side): readonly Plan[] =>
    together.filter((_, index) => sideOf(cells[index]!) === side);
  const fewest = (row: MatrixRow): number => Math.min(...apart.map((side) => having(row, side).length));
  const row = greatest(rows, fewest);
  if (row === undefined || fewest(row) === 0) return null;
  const best = bestPassage(corpus, together, (own) => own.provision === row.provision.id && isShown(own));
  const found = sides.map((side) => ({ side, plans: having(row, side) })).filter(({ plans }) => plans.length > 0);
  const alike = rows.filter((each) => fewest(each) === fewest(row)).map(({ provision }) => provision);
  return best && { alike, sides: found, ...best };
}

/** How many of the plans that are counted together have `state` in a row. */
function countOf({ together }: Matrix, { cells }: MatrixRow, state: CellState): number {
  return cells.slice(0, together.length).filter((cell) => cell.state === state).length;
}

/** The passage with the greatest `worth` among those that are sure; among the others where none is; null of none. */
function bestPassage(
  corpus: Corpus,
  plans: readonly Plan[],
  wanted: (alignment: Alignment) => boolean,
  worth: (alignment: Alignment, text: string, plan: Plan) => number = ({ score }) => score,
): Shown | null {
  const sure = sureFrom(corpus) ?? 0;
  let best: { plan: Plan; alignment: Alignment; unsure: boolean; worth: number } | null = null;
  for (const plan of plans) {
    for (const alignment of plan.alignments) {
      if (!wanted(alignment) || !cellOf(plan, alignment.provision).units.includes(alignment.unit)) continue;
      const unsure = alignment.by === "machine" && alignment.score < sure;
      const own = worth(alignment, indexPlan(plan).units.get(alignment.unit)!.text, plan);
      const better = best === null || (unsure === best.unsure ? own > best.worth : best.unsure);
      if (better) best = { plan, alignment, unsure, worth: own };
    }
  }
  if (best === null) return null;
  const passage = passageOf(best.alignment, indexPlan(best.plan));
  const provision = provisionsOf(corpus.reference).find(({ id }) => id === best.alignment.provision)!;
  return {
    provision,
    passage: { plan: best.plan, place: passage.place, text: plainText(passage), unsure: best.unsure },
  };
}
