import { aligner, type PlanAlignment } from "../align/align.ts";
import { coverPlan } from "../coverage/coverPlan.ts";
import { readingOf } from "../coverage/reading.ts";
import type { PlanCoverage } from "../model/coverage.ts";
import type { Document } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { parseDocument } from "../parse/document.ts";

/**
 * All that the machine says of a plan by its own text, the reference and the knowledge: the unit of work that can be done on
 * another thread, or kept from an earlier run.
 */
export interface AnalysedPlan extends PlanAlignment {
  readonly document: Document;
  readonly coverage: PlanCoverage;
}

/** An analysis of parsed plans, with reference and knowledge compiled. */
export function planAnalyser(reference: Reference, knowledge: Knowledge): (document: Document) => AnalysedPlan {
  const align = aligner(reference, knowledge);
  const works = knowledge.lexicon?.works ?? null;
  return (document) => {
    const alignment = align(document);
    const reading = readingOf(document, reference, works);
    return { document, ...alignment, coverage: coverPlan({ document, reading, ...alignment }, reference) };
  };
}

/** As `planAnalyser`, from the file. The analysis throws an `InputError` when the file cannot be parsed. */
export function fileAnalyser(reference: Reference, knowledge: Knowledge): (file: SourceFile) => AnalysedPlan {
  const analyse = planAnalyser(reference, knowledge);
  return (file) => analyse(parseDocument(file));
}
