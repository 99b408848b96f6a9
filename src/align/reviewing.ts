import type { Alignment } from "../model/alignment.ts";
import type { SectionPoints } from "../model/corpus.ts";
import { isCompared, type Document } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { countSyllables } from "../text/syllables.ts";
import { findingsById, judgeUnits, organisingSections } from "./align.ts";
import { prepare } from "./prepare.ts";
import { pointsOfUnits } from "./sections.ts";
import { relationOf } from "./decide.ts";

/** What the verdicts of reviewers need from the method: it measures, they decide. */
export interface ReviewedPlanReader {
  /** How a unit words a provision, whether the method would match the two or not. */
  describeWording(unit: string, provision: string): Pick<Alignment, "relation" | "kept" | "evidence">;
  /** Points of sections and units as `aligner` gives them, from other alignments. */
  pointsOf(alignments: readonly Alignment[]): SectionPoints;
}

/** A reader of plans that have reviews, with reference and knowledge compiled. */
export function reviewedPlanReader(
  reference: Reference,
  knowledge: Knowledge,
): (document: Document) => ReviewedPlanReader {
  const prepared = prepare(reference, knowledge);
  return (document) => {
    const tasks = document.units.filter(isCompared);
    const judgements = judgeUnits(document, prepared);
    const judged = findingsById(judgements);
    return {
      describeWording(unit, provision) {
        const finding = judged.get(unit)?.find((candidate) => candidate.provision === provision);
        const kept = finding?.kept ?? 0;
        return { relation: relationOf(kept), kept, evidence: finding?.evidence ?? [] };
      },
      pointsOf: (alignments) =>
        pointsOfUnits({
          units: tasks,
          alignments,
          headings: judged,
          syllablesOf: new Map(tasks.map(({ id, text }) => [id, countSyllables(text)])),
          pointOf: prepared.pointOf,
          organisation: prepared.organisation,
          organising: organisingSections(judgements),
        }),
    };
  };
}
