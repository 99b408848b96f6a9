import type { Corpus, Plan } from "../../model/corpus.ts";
import type { Deadline } from "../../model/register.ts";
import type { PublicTasks } from "../../model/taskContract.ts";
import { csv, csvRows } from "../../text/csv.ts";
import { planTaskEntries, type TaskEntry } from "../../views/tasks.ts";

/** The register with every place: the value of `tasks.json`. */
export function publicTasks({ plans, inputs }: Corpus): PublicTasks {
  return {
    schema: 1,
    inputs,
    plans: plans.map((plan) => ({
      id: plan.document.meta.id,
      tasks: planTaskEntries(plan).map(({ unit, provisions, task }) => ({
        unit,
        provisions: [...provisions],
        leads: [...task.leads],
        partners: [...task.partners],
        deadlines: [...task.deadlines],
        targets: [...task.targets],
        things: [...task.things],
        works: [...task.works],
        products: [...task.products],
      })),
    })),
  };
}

/** Columns of `tasks.csv`: texts in the words of the plan, empty where it says nothing; lists with a semicolon between their members. */
const columns: Readonly<Record<string, (entry: TaskEntry) => string>> = {
  plan: ({ plan }) => plan.document.meta.id,
  plan_name: ({ plan }) => plan.document.meta.short_title,
  unit: ({ unit }) => unit,
  task: ({ text }) => text,
  provisions: ({ provisions }) => provisions.join(" "),
  basis: ({ works }) => works.join("; "),
  lead: ({ leads }) => leads.map(({ name }) => name).join("; "),
  lead_ids: ({ task }) => task.leads.map(({ agency, name }) => agency ?? name).join("; "),
  partners: ({ partners }) => partners.map(({ name }) => name).join("; "),
  due: ({ due }) => due.join("; "),
  due_days: ({ task }) => [...new Set(task.deadlines.flatMap(daysOf))].join("; "),
  product: ({ products }) => products.join("; "),
  target: ({ targets }) => targets.join("; "),
};

/** The register as a table, one row a task. */
export function tasksTable({ plans }: Corpus): string {
  const rowsOf = (plan: Plan): string =>
    csvRows(planTaskEntries(plan).map((entry) => Object.values(columns).map((valueOf) => valueOf(entry))));
  return [csv([Object.keys(columns)]), ...plans.map(rowsOf)].join("");
}

/** A deadline in days, as ISO 8601 writes them: `2030-12-31`, `2026-01-01/2030-12-31`, `--12-10`. Nothing where no day is named. */
function daysOf({ from, to, day }: Deadline): readonly string[] {
  if (from !== null && to !== null) return [`${from}/${to}`];
  return [to ?? day ?? (from === null ? null : `${from}/..`)].filter((days) => days !== null);
}
