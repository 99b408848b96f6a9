import { group } from "d3";
import type { Corpus, Plan } from "../model/corpus.ts";
import { agencySlug } from "../model/leads.ts";
import type { NamedAgency, Target, WordPlace, Task } from "../model/register.ts";
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

/** The tasks of all plans, in the order of the plans and their texts. */
export const taskEntries = once(({ plans }: Corpus): readonly TaskEntry[] => plans.flatMap(planTaskEntries));

/** The tasks of one plan. */
export function planTaskEntries(plan: Plan): readonly TaskEntry[] {
  const { register, points } = plan;
  const { units, places, byUnit } = indexPlan(plan);
  const words = ({ unit, start, end }: WordPlace): string => units.get(unit)!.text.slice(start, end);
  return register.tasks.map((task) => {
    const { unit, deadlines } = task;
    return {
      plan,
      task,
      unit,
      place: places.get(unit)!,
      text: units.get(unit)!.text,
      leads: task.leads.map((one) => agencyOf(one, unit)),
      partners: task.partners.map((one) => agencyOf(one, unit)),
      due: distinct(deadlines.map(words)),
      dueYear: deadlines.findLast(({ to }) => to !== null)?.to?.slice(0, 4) ?? null,
      recurring: deadlines.some(({ every }) => every !== null),
      targets: distinct(task.targets.map((target) => targetLine(target, words))),
      products: distinct(task.products.map(words)),
      works: distinct(task.works.map(({ number, ...place }) => number ?? words(place))),
      provisions: (byUnit.get(unit) ?? []).map(({ provision }) => provision),
      points: points[unit] ?? [],
    };
  });
}

/** A target with its year, where the year stands at the head of a column. */
function targetLine(target: Target, words: (place: WordPlace) => string): string {
  const { subject } = targetWords(target, words);
  return target.rule === "target-column" ? `${subject} (${target.by!.slice(0, 4)})` : subject;
}

/** The tasks by their plan, in the order in which plans come. */
export function tasksByPlan(entries: readonly TaskEntry[]): readonly (readonly [Plan, readonly TaskEntry[]])[] {
  return [...group(entries, ({ plan }) => plan)];
}

/** An agency with what it leads. */
export interface Led<T> {
  readonly slug: string;
  readonly name: string;
  readonly entries: readonly T[];
}
export type AgencyTasks = Led<TaskEntry>;

/** The tasks by the agency that leads them; a task of two stands with both. Found once. */
export const tasksByAgency = once((entries: readonly TaskEntry[]): readonly AgencyTasks[] =>
  groupByAgency(entries.flatMap((entry) => entry.leads.map((lead) => [lead, entry] as const))),
);

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
