import { contractSchemas } from "../../model/contract.ts";
import type { Corpus } from "../../model/corpus.ts";
import { publicCorpus } from "./corpusFile.ts";
import { coverageTable } from "./coverageTable.ts";
import { registerCalendar } from "../register/calendar.ts";
import { publicTasks, tasksTable } from "../register/registerFiles.ts";
import { publicPlan } from "./planFile.ts";
import { printRecords } from "./printRecords.ts";

/** A file to publish; `path` is relative to the data folder of the site. */
export interface PublicFile {
  readonly path: string;
  /** The id of the plan that the file is of, and shows alone; null of a file of the corpus. */
  readonly plan: string | null;
  /** Its text, made when it is asked for: together they are as long as the whole corpus. */
  readonly print: () => string;
}

/** The files of the data contract, in a fixed order. */
export function publish(corpus: Corpus): readonly PublicFile[] {
  const ofCorpus = (path: string, print: () => string): PublicFile => ({ path, plan: null, print });
  return [
    ofCorpus("corpus.json", () => printRecords(publicCorpus(corpus))),
    ...corpus.plans.map((plan) => {
      const { id } = plan.document.meta;
      return { path: `plans/${id}.json`, plan: id, print: () => printRecords(publicPlan(plan)) };
    }),
    ofCorpus("coverage.csv", () => coverageTable(corpus)),
    ofCorpus("tasks.json", () => printRecords(publicTasks(corpus))),
    ofCorpus("tasks.csv", () => tasksTable(corpus)),
    ofCorpus("tasks.ics", () => registerCalendar(corpus)),
    ...Object.entries(contractSchemas()).map(([name, schema]) =>
      ofCorpus(`schema/${name}.json`, () => `${JSON.stringify(schema, null, 1)}\n`),
    ),
  ];
}
