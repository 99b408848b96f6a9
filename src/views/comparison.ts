import { isUnsure } from "../model/certainty.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import type { Point, Provision } from "../model/reference.ts";
import { isGap } from "../model/states.ts";
import { cellOf } from "../model/totals.ts";
import { passageOf, plainText } from "./passage.ts";
import type { Place } from "./place.ts";
import { indexPlan } from "./planIndex.ts";
import { planTaskEntries, type TaskEntry } from "./tasks.ts";

/** A passage of the plan on a provision: its words, and what they say of who does it by when. */
export interface ComparedPassage {
  readonly unit: string;
  readonly place: Place;
  /** Words of the unit, with `[…]` where some are left out. */
  readonly text: string;
  /** What the register read at the unit; empty where its words say nothing. */
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly due: readonly string[];
}

/** A provision and what the plan says on it. */
export interface ComparedProvision {
  readonly provision: Provision;
  readonly cell: CoverageCell;
  /** Whether a reader should check the passages before quoting them. */
  readonly unsure: boolean;
  /** Strongest first. */
  readonly passages: readonly ComparedPassage[];
}

/** One plan beside the reference, provision by provision, and what of either stands without the other. */
export interface PlanComparison {
  readonly plan: Plan;
  readonly points: readonly { readonly point: Point; readonly rows: readonly ComparedProvision[] }[];
  /** Provisions that apply and are not found. */
  readonly missing: readonly ComparedProvision[];
  /** Tasks of the plan that take up no provision, in reading order. */
  readonly unanswered: readonly TaskEntry[];
}

/** The comparison of `plan`. */
export function comparisonOf(corpus: Corpus, plan: Plan): PlanComparison {
  const entries = planTaskEntries(plan);
  const tasks = new Map(entries.map((task) => [task.unit, task]));
  const points = corpus.reference.points.map((point) => ({
    point,
    rows: point.provisions.map((provision) => comparedProvision(corpus, plan, provision, tasks)),
  }));
  const rows = points.flatMap((each) => each.rows);
  return {
    plan,
    points,
    missing: rows.filter(({ cell }) => isGap(cell)),
    unanswered: unansweredTasks(plan, entries),
  };
}

/** Tasks of the register that no provision is found in; `entries` are all of them. */
export function unansweredTasks(plan: Plan, entries = planTaskEntries(plan)): readonly TaskEntry[] {
  return entries.filter(({ provisions }) => provisions.length === 0);
}

function comparedProvision(
  corpus: Corpus,
  plan: Plan,
  provision: Provision,
  tasks: ReadonlyMap<string, TaskEntry>,
): ComparedProvision {
  const cell = cellOf(plan, provision.id);
  const index = indexPlan(plan);
  const alignments = new Map((index.byProvision.get(provision.id) ?? []).map((each) => [each.unit, each]));
  return {
    provision,
    cell,
    unsure: isUnsure(corpus, cell),
    passages: cell.units.map((unit) => {
      const passage = passageOf(alignments.get(unit)!, index);
      const task = tasks.get(unit);
      return {
        unit,
        place: passage.place,
        text: plainText(passage),
        leads: task?.leads.map(({ name }) => name) ?? [],
        partners: task?.partners.map(({ name }) => name) ?? [],
        due: task?.due ?? [],
      };
    }),
  };
}
