import { group, min } from "d3";
import type { Corpus, Plan } from "../model/corpus.ts";
import { agencySlug } from "../model/leads.ts";
import { sayingUnit, taskText, type NamedAgency, type Target, type WordPlace, type Task } from "../model/register.ts";
import { once } from "../text/once.ts";
import type { Place } from "./place.ts";
import { indexPlan } from "./planIndex.ts";
import { targetWords } from "./targetWords.ts";

/** An agency at a task. `inherited`: a line above names it. */
export interface TaskAgency {
  readonly slug: string;
  readonly name: string;
  readonly inherited: boolean;
}

/** A task with the words of its plan, each once. */
export interface TaskEntry {
  readonly plan: Plan;
  readonly task: Task;
  readonly unit: string;
  readonly place: Place;
  readonly text: string;
  readonly leads: readonly TaskAgency[];
  readonly partners: readonly TaskAgency[];
  readonly due: readonly string[];
  /** Last year in which it is due; null where no day is named. */
  readonly dueYear: string | null;
  /** It comes back: every year, every quarter. */
  readonly recurring: boolean;
  readonly targets: readonly string[];
  readonly products: readonly string[];
  /** Documents that it carries out: by number, else by their words. */
  readonly works: readonly string[];
  /** Provisions that the unit takes up, and points of the reference that it is about. */
  readonly provisions: readonly string[];
  readonly points: readonly string[];
}

/** What is counted of a task: of thousands of plans, all that is held of it. */
export type CountedTask = Pick<TaskEntry, "plan" | "unit" | "leads" | "points">;

/** The tasks of one plan, without their words, read once. */
export const planCountedTasks = once((plan: Plan): readonly CountedTask[] => {
  const { register, points } = plan;
  return register.tasks.map((task) => ({
    plan,
    unit: task.unit,
    leads: task.leads.map((one) => agencyOf(one, task.unit)),
    points: points[sayingUnit(task)] ?? [],
  }));
});

/** The tasks of all plans, in the order of the plans and their texts. */
export const taskEntries = once(({ plans }: Corpus): readonly TaskEntry[] =>
  plans.flatMap((plan) => planTaskEntries(plan)),
);

/** Likewise, without their words. */
export const countedTasks = once(({ plans }: Corpus): readonly CountedTask[] => plans.flatMap(planCountedTasks));

/** A sheet of more rows is nothing to work with, and takes gigabytes to write: they are in the other files. */
export const mostWorkbookRows = 50_000;

/** Whether the tasks of all plans are handed out as a workbook. */
export function hasWorkbook(corpus: Corpus): boolean {
  return countedTasks(corpus).length <= mostWorkbookRows;
}

/** The tasks of one plan; those alone that are `wanted`. */
export function planTaskEntries(plan: Plan, wanted: (task: CountedTask) => boolean = () => true): readonly TaskEntry[] {
  const counted = planCountedTasks(plan);
  const { units, places, byUnit } = indexPlan(plan);
  const words = ({ unit, start, end }: WordPlace): string => units.get(unit)!.text.slice(start, end);
  return plan.register.tasks.flatMap((task, index) => {
    const { unit, deadlines } = task;
    if (!wanted(counted[index]!)) return [];
    const entry: TaskEntry = {
      ...counted[index]!,
      task,
      place: places.get(unit)!,
      text: taskText(task, (id) => units.get(id)!.text),
      partners: task.partners.map((one) => agencyOf(one, unit)),
      due: distinct(deadlines.map(words)),
      dueYear: deadlines.findLast(({ to }) => to !== null)?.to?.slice(0, 4) ?? null,
      recurring: deadlines.some(({ every }) => every !== null),
      targets: distinct(task.targets.map((target) => targetLine(target, words))),
      products: distinct(task.products.map(words)),
      works: distinct(task.works.map(({ number, ...place }) => number ?? words(place))),
      provisions: (byUnit.get(sayingUnit(task)) ?? []).map(({ provision }) => provision),
    };
    return [entry];
  });
}

