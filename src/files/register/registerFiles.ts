import type { Corpus } from "../../model/corpus.ts";
import type { PublicTasks } from "../../model/taskContract.ts";
import { csv } from "../../text/csv.ts";
import { taskRows } from "./rows.ts";

/** The register with every place: the value of `tasks.json`. */
export function publicTasks({ plans, inputs }: Corpus): PublicTasks {
  return {
    schema: 1,
    inputs,
    plans: plans.map(({ document, register, alignments }) => {
      const provisionsOf = new Map<string, string[]>();
      for (const { unit, provision } of alignments)
        provisionsOf.set(unit, [...(provisionsOf.get(unit) ?? []), provision]);
      return {
        id: document.meta.id,
        tasks: register.tasks.map(({ unit, ...task }) => ({
          unit,
          provisions: provisionsOf.get(unit) ?? [],
          leads: [...task.leads],
          partners: [...task.partners],
          deadlines: [...task.deadlines],
          targets: [...task.targets],
          things: [...task.things],
          works: [...task.works],
          products: [...task.products],
        })),
      };
    }),
  };
}

/** The register as a table, one row a task; lists with a semicolon between their members. */
export function tasksTable(corpus: Corpus): string {
  const columns = [
    "plan",
    "plan_name",
    "unit",
    "task",
    "provisions",
    "basis",
    "lead",
    "lead_ids",
    "partners",
    "due",
    "due_days",
    "product",
    "target",
  ];
  return csv([
    columns,
    ...taskRows(corpus).map((row) => [
      row.plan,
      row.planName,
      row.unit,
      row.task,
      row.provisions.join(" "),
      row.basis,
      row.leads.join("; "),
      row.leadIds.join("; "),
      row.partners.join("; "),
      row.due,
      row.dueDays,
      row.product,
      row.target,
    ]),
  ]);
}
