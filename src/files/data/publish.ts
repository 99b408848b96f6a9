import { contractSchemas } from "../../model/contract.ts";
import type { Corpus } from "../../model/corpus.ts";
import { publicCorpus } from "./corpusFile.ts";
import { coverageTable } from "./coverageTable.ts";
import { registerCalendar } from "../register/calendar.ts";
import { publicTasks, tasksTable } from "../register/registerFiles.ts";
import { publicPlan } from "./planFile.ts";

/** A file to publish; `path` is relative to the data folder of the site. */
export interface PublicFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the data contract, in a fixed order. */
export function publish(corpus: Corpus): readonly PublicFile[] {
  return [
    { path: "corpus.json", text: json(publicCorpus(corpus)) },
    ...corpus.plans.map((plan) => ({ path: `plans/${plan.document.meta.id}.json`, text: json(publicPlan(plan)) })),
    { path: "coverage.csv", text: coverageTable(corpus) },
    { path: "tasks.json", text: json(publicTasks(corpus)) },
    { path: "tasks.csv", text: tasksTable(corpus) },
    { path: "tasks.ics", text: registerCalendar(corpus) },
    ...Object.entries(contractSchemas()).map(([name, schema]) => ({ path: `schema/${name}.json`, text: json(schema) })),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
