import type { Alignment, RejectedAlignment } from "./alignment.ts";
import type { CalibrationFile } from "./calibration.ts";
import type { CitedDocument } from "./cited-document.ts";
import type { PlanCoverage } from "./coverage.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import type { Evaluation, RegisterAccuracy } from "./evaluation.ts";
import type { Agency } from "./agency.ts";
import type { LearntFrom } from "./learntWords.ts";
import type { MeasuredOnceFile, StudyFile } from "./measurements.ts";
import type { Method } from "./method.ts";
import type { Province } from "./province.ts";
import type { PlanRegister } from "./register.ts";
import type { Reference } from "./reference.ts";
import type { RecordedVerdict } from "./review.ts";

/** How a plan reaches the reference through `implements`. */
export interface PlanRelation {
  readonly kind: "direct" | "indirect" | "none";
  /** Numbers of the documents between the plan and the reference, nearest to the plan first. */
  readonly via: readonly string[];
  /** Why `none`: issued before the reference, or no path leads to it. */
  readonly reason: "older" | "other-basis" | null;
}

/** Points of a section, main one first. */
export type SectionPoints = Readonly<Record<string, readonly string[]>>;

export interface Plan {
  readonly document: Document;
  readonly province: Province | null;
  readonly relation: PlanRelation;
  readonly alignments: readonly Alignment[];
  readonly rejected: readonly RejectedAlignment[];
  /** What reviewers said, as it is written in `data/reviews/`. */
  readonly verdicts: readonly RecordedVerdict[];
  /** By unit id. Sections: from what stands under them and their heading. Other units: from their alignments. */
  readonly points: SectionPoints;
  readonly coverage: PlanCoverage;
  /** Who does what by when. */
  readonly register: PlanRegister;
  /** Syllables of the units that state tasks. */
  readonly taskSyllables: number;
}

/** Why a plan stands apart from the totals: it does not implement the reference, or its text was not read. */
export type ApartReason = NonNullable<PlanRelation["reason"]> | "not-read";

/** Why `plan` stands apart; null for a plan that counts. */
export function apartReasonOf({ relation, coverage }: Pick<Plan, "relation" | "coverage">): ApartReason | null {
  if (relation.kind === "none") return relation.reason ?? "other-basis";
  return coverage.reading.state === "not-read" ? "not-read" : null;
}

/** What the site calls itself; from `data/site.yml`. */
export interface SiteInfo {
  readonly name: string;
  readonly publisher: string | null;
  /** Address the site is published under, with a closing slash; null while it has none. */
  readonly baseUrl: string | null;
  /** Address for opinions of reviewers; null while there is none. */
  readonly contact: string | null;
  /** Licence of the comparison data, by its name; null while none is chosen. */
  readonly licence: string | null;
}

/** The whole analysis: one value, pure data, the only input of the site. */
export interface Corpus {
  readonly schema: 1;
  /** sha256 of all inputs, the method and what was found in each plan, hexadecimal. */
  readonly inputs: string;
  /** Newest date in the inputs, ISO: what pages show as the state of the data. */
  readonly date: string;
  readonly site: SiteInfo;
  readonly method: Method;
  readonly reference: Reference;
  /** Implementing plans first, then those that stand apart; each group by Vietnamese collation of the province and title. */
  readonly plans: readonly Plan[];
  /** Documents outside the corpus that those in it build on. */
  readonly cited: readonly CitedDocument[];
  /** Accuracy on the labelled plans of this corpus; null when there are none. */
  readonly evaluation: Evaluation | null;
  /** What was measured beside it; null when it was not. */
  readonly study: StudyFile | null;
  readonly measuredOnce: MeasuredOnceFile;
  /** What words that tell of provisions were learnt from; null where none were. */
  readonly learntFrom: LearntFrom | null;
  /** What the scores mean; null when it was not measured. */
  readonly calibration: CalibrationFile | null;
  /** How well the register of tasks is read on its labelled documents; null when there are none. */
  readonly registerAccuracy: RegisterAccuracy | null;
  /** The agencies that the data know; empty when they name none. */
  readonly agencies: readonly Agency[];
  readonly diagnostics: readonly Diagnostic[];
}
