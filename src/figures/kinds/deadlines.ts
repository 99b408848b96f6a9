import type { Corpus } from "../../model/corpus.ts";
import { isTogether } from "../../model/totals.ts";
import type { Words } from "../../strings/strings.ts";
import { dueTimes, type DuePeriod, type PlanDues } from "../../views/dueTimes.ts";
import { makeColumn, planGroups, sentences, type SheetContent } from "../frame.ts";
import type { AmountCell, FigureColumn } from "../sheet.ts";

/** As many times as a tall sheet has columns for, beside those without a time. */
const mostPeriods = 8;

/** Plans x times: how many tasks fall due when, how many come back, and how many name no time. */
export function deadlines(corpus: Corpus, words: Words): SheetContent {
  const { sheet } = words.strings;
  const { periods, plans } = dueTimes(corpus.plans, mostPeriods);
  const byPlan = new Map(plans.map((dues) => [dues.plan, dues]));
  const isOpen = plans.some(({ open }) => open > 0);
  return {
    title: sheet.deadlines.title,
    finding: () =>
      deadlinesSentence(
        periods,
        plans.filter(({ plan }) => isTogether(plan)),
        words,
      ),
    table: {
      rowHead: sheet.plans,
      columns: [
        ...periods.map((period) => periodColumn(period, words)),
        makeColumn({ id: "recurring", label: sheet.deadlines.recurring }),
        ...(isOpen ? [makeColumn({ id: "open", label: sheet.deadlines.open })] : []),
        makeColumn({ id: "none", label: sheet.deadlines.none }),
      ],
      groups: planGroups(
        corpus,
        words,
        (plan) => {
          const { due, recurring, open, none, tasks } = byPlan.get(plan)!;
          return [...due, recurring, ...(isOpen ? [open] : [])].map(amountOf).concat({ ...amountOf(none), of: tasks });
        },
        "plan",
      ),
    },
    legend: [],
    notes: [sheet.deadlines.note, isOpen ? sheet.deadlines.openNote : ""],
  };
}

function amountOf(value: number): AmountCell {
  return { kind: "amount", value, of: null };
}

function periodColumn(period: DuePeriod, words: Words): FigureColumn {
  const { year, quarter, scope } = period;
  return makeColumn({
    id: quarter === null ? `${year}${scope === "later" ? "+" : ""}` : `${year}-q${quarter}`,
    label: periodName(period, words),
    short: quarter === null ? periodName(period, words) : `${quarter}/${year}`,
  });
}

function periodName({ year, quarter, scope }: DuePeriod, { strings: { sheet } }: Words): string {
  const { deadlines: own } = sheet;
  if (quarter !== null) return own.quarter(quarter, year);
  return scope === "later" ? own.later(year) : scope === "rest" ? own.rest(year) : String(year);
}

/** How many tasks name a time, when most of them are due, and how many come back. */
function deadlinesSentence(periods: readonly DuePeriod[], plans: readonly PlanDues[], words: Words): string {
  const { deadlines: own } = words.strings.sheet;
  const sum = (part: (dues: PlanDues) => number): number => plans.reduce((total, dues) => total + part(dues), 0);
  const tasks = sum((dues) => dues.tasks);
  if (tasks === 0) return own.noTasks;
  const due = periods.map((period, index) => ({
    name: own.within(period.year, period.quarter),
    later: period.scope === "later",
    tasks: sum((dues) => dues.due[index]!),
    plans: plans.filter((dues) => dues.due[index]! > 0).length,
  }));
  // Many years in one are no time of their own.
  const times = due.filter(({ later }) => !later);
  const most = Math.max(0, ...times.map((one) => one.tasks));
  const first = times.filter((one) => one.tasks === most);
  return sentences([
    own.timed(tasks - sum(({ none }) => none), tasks, plans.length),
    most > 0 && first.length === 1 && due.length > 1 ? own.most(first[0]!.name, most, first[0]!.plans) : "",
    own.returning(sum(({ recurring }) => recurring)),
  ]);
}
