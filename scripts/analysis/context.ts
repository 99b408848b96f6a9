import { fileAnalyser, type AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import type { CuratedData } from "../../src/corpus/data.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";

/** What plans are analysed with. */
export type AnalysisContext = Pick<CuratedData, "reference" | "knowledge">;

/** Differs where what is read of `inputs` as the context of their plans may differ. */
export function contextKey({ documents, data }: Inputs): string {
  const known = data.filter(({ path: name }) =>
    /^(?:provisions|lexicon|language)\/|^(?:agencies|calibration)\.yml$/u.test(name),
  );
  return [...documents.filter(isReference), ...known].map((file) => `${file.sha256}  ${file.path}`).join("\n");
}

/** Analyses plans with a context. Null for a file that cannot be parsed: the pipeline, which parses it too, says what is wrong. */
export function contextAnalyser({ reference, knowledge }: AnalysisContext): (file: SourceFile) => AnalysedPlan | null {
  const analyse = fileAnalyser(reference, knowledge);
  return (file) => {
    try {
      return analyse(file);
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  };
}
