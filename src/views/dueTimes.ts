import type { Plan } from "../model/corpus.ts";
import type { Deadline } from "../model/register.ts";
import { once } from "../text/once.ts";

/** A time in which tasks fall due. */
export interface DuePeriod {
  readonly year: number;
  /** 1 to 4; null for a year. */
  readonly quarter: number | null;
  /** What else stands in it: nothing, all later years, or it is a year without the quarters that have their own time. */
  readonly scope: "own" | "later" | "rest";
}

/** How many tasks of a plan fall due when. A task with several deadlines counts in each of their times, once. */
export interface PlanDues {
  readonly plan: Plan;
  readonly tasks: number;
  /** One a period. */
  readonly due: readonly number[];
  /** Tasks that come back: every year, every quarter. */
  readonly recurring: number;
  /** Tasks that are due some days after an event, or go on from a day. */
  readonly open: number;
  /** Tasks without any time. */
  readonly none: number;
}

interface DueTimes {
  /** Times in which a task of some plan falls due, in order. */
  readonly periods: readonly DuePeriod[];
  /** In the order in which they were given. */
  readonly plans: readonly PlanDues[];
}

/** When tasks are due, by the last day of each deadline; in at most `most` times: else quarters become years, and the last years one. */
export function dueTimes(plans: readonly Plan[], most: number): DueTimes {
  const days = plans.flatMap((plan) => deadlinesOf(plan).flatMap((deadlines) => deadlines.flatMap(dayOf)));
  const spans = spansOf(
    [...new Set(days)].toSorted((a, b) => a - b),
    most,
  );
  return { periods: spans.map(({ period }) => period), plans: plans.map((plan) => duesOf(plan, spans)) };
}

/** A period with the days that stand in it, as `dayOf` numbers them. */
interface DueSpan {
  readonly period: DuePeriod;
  readonly first: number;
  readonly last: number;
}

/** The deadlines of each task of a plan, read once. */
const deadlinesOf = once((plan: Plan): readonly (readonly Deadline[])[] =>
  plan.register.tasks.map(({ deadlines }) => deadlines),
);

function duesOf(plan: Plan, spans: readonly DueSpan[]): PlanDues {
  const tasks = deadlinesOf(plan);
  const count = (fits: (deadline: Deadline) => boolean): number =>
    tasks.filter((deadlines) => deadlines.some(fits)).length;
  return {
    plan,
    tasks: tasks.length,
    due: spans.map(({ first, last }) =>
      count((deadline) => dayOf(deadline).some((day) => first <= day && day <= last)),
    ),
    recurring: count(({ every }) => every !== null),
    open: count(({ every, to }) => every === null && to === null),
    none: tasks.filter((deadlines) => deadlines.length === 0).length,
  };
}

/** What stands in the place of a quarter where a year has no nearer day. */
const WHOLE = 5;

/** The last day of a deadline as its year and quarter, `20263`; `20265` for the end of a year. Empty for one that comes back or has no last day. */
function dayOf({ from, to, every }: Deadline): readonly number[] {
  if (every !== null || to === null) return [];
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const ofYear = to.endsWith("-12-31") && !(from !== null && from >= `${year}-10-01`);
  return [year * 10 + (ofYear ? WHOLE : Math.ceil(month / 3))];
}

function spansOf(days: readonly number[], most: number): readonly DueSpan[] {
  const years = [...new Set(days.map(yearOf))];
  if (days.length <= most)
    return days.map((day) => {
      const [year, quarter] = [yearOf(day), day % 10];
      const scope = quarter === WHOLE && days.some((other) => other !== day && yearOf(other) === year) ? "rest" : "own";
      return { period: { year, quarter: quarter === WHOLE ? null : quarter, scope }, first: day, last: day };
    });
  return years.slice(0, most).map((year, index) => {
    const later = index === most - 1 && years.length > most;
    return {
      period: { year, quarter: null, scope: later ? "later" : "own" },
      first: year * 10,
      last: later ? Infinity : year * 10 + WHOLE,
    };
  });
}

function yearOf(day: number): number {
  return Math.floor(day / 10);
}
