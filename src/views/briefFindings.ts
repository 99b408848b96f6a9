import { greatest } from "d3";
import type { Alignment } from "../model/alignment.ts";
import { sureFrom } from "../model/certainty.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import { countRelations, relations, type Relation } from "../model/relations.ts";
import { cellOf } from "../model/totals.ts";
import { isTakenUp, type CellState } from "../model/states.ts";
import type { Provision } from "../model/reference.ts";
import { matrixOf, type Matrix, type MatrixRow } from "./matrix.ts";
import { matrixFinding } from "./matrixFinding.ts";
import { passageOf, plainText } from "./passage.ts";
import { indexPlan } from "./planIndex.ts";
import type { Place } from "./place.ts";

/** Words of a plan that show a finding. `unsure`: a reader should check them before quoting them. */
export interface ShownPassage {
  readonly plan: Plan;
  readonly place: Place;
  readonly text: string;
  readonly unsure: boolean;
}

/** What a reader should know of all plans, each with the words that show it. */
export type BriefFinding =
  /** The provision that most plans take up most clearly; `everywhere` counts those that every plan takes up. */
  | {
      readonly kind: "most";
      readonly provision: Provision;
      readonly takenUp: number;
      readonly of: number;
      readonly everywhere: number;
      readonly passage: ShownPassage;
    }
  /** Provisions that the fewest plans take up; `unknown` of the first one's cells may still be. */
  | {
      readonly kind: "least";
      readonly provisions: readonly Provision[];
      readonly takenUp: number;
      readonly of: number;
      readonly unknown: number;
    }
  | {
      readonly kind: "verbatim";
      readonly count: number;
      readonly total: number;
      readonly provision: Provision;
      readonly passage: ShownPassage;
    }
  /** A task in the plan's own words with what it sets itself; `dated` and `targets` count the tasks of all plans that do. */
  | {
      readonly kind: "own";
      readonly tasks: number;
      readonly dated: number;
      readonly targets: number;
      readonly provision: Provision;
      readonly passage: ShownPassage;
    }
  /** The provision on which plans stand furthest apart. */
  | {
      readonly kind: "difference";
      readonly provision: Provision;
      readonly states: readonly { readonly state: CellState; readonly plans: readonly Plan[] }[];
      readonly passage: ShownPassage;
    }
  /** In its place, where no plan leaves out what another states: the provision that they word most differently. */
  | {
      readonly kind: "worded";
      readonly provision: Provision;
      readonly relations: readonly { readonly relation: Relation; readonly plans: readonly Plan[] }[];
      readonly passage: ShownPassage;
    };

/**
 * Up to five findings on the implementing plans, chosen by rules alone: ties go to the first in the order of the reference and of
 * the plans. One that the data do not show is left out.
 */
export function briefFindings(corpus: Corpus): readonly BriefFinding[] {
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
}

function mostOf(corpus: Corpus, matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const row = greatest(rows, (each) => each.takenUp * 10_000 + countOf(matrix, each, "full"));
  const passage = row && bestPassage(corpus, matrix.together, ({ provision }) => provision === row.provision.id);
  if (row === undefined || row.takenUp === 0 || !passage) return null;
  const everywhere = matrixFinding(matrix).everywhere.length;
  return { kind: "most", takenUp: row.takenUp, of: row.applicable, everywhere, ...passage };
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
  const count = countRelations(cells).verbatim;
  // Of passages that keep as much, the longest shows most.
  const passage = bestPassage(
    corpus,
    together,
    ({ relation }) => relation === "verbatim",
    ({ kept }, text) => Math.round(kept * 20) * 10_000 + Math.min(text.length, 9999),
  );
  return count === 0 || passage === null ? null : { kind: "verbatim", count, total: cells.length, ...passage };
}

function ownOf(corpus: Corpus, { together }: Matrix): BriefFinding | null {
  const tasks = together.flatMap((plan) => plan.register.tasks);
  const sets = new Map(
    together.flatMap((plan) =>
      plan.register.tasks.map((task) => {
        const dated = task.deadlines.length > 0 ? 1 : 0;
        return [`${plan.document.meta.id} ${task.unit}`, Math.min(task.targets.length, 2) * 2 + dated] as const;
      }),
    ),
  );
  const passage = bestPassage(
    corpus,
    together,
    ({ relation, strength }) => relation === "specific" && strength === "full",
    ({ unit, score }, _, plan) => (sets.get(`${plan.document.meta.id} ${unit}`) ?? 0) * 10 + score,
  );
  if (passage === null) return null;
  const dated = tasks.filter(({ deadlines }) => deadlines.length > 0).length;
  const targets = tasks.filter((task) => task.targets.length > 0).length;
  return { kind: "own", tasks: tasks.length, dated, targets, ...passage };
}

function differenceOf(corpus: Corpus, matrix: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const { together } = matrix;
  const count = (each: MatrixRow, state: CellState): number => countOf(matrix, each, state);
  const row = greatest(rows, (each) => Math.min(count(each, "full"), count(each, "absent")));
  if (row === undefined || count(row, "full") === 0 || count(row, "absent") === 0) return null;
  const passage = bestPassage(
    corpus,
    together,
    ({ provision, strength }) => provision === row.provision.id && strength === "full",
  );
  if (passage === null) return null;
  const states = (["full", "partial", "absent", "unknown"] as const).map((state) => ({
    state,
    plans: together.filter((_, index) => row.cells[index]!.state === state),
  }));
  return {
    kind: "difference",
    provision: row.provision,
    states: states.filter(({ plans }) => plans.length > 0),
    passage: passage.passage,
  };
}

function wordedOf(corpus: Corpus, { together }: Matrix, rows: readonly MatrixRow[]): BriefFinding | null {
  const having = ({ cells }: MatrixRow, relation: Relation): readonly Plan[] =>
    together.filter((_, index) => cells[index]!.relation === relation);
  const row = greatest(rows, (each) => Math.min(having(each, "verbatim").length, having(each, "specific").length));
  if (row === undefined || having(row, "verbatim").length === 0 || having(row, "specific").length === 0) return null;
  const best = bestPassage(
    corpus,
    together,
    ({ provision, relation }) => provision === row.provision.id && relation === "specific",
  );
  if (best === null) return null;
  const named = relations.map((relation) => ({ relation, plans: having(row, relation) }));
  return { kind: "worded", relations: named.filter(({ plans }) => plans.length > 0), ...best };
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
): { readonly provision: Provision; readonly passage: ShownPassage } | null {
  const sure = sureFrom(corpus) ?? 0;
  const found = plans.flatMap((plan) =>
    plan.alignments
      .filter((alignment) => wanted(alignment) && cellOf(plan, alignment.provision).units.includes(alignment.unit))
      .map((alignment) => ({
        plan,
        alignment,
        unsure: alignment.by === "machine" && alignment.score < sure,
        text: indexPlan(plan).units.get(alignment.unit)!.text,
      })),
  );
  const certain = found.filter(({ unsure }) => !unsure);
  const best = greatest(certain.length > 0 ? certain : found, ({ alignment, text, plan }) =>
    worth(alignment, text, plan),
  );
  if (best === undefined) return null;
  const passage = passageOf(best.alignment, indexPlan(best.plan));
  const provision = corpus.reference.points
    .flatMap(({ provisions }) => provisions)
    .find(({ id }) => id === best.alignment.provision)!;
  return {
    provision,
    passage: { plan: best.plan, place: passage.place, text: plainText(passage), unsure: best.unsure },
  };
}
