import { isTogether } from "../../model/totals.ts";
import { countRelations, recordOf, type Relation, relations } from "../../model/relations.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import { makeColumn, planGroups, pointColumns, type SheetContent } from "../frame.ts";
import type { FigureCell } from "../sheet.ts";
import type { FigureWords, Part } from "../words.ts";

type Counts = Readonly<Record<Relation, number>>;

/** Plans x points: in how many of the provisions taken up the plan repeats, changes or leaves the reference's words. */
export function wordingSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const { points } = corpus.reference;
  const plans = corpus.plans.filter(isTogether);
  const all = addUp(plans.map((plan) => countsOf(plan, null)));
  return {
    kind: "wording",
    title: words.titles.wording,
    finding:
      plans.length === 0
        ? words.findings.noPlans
        : words.findings.wording({
            counts: all,
            total: totalOf(all),
            ownest: largest(plans, "specific"),
            closest: largest(plans, "verbatim"),
          }),
    table: {
      rowHead: words.heads.plan,
      columns: [...pointColumns(points, words), makeColumn({ id: "total", label: words.heads.total })],
      groups: planGroups(corpus, words, (plan): readonly FigureCell[] =>
        [...plan.coverage.points, { ...plan.coverage.total, point: null }].map(({ point, applicable }) => ({
          kind: "wording",
          counts: countsOf(plan, point),
          of: applicable,
          counted: point === null,
        })),
      ),
    },
    legend: relations.map((relation) => ({
      sign: { kind: "wording", relation },
      label: words.relations[relation],
      count: all[relation],
    })),
    notes: [`${words.notes.wording} ${words.notes.counted(plans.length)}`],
  };
}

/** Provisions of `point` (all when null) by the wording of their strongest passage. */
function countsOf(plan: Plan, point: string | null): Counts {
  const cells = plan.coverage.cells.filter(({ provision }) => point === null || provision.startsWith(`${point}.`));
  return countRelations(cells);
}

function addUp(counts: readonly Counts[]): Counts {
  return recordOf((relation) => counts.reduce((total, each) => total + each[relation], 0));
}

function totalOf(counts: Counts): number {
  return relations.reduce((total, relation) => total + counts[relation], 0);
}

/** The plan with the largest share of `relation`; null when there are fewer than two plans, or none stands out. */
function largest(plans: readonly Plan[], relation: Relation): Part | null {
  const parts = plans
    .map((plan) => ({ name: plan.document.meta.short_title, counts: countsOf(plan, null) }))
    .map(({ name, counts }): Part => ({ name, count: counts[relation], of: totalOf(counts) }))
    .filter(({ of }) => of > 0)
    .toSorted((a, b) => b.count / b.of - a.count / a.of);
  const [first, second] = parts;
  return first && second && first.count / first.of > second.count / second.of ? first : null;
}
