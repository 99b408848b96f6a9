import { workerData } from "node:worker_threads";
import { fileAnalyser } from "../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { Problems } from "../../src/corpus/problems.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import type { SourceFile } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";

/** What plans are analysed with. */
export interface AnalysisContext {
  readonly reference: SourceFile;
  /** Provisions, lexicon and language. */
  readonly data: readonly SourceFile[];
}

/** Tinypool hands its own data over first, then the pool's. */
const [, { reference, data }] = workerData as [unknown, AnalysisContext];
const analyse = attempt(() => {
  const problems = new Problems();
  const curated = readCuratedData({ documents: [], sources: [], data }, parseDocument(reference), problems);
  problems.throwIfAny();
  return fileAnalyser(curated!.reference, curated!.knowledge);
});

/**
 * Analyses of plans as JSON, in the order of the files. Null for a file that cannot be parsed, and for every file when the
 * reference or the data cannot be read: the pipeline, which reads them too, says what is wrong.
 */
export default function run(files: readonly SourceFile[]): readonly (string | null)[] {
  return files.map((file) => attempt(() => (analyse === null ? null : JSON.stringify(analyse(file)))));
}

function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
