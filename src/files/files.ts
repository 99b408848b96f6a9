import { printRelease } from "./release/freeze.ts";
import { releaseTable } from "./release/releaseTable.ts";
import { publish } from "./data/publish.ts";
import { figureFiles, type FileEffects, type FigureSources, type TakeFile } from "./figureFiles.ts";
import { briefFiles, type BriefEffects, type Briefs } from "./brief/briefFiles.ts";
import { comparisonFiles, type ComparisonEffects } from "./comparison/comparisonFiles.ts";
import { writeCsv } from "./tables/dataTable.ts";
import { registerSheets } from "./register/workbook.ts";
import type { Measure } from "../figures/measure.ts";
import { hasWorkbook } from "../views/tasks.ts";
import { languages } from "../model/language.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Release } from "../model/release.ts";
import { releaseFile, releaseTableName, tasksWorkbook } from "../model/routes.ts";

/** A release with its drawings, by name. */
export interface FrozenRelease {
  readonly release: Release;
  readonly drawings: ReadonlyMap<string, string>;
}

/** What pictures and office files are made of. */
export interface FileSources extends FigureSources {
  readonly briefs: Briefs;
  readonly measure: Measure;
}

/** Makes every file of the site that is neither a page nor a text of `makeDataFiles`. */
export async function makeFiles(
  sources: FileSources,
  effects: FileEffects & BriefEffects & ComparisonEffects,
): Promise<void> {
  // All at once: what is made elsewhere does not wait for what is made here. What other threads make most of is asked for first.
  await Promise.all([
    taskFiles(sources, effects),
    comparisonFiles(sources, effects),
    briefFiles(sources, effects),
    figureFiles(sources, effects),
  ]);
}

async function taskFiles({ corpus }: FileSources, { take, writeOffice }: FileEffects): Promise<void> {
  if (!hasWorkbook(corpus)) return;
  for (const language of languages) {
    const sheets = registerSheets(corpus, language);
    take(tasksWorkbook[language], await writeOffice("tasks", { sheets, date: corpus.date }));
  }
}

/** What `makeDataFiles` needs from outside. */
export interface DataEffects {
  readonly take: TakeFile;
  /** Gives what was kept of the plan's file, or what `print` gives. */
  readonly keepOfPlan: (plan: string, print: () => string) => string | Uint8Array;
}

/**
 * Makes the files that are texts and cost little: the public data, and the frozen versions, byte for byte as they were frozen, with
 * their states as a table.
 */
export function makeDataFiles(
  corpus: Corpus,
  releases: readonly FrozenRelease[],
  { take, keepOfPlan }: DataEffects,
): void {
  for (const { path, plan, print } of publish(corpus))
    take(`data/${path}`, plan === null ? print() : keepOfPlan(plan, print));
  for (const release of releases) releaseFiles(release, take);
}

function releaseFiles({ release, drawings }: FrozenRelease, take: TakeFile): void {
  const table = writeCsv(releaseTable(release));
  const files = [["release.json", printRelease(release)] as const, [releaseTableName, table] as const, ...drawings];
  for (const [name, text] of files) take(releaseFile(release.version, name), text);
}
