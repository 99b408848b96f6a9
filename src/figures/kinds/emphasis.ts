import { sum } from "d3";
import { isTogether, pointCoverageOf } from "../../model/totals.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import type { Point } from "../../model/reference.ts";
import type { Words } from "../../strings/strings.ts";
import { formatPercent } from "../../text/format.ts";
import { makeColumn, planGroups, pointColumns, pointName, sentences, unsureNote, type SheetContent } from "../frame.ts";

/** Points that the finding names as the first of some plans: with more, it would repeat the table. */
const mostLeading = 2;

/** Plans x points: how a plan's task text is divided among the points, and what goes to none; a row adds up to the whole. */
export function emphasis(corpus: Corpus, words: Words): SheetContent {
  const { sheet } = words.strings;
  const { points } = corpus.reference;
  return {
    title: sheet.emphasis.title(points.length),
    finding: () => emphasisSentence(corpus.plans.filter(isTogether), points, words),
    table: {
      rowHead: sheet.plans,
      columns: [...pointColumns(points, words), makeColumn({ id: "rest", label: sheet.rest })],
      groups: planGroups(corpus, words, (plan) => {
        const shares = points.map(({ id }) => emphasisOf(plan, id));
        const rest = Math.max(0, 1 - sum(shares));
        return [...shares, rest].map((value) => ({ kind: "share", value }));
      }),
    },
    legend: [],
    notes: [sheet.emphasis.note, unsureNote(corpus, words)],
  };
}

/** The points that lead in most plans, with the range of their shares there, and the one with the smallest share of all. */
function emphasisSentence(plans: readonly Plan[], points: readonly Point[], words: Words): string {
  const { strings, language } = words;
  const { sheet } = strings;
  const range = ({ id }: Point, of: readonly Plan[]) => {
    const shares = of.map((plan) => emphasisOf(plan, id));
    return {
      from: formatPercent(Math.min(...shares), language),
      to: formatPercent(Math.max(...shares), language),
    };
  };
  const leading = points.flatMap((point) => {
    const led = plans.filter((plan) =>
      points.every((other) => other === point || emphasisOf(plan, other.id) < emphasisOf(plan, point.id)),
    );
    const names = led.map(({ document }) => document.meta.short_title);
    return led.length === 0 ? [] : [{ point: pointName(point, words), plans: names, ...range(point, led) }];
  });
  const most = leading.toSorted((a, b) => b.plans.length - a.plans.length).slice(0, mostLeading);
  const least = leastOf(plans, points);
  const { from, to } = least === null ? { from: "", to: "" } : range(least, plans);
  const said = sentences([
    sheet.emphasis.leading(plans.length, most),
    least === null ? "" : sheet.emphasis.least(pointName(least, words), from, to),
  ]);
  return said || sheet.emphasis.alike;
}

/** The point with the smallest mean share; null when it is the only point, or not alone in that. */
function leastOf(plans: readonly Plan[], points: readonly Point[]): Point | null {
  const sums = points.map(({ id }) => sum(plans, (plan) => emphasisOf(plan, id)));
  const smallest = points.filter((_, index) => sums[index] === Math.min(...sums));
  return points.length > 1 && smallest.length === 1 ? smallest[0]! : null;
}

function emphasisOf(plan: Plan, point: string): number {
  return pointCoverageOf(plan, point).emphasis;
}
