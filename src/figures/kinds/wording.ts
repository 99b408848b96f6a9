import { sum } from "d3";
import { isTogether } from "../../model/totals.ts";
import { countRelations, recordOf, type Relation, relations } from "../../model/relations.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import type { Words } from "../../strings/strings.ts";
import { makeColumn, planGroups, pointColumns, sentences, unsureNote, type SheetContent } from "../frame.ts";
import type { FigureCell } from "../sheet.ts";

type RelationCounts = Readonly<Record<Relation, number>>;

/** Plans x points: in how many of the provisions taken up the plan repeats, changes or leaves the reference's words. */
export function wording(corpus: Corpus, words: Words): SheetContent {
  const { sheet, terms, figure } = words.strings;
  const { points } = corpus.reference;
  const reference = corpus.reference.document.meta.short_title;
  const plans = corpus.plans.filter(isTogether);
  const all = addUp(plans.map((plan) => countsOf(plan, null)));
  return {
    title: sheet.wording.title(reference),
    finding: () => wordingSentence(plans, all, words),
    table: {
      rowHead: sheet.plans,
      columns: [...pointColumns(points, words), makeColumn({ id: "total", label: terms.total })],
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
      label: terms.relations[relation],
      count: all[relation],
    })),
    notes: [`${sheet.wording.note(reference)} ${figure.legendCounts(plans.length)}`, unsureNote(corpus, words)],
  };
}

/** All by their wording, then the plan that stands out in other wording and the one in the reference's. */
function wordingSentence(plans: readonly Plan[], all: RelationCounts, { strings }: Words): string {
  const { counts, ownest, closest } = strings.sheet.wording;
  return sentences([
    counts(totalOf(all), all.verbatim, all.adapted, all.specific),
    largest(plans, "specific", ownest),
    largest(plans, "verbatim", closest),
  ]);
}

/** Provisions of `point` (all when null) by the wording of their strongest passage. */
function countsOf(plan: Plan, point: string | null): RelationCounts {
  const cells = plan.coverage.cells.filter(({ provision }) => point === null || provision.startsWith(`${point}.`));
  return countRelations(cells);
}

function addUp(counts: readonly RelationCounts[]): RelationCounts {
  return recordOf((relation) => sum(counts, (each) => each[relation]));
}

function totalOf(counts: RelationCounts): number {
  return sum(relations, (relation) => counts[relation]);
}

/** `say` of the plan with the largest share of `relation`; "" when there are fewer than two plans, or none stands out. */
function largest(
  plans: readonly Plan[],
  relation: Relation,
  say: (name: string, count: number, of: number) => string,
): string {
  const [first, second] = plans
    .map((plan) => ({ name: plan.document.meta.short_title, counts: countsOf(plan, null) }))
    .map(({ name, counts }) => ({ name, count: counts[relation], of: totalOf(counts) }))
    .filter(({ of }) => of > 0)
    .toSorted((a, b) => b.count / b.of - a.count / a.of);
  const standsOut = first && second && first.count / first.of > second.count / second.of;
  return standsOut ? say(first.name, first.count, first.of) : "";
}
