import { workerData } from "node:worker_threads";
import type { SourceFile } from "../../src/model/inputs.ts";
import { contextAnalyser, type AnalysisContext } from "./context.ts";

/** Tinypool hands its own data over first, then the pool's. */
const [, context] = workerData as [unknown, AnalysisContext];
const analyse = contextAnalyser(context);

/** Analyses of plans as JSON, in the order of the files; null where there is none. */
export default function run(files: readonly SourceFile[]): readonly (string | null)[] {
  return files.map((file) => {
    const analysis = analyse(file);
    return analysis && JSON.stringify(analysis);
  });
}
