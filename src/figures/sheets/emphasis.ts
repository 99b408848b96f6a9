import { isTogether } from "../../model/totals.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import { makeColumn, planGroups, pointColumns, type SheetContent } from "../frame.ts";

import type { EmphasisFacts, FigureWords } from "../words.ts";

/** Points that the finding names as the first of some plans. */
const mostLeading = 2;

/** Plans x points: how a plan's task text is divided among the points, and what goes to none; a row adds up to the whole. */
export function emphasisSheet(corpus: Corpus, words: FigureWords): SheetContent {
  const { points } = corpus.reference;
  const plans = corpus.plans.filter(isTogether);
  return {
    kind: "emphasis",
    title: words.titles.emphasis(points.length),
    finding: plans.length === 0 ? words.findings.noPlans : words.findings.emphasis(factsOf(corpus, plans, words)),
    table: {
      rowHead: words.heads.plan,
      columns: [...pointColumns(points, words), makeColumn({ id: "rest", label: words.heads.rest })],
      groups: planGroups(corpus, words, (plan) => {
        const shares = points.map(({ id }) => emphasisOf(plan, id));
        const rest = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
        return [...shares, rest].map((value) => ({ kind: "share", value }));
      }),
    },
    legend: [],
    notes: [words.notes.emphasis],
  };
}

function factsOf(corpus: Corpus, plans: readonly Plan[], words: FigureWords): EmphasisFacts {
  const { points } = corpus.reference;
  const nameOf = (id: string): string =>
    words.pointName(id, points.find((point) => point.id === id)!.shortLabel[words.language]);
  const range = (id: string, of: readonly Plan[]) => {
    const shares = of.map((plan) => emphasisOf(plan, id));
    return { from: Math.min(...shares), to: Math.max(...shares) };
  };
  const leading = points.flatMap(({ id }) => {
    const led = plans.filter((plan) =>
      points.every((other) => other.id === id || emphasisOf(plan, other.id) < emphasisOf(plan, id)),
    );
    return led.length === 0
      ? []
      : [{ point: nameOf(id), plans: led.map(({ document }) => document.meta.short_title), ...range(id, led) }];
  });
  const means = points.map(({ id }) => plans.reduce((sum, plan) => sum + emphasisOf(plan, id), 0));
  const least = points[means.indexOf(Math.min(...means))]!;
  return {
    plans: plans.length,
    leading: leading.toSorted((a, b) => b.plans.length - a.plans.length).slice(0, mostLeading),
    least:
      points.length < 2 || means.filter((mean) => mean === Math.min(...means)).length > 1
        ? null
        : { point: nameOf(least.id), ...range(least.id, plans) },
  };
}

function emphasisOf(plan: Plan, point: string): number {
  return plan.coverage.points.find((coverage) => coverage.point === point)?.emphasis ?? 0;
}
