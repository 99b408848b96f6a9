import { alignPrepared, type PlanAlignment } from "../align/align.ts";
import { titleReader } from "../align/namedInTitle.ts";
import { prepare } from "../align/prepare.ts";
import type { Reading, TextReader } from "../align/reading.ts";
import { coverPlan } from "../coverage/coverPlan.ts";
import { readingOf } from "../coverage/reading.ts";
import type { PlanCoverage } from "../model/coverage.ts";
import type { Document } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { PlanRegister } from "../model/register.ts";
import type { Reference } from "../model/reference.ts";
import { registerReader } from "../register/read.ts";
import { parseDocument } from "../parse/document.ts";

/**
 * All that the machine says of a plan by its own text, the reference and the knowledge: the unit of work that can be done on
 * another thread, or kept from an earlier run.
 */
export interface AnalysedPlan extends PlanAlignment {
  readonly document: Document;
  readonly coverage: PlanCoverage;
  readonly register: PlanRegister;
}

/** An analysis of parsed plans, with reference and knowledge compiled. Tasks are read by `registers`, another one only to measure it. */
export function planAnalyser(
  reference: Reference,
  knowledge: Knowledge,
  registers: typeof registerReader = registerReader,
): (document: Document) => AnalysedPlan {
  const plain = prepare(reference, knowledge);
  // Alignment and the register read the same units.
  const readings = new Map<string, Reading>();
  const read: TextReader = (text) => {
    const reading = readings.get(text) ?? plain.read(text);
    readings.set(text, reading);
    return reading;
  };
  const prepared = { ...plain, read };
  const readRegister = registers(knowledge, read);
  const works = knowledge.lexicon?.works ?? null;
  const namedIn = titleReader(prepared, knowledge.lexicon?.stands_for ?? {});
  return (document) => {
    readings.clear();
    const alignment = alignPrepared(document, prepared);
    const reading = readingOf(document, reference, works, namedIn);
    return {
      document,
      ...alignment,
      coverage: coverPlan({ document, reading, ...alignment }, reference),
      register: readRegister(document),
    };
  };
}

/** As `planAnalyser`, from the file. The analysis throws an `InputError` when the file cannot be parsed. */
export function fileAnalyser(reference: Reference, knowledge: Knowledge): (file: SourceFile) => AnalysedPlan {
  const analyse = planAnalyser(reference, knowledge);
  return (file) => analyse(parseDocument(file));
}
