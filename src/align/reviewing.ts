import type { Alignment } from "../model/alignment.ts";
import type { SectionPoints } from "../model/corpus.ts";
import type { Document } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { syllables } from "../text/syllables.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { pointsOfUnits } from "./sections.ts";
import { findingsOf, readUnit, relationOf, type Finding } from "./unit.ts";

/** What the verdicts of reviewers need from the method: it measures, they decide. */
export interface ReviewedPlanReader {
  /** How a unit words a provision, whether the method would match the two or not. */
  describeWording(unit: string, provision: string): Pick<Alignment, "relation" | "kept" | "evidence">;
  /** Points of sections and units as `alignPlan` gives them, from other alignments. */
  pointsOf(alignments: readonly Alignment[]): SectionPoints;
}

/** A reader of plans that have reviews, with reference and knowledge compiled. */
export function reviewedPlanReader(reference: Reference, knowledge: Knowledge): (document: Document) => ReviewedPlanReader {
  const prepared = prepare(reference, knowledge);
  return (document) => {
    const tasks = document.units.filter(({ part }) => part === "tasks");
    const findings = (unit: string): readonly Finding[] => ownFindings(document, unit, prepared);
    return {
      describeWording(unit, provision) {
        const finding = findings(unit).find((candidate) => candidate.provision === provision);
        const kept = finding?.kept ?? 0;
        return { relation: relationOf(kept), kept, evidence: finding?.evidence ?? [] };
      },
      pointsOf: (alignments) =>
        pointsOfUnits({
          units: tasks,
          alignments,
          headings: new Map(tasks.filter(({ kind }) => kind === "section").map(({ id }) => [id, findings(id)])),
          syllablesOf: new Map(tasks.map(({ id, text }) => [id, syllables(text).length])),
          pointOf: prepared.pointOf,
        }),
    };
  };
}

/** What the words of a unit itself speak of, under the headings above it. */
function ownFindings(document: Document, unit: string, prepared: Prepared): readonly Finding[] {
  const byId = new Map(document.units.map((candidate) => [candidate.id, candidate]));
  const own = byId.get(unit);
  if (!own) return [];
  const above = [];
  for (let parent = own.parent; parent !== null; parent = byId.get(parent)?.parent ?? null) {
    const heading = byId.get(parent);
    if (heading?.part === "tasks") above.push(readUnit(heading.text, prepared).reading);
  }
  return findingsOf(readUnit(own.text, prepared), above, prepared);
}
