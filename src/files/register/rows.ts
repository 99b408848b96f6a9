import type { Corpus, Plan } from "../../model/corpus.ts";
import type { Language } from "../../model/language.ts";
import type { Deadline, NamedAgency, Place, Task } from "../../model/register.ts";
import { formatPlace, placesOf } from "../../views/place.ts";

/** A task as tables show it: texts in the words of the plan. What the plan does not say is empty. */
export interface TaskRow {
  readonly plan: string;
  readonly planName: string;
  readonly unit: string;
  /** Where the unit stands in its plan, in words. */
  readonly place: string;
  readonly task: string;
  /** Documents that the task carries out. */
  readonly basis: string;
  readonly leads: readonly string[];
  readonly leadIds: readonly string[];
  readonly partners: readonly string[];
  readonly due: string;
  /** The deadline in days: `2030-12-31`, `2026-01-01/2030-12-31`, `--12-10`. */
  readonly dueDays: string;
  readonly product: string;
  readonly target: string;
  readonly provisions: readonly string[];
}

/** The tasks of all plans, in the order of the plans and of their texts. */
export function taskRows(corpus: Corpus): readonly TaskRow[] {
  return corpus.plans.flatMap((plan) => planRows(plan, "vi"));
}

/** The tasks of one plan, their places in the words of a language. */
export function planRows(plan: Plan, language: Language): readonly TaskRow[] {
  const { document, register, alignments } = plan;
  const textOf = new Map(document.units.map(({ id, text }) => [id, text]));
  const words = ({ unit, start, end }: Place): string => textOf.get(unit)!.slice(start, end);
  const provisionsOf = new Map<string, string[]>();
  for (const { unit, provision } of alignments) provisionsOf.set(unit, [...(provisionsOf.get(unit) ?? []), provision]);
  const places = placesOf(document);
  return register.tasks.map((task) => ({
    ...rowOf(task, plan, words, textOf.get(task.unit)!),
    place: formatPlace(places.get(task.unit)!, language),
    provisions: provisionsOf.get(task.unit) ?? [],
  }));
}

function rowOf(
  task: Task,
  { document: { meta } }: Plan,
  words: (place: Place) => string,
  text: string,
): Omit<TaskRow, "place" | "provisions"> {
  return {
    plan: meta.id,
    planName: meta.short_title,
    unit: task.unit,
    task: text,
    basis: join(task.works.map(({ number, ...place }) => number ?? words(place))),
    leads: task.leads.map(nameOf),
    leadIds: task.leads.map(({ agency, name }) => agency ?? name),
    partners: task.partners.map(nameOf),
    due: join(task.deadlines.map(words)),
    dueDays: join(task.deadlines.map(daysOf)),
    product: join(task.products.map(words)),
    target: join(task.targets.map(({ subject }) => words(subject))),
  };
}

function nameOf({ name }: NamedAgency): string {
  return name;
}

/** A deadline in days, as ISO 8601 writes them; empty where no day is named. */
function daysOf({ from, to, day }: Deadline): string {
  if (from !== null && to !== null) return `${from}/${to}`;
  return to ?? day ?? (from === null ? "" : `${from}/..`);
}

function join(parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ""))].join("; ");
}
