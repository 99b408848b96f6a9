import type { DownloadKind } from "../model/contract.ts";
import { languages } from "../model/language.ts";
import { tasksWorkbook } from "../model/routes.ts";
import { isCounted } from "./manyPlans.ts";
import { hasWorkbook } from "./tasks.ts";
import type { Corpus } from "../model/corpus.ts";

/** A published file; `path` is relative to the root of the site. */
export interface Download {
  readonly kind: DownloadKind;
  readonly path: string;
  readonly format: "JSON" | "CSV" | "Excel" | "iCalendar" | "JSON Schema";
  /** Short title of the plan for `plan`; else null. */
  readonly plan: string | null;
}

/** The downloads that a page names one by one: where plans are too many, not the file of each. */
export function listedDownloads(corpus: Corpus): readonly Download[] {
  return downloadsOf(corpus).filter(({ kind }) => kind !== "plan" || !isCounted(corpus));
}

const schemas = ["corpus", "plan", "coverage", "tasks"] as const;

/** Every file of the data contract, in the order of the data page. */
export function downloadsOf(corpus: Corpus): readonly Download[] {
  const { plans } = corpus;
  return [
    { kind: "corpus", path: "data/corpus.json", format: "JSON", plan: null },
    { kind: "coverage", path: "data/coverage.csv", format: "CSV", plan: null },
    ...plans.map(({ document: { meta } }): Download => ({
      kind: "plan",
      path: `data/plans/${meta.id}.json`,
      format: "JSON",
      plan: meta.short_title,
    })),
    { kind: "tasks", path: "data/tasks.json", format: "JSON", plan: null },
    { kind: "tasksTable", path: "data/tasks.csv", format: "CSV", plan: null },
    ...(hasWorkbook(corpus) ? languages : []).map((language): Download => ({
      kind: language === "vi" ? "tasksBookVi" : "tasksBookEn",
      path: tasksWorkbook[language],
      format: "Excel",
      plan: null,
    })),
    { kind: "tasksCalendar", path: "data/tasks.ics", format: "iCalendar", plan: null },
    ...schemas.map((name): Download => ({
      kind: "schema",
      path: `data/schema/${name}.json`,
      format: "JSON Schema",
      plan: null,
    })),
  ];
}
