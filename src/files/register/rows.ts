import type { Corpus, Plan } from "../../model/corpus.ts";
import type { Language } from "../../model/language.ts";
import type { Deadline, NamedAgency } from "../../model/register.ts";
import { formatPlace } from "../../views/place.ts";
import { planTaskEntries } from "../../views/tasks.ts";

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
  const { id, short_title: name } = plan.document.meta;
  return planTaskEntries(plan).map(({ task, ...entry }) => ({
    plan: id,
    planName: name,
    unit: entry.unit,
    place: formatPlace(entry.place, language),
    task: entry.text,
    basis: entry.works.join("; "),
    leads: task.leads.map(nameOf),
    leadIds: task.leads.map((lead) => lead.agency ?? lead.name),
    partners: task.partners.map(nameOf),
    due: entry.due.join("; "),
    dueDays: [...new Set(task.deadlines.map(daysOf).filter((days) => days !== ""))].join("; "),
    product: entry.products.join("; "),
    target: entry.targets.join("; "),
    provisions: entry.provisions,
  }));
}

function nameOf({ name }: NamedAgency): string {
  return name;
}

/** A deadline in days, as ISO 8601 writes them; empty where no day is named. */
function daysOf({ from, to, day }: Deadline): string {
  if (from !== null && to !== null) return `${from}/${to}`;
  return to ?? day ?? (from === null ? "" : `${from}/..`);
}
