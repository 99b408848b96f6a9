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
  readonly text: string;
}

/** The files of the data contract, in a fixed order, each made when it is asked for: together they are as long as the whole corpus. */
export function* publish(corpus: Corpus): Iterable<PublicFile> {
  yield { path: "corpus.json", text: printRecords(publicCorpus(corpus)) };
  for (const plan of corpus.plans)
    yield { path: `plans/${plan.document.meta.id}.json`, text: printRecords(publicPlan(plan)) };
  yield { path: "coverage.csv", text: coverageTable(corpus) };
  yield { path: "tasks.json", text: printRecords(publicTasks(corpus)) };
  yield { path: "tasks.csv", text: tasksTable(corpus) };
  yield { path: "tasks.ics", text: registerCalendar(corpus) };
  for (const [name, schema] of Object.entries(contractSchemas()))
    yield { path: `schema/${name}.json`, text: `${JSON.stringify(schema, null, 1)}\n` };
}
