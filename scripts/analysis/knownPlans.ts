import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { contextAnalyser, contextKey, type AnalysisContext } from "./context.ts";

/** Analyses that one process keeps from build to build: a plan is analysed again when it, the reference or the data have changed. */
export class KnownPlans {
  #context = "";
  #analyse: (file: SourceFile) => AnalysedPlan | null = () => null;
  #plans: ReadonlyMap<string, { readonly sha256: string; readonly analysis: AnalysedPlan | null }> = new Map();

  /** Analyses of the plans of `inputs` by path, without those that cannot be read. `context` is what is read of `inputs`. */
  analysed(inputs: Inputs, context: AnalysisContext): ReadonlyMap<string, AnalysedPlan> {
    const key = contextKey(inputs);
    if (key !== this.#context) {
      this.#context = key;
      this.#analyse = contextAnalyser(context);
      this.#plans = new Map();
    }
    const files = inputs.documents.filter(({ path: name }) => name.startsWith("plans/"));
    this.#plans = new Map(
      files.map((file) => {
        const known = this.#plans.get(file.path);
        const { sha256 } = file;
        return [file.path, known?.sha256 === sha256 ? known : { sha256, analysis: this.#analyse(file) }];
      }),
    );
    return new Map([...this.#plans].flatMap(([name, { analysis }]) => (analysis === null ? [] : [[name, analysis]])));
  }
}