/** A target with its year, where the year stands at the head of a column. */
function targetLine(target: Target, words: (place: WordPlace) => string): string {
  const { subject } = targetWords(target, words);
  return target.rule === "target-column" ? `${subject} (${target.by!.slice(0, 4)})` : subject;
}

/** The tasks by their plan, in the order in which plans come. */
export function tasksByPlan<T extends { readonly plan: Plan }>(
  entries: readonly T[],
): readonly (readonly [Plan, readonly T[]])[] {
  return [...group(entries, ({ plan }) => plan)];
}

/** The tasks that name a deadline, as a page has room for them. */
export interface DatedTasks {
  /** How many there are, in how many plans; and how many name none. */
  readonly dated: number;
  readonly plans: number;
  readonly undated: number;
  /** By the year in which the first of their deadlines ends, the earliest first; those that come back or name no day stand last, under null. */
  readonly years: readonly (readonly [year: string | null, entries: readonly TaskEntry[]])[];
}

/** The tasks of all plans that name a deadline, in the order of when they are first due, then of the plans; `most` of them with their words. */
export function datedTasks({ plans }: Corpus, most: number): DatedTasks {
  const tasks = plans.flatMap((plan) =>
    planCountedTasks(plan).map((counted, index) => ({ counted, deadlines: plan.register.tasks[index]!.deadlines })),
  );
  const dated = tasks.filter(({ deadlines }) => deadlines.length > 0);
  const byDay = dated
    .map(({ counted, deadlines }, at) => ({ counted, at, day: firstDue(deadlines) ?? "~" }))
    .toSorted((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1));
  const shown = byDay.slice(0, most);
  const wanted = new Set(shown.map(({ counted }) => counted));
  const entries = new Map(
    [...new Set(shown.map(({ counted }) => counted.plan))].flatMap((plan) => {
      const own = planCountedTasks(plan).filter((task) => wanted.has(task));
      return planTaskEntries(plan, (task) => wanted.has(task)).map((entry, index) => [own[index]!, entry] as const);
    }),
  );
  return {
    dated: dated.length,
    plans: new Set(dated.map(({ counted }) => counted.plan)).size,
    undated: tasks.length - dated.length,
    years: [
      ...group(
        shown.map(({ counted }) => entries.get(counted)!),
        ({ task }) => firstDue(task.deadlines)?.slice(0, 4) ?? null,
      ),
    ],
  };
}

/** The first of the days by which deadlines ask for something, in whatever order they stand; null where they name none. */
function firstDue(deadlines: Task["deadlines"]): string | null {
  return min(deadlines, ({ to }) => to ?? undefined) ?? null;
}

/** An agency with what it leads. */
export interface Led<T> {
  readonly slug: string;
  readonly name: string;
  readonly entries: readonly T[];
}
export type AgencyTasks = Led<CountedTask>;

/** The tasks by the agency that leads them; a task of two stands with both. Found once. */
export const tasksByAgency = once((entries: readonly CountedTask[]): readonly AgencyTasks[] =>
  groupByAgency(entries.flatMap((entry) => entry.leads.map((lead) => [lead, entry] as const))),
);

/** The tasks of an agency with their words. */
export function ledEntries({ slug, entries }: AgencyTasks): readonly TaskEntry[] {
  const leadsOf = ({ leads }: CountedTask) => leads.filter((lead) => lead.slug === slug);
  return tasksByPlan(entries).flatMap(([plan]) =>
    planTaskEntries(plan, (task) => leadsOf(task).length > 0).flatMap((entry) => leadsOf(entry).map(() => entry)),
  );
}

/** What agencies lead, by agency: the one with the most first, then by name. */
export function groupByAgency<T>(
  led: readonly (readonly [agency: Pick<TaskAgency, "slug" | "name">, entry: T])[],
): readonly Led<T>[] {
  return [...group(led, ([{ slug }]) => slug)]
    .map(([slug, own]) => ({ slug, name: own[0]![0].name, entries: own.map(([, entry]) => entry) }))
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.slug < b.slug ? -1 : 1));
}

function agencyOf(agency: NamedAgency, unit: string): TaskAgency {
  return { slug: agencySlug(agency), name: agency.name, inherited: agency.unit !== unit };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
