import { fileAnalyser, type AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { Problems } from "../../src/corpus/problems.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";

/** What plans are analysed with. */
export interface AnalysisContext {
  readonly reference: SourceFile;
  /** Provisions, lexicon and language. */
  readonly data: readonly SourceFile[];
}

/** What the plans of `inputs` are analysed with; null when there is no single reference. */
export function contextOf({ documents, data }: Inputs): AnalysisContext | null {
  const references = documents.filter(isReference);
  if (references.length !== 1) return null;
  return {
    reference: references[0]!,
    data: data.filter(({ path: name }) =>
      /^(?:provisions|lexicon|language)\/|^(?:agencies|calibration)\.yml$/u.test(name),
    ),
  };
}

/** Differs where a context differs. */
export function contextKey({ reference, data }: AnalysisContext): string {
  return [reference, ...data].map((file) => `${file.sha256}  ${file.path}`).join("\n");
}

/**
 * Analyses plans with a context. Null for a file that cannot be parsed, and for every file when the reference or the data cannot
 * be read: the pipeline, which reads them too, says what is wrong.
 */
export function contextAnalyser({ reference, data }: AnalysisContext): (file: SourceFile) => AnalysedPlan | null {
  const analyse = attempt(() => {
    const problems = new Problems();
    const curated = readCuratedData({ documents: [], sources: [], data }, parseDocument(reference), problems);
    problems.throwIfAny();
    return fileAnalyser(curated!.reference, curated!.knowledge);
  });
  return (file) => (analyse === null ? null : attempt(() => analyse(file)));
}

function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
