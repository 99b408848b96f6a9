import type { SourcePosition } from "./span.ts";

/** Why a provision that no passage takes up may still stand in the plan, the gravest first. */
export const unknownReasons = [
  /** No part of the text was found that states tasks. */
  "no-tasks",
  /** Words of the tasks are damaged: fonts, encoding, lost marks. */
  "text-quality",
  /** The end of the body is missing. */
  "truncated",
  /** Pages, pictures or embedded files of the source may hold words, and none of them were read. */
  "not-text",
  /** An appendix that the text announces is not at hand. */
  "missing-appendices",
  /** An appendix is there, and what stands in it was not read as tasks. */
  "appendix-unread",
  /** A part of the body was not understood, and may state tasks. */
  "part-unclear",
  /** The reference has no lexicon: passages are proposed by likeness, and what was not proposed may still be there. */
  "no-lexicon",
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** What an appendix can hold, by its title: see `takenUpByAppendix`. */
export const appendixScopes = ["forms", "assignments", "projects", "anything"] as const;
export type AppendixScope = (typeof appendixScopes)[number];

/** What a stretch of a document was read as. */
export const readAs = [
  "letterhead",
  "basis",
  "purpose",
  "assessment",
  "tasks",
  "figures",
  "organisation",
  "annex",
  "closing",
  "notes",
  "unplaced",
] as const;
export type ReadAs = (typeof readAs)[number];

/** How much of a document was read as one thing. */
interface ReadingPart {
  readonly as: ReadAs;
  readonly units: number;
  readonly syllables: number;
}

/** What kept a part of a plan from being read. */
export interface ReadingGap {
  readonly reason: UnknownReason;
  /** Rule of the warning that names it; null for what the front matter declares. */
  readonly rule: string | null;
  readonly position: SourcePosition;
  /** Name of the appendix that it is about; null for a gap of the body. */
  readonly appendix: string | null;
  /** Provisions that what was not read could take up; null for all of them. */
  readonly provisions: readonly string[] | null;
  /** Those of them that the title of the appendix names. */
  readonly named: readonly string[];
}

/** Whether a text was read: all its tasks, a part of them, or none. Of a plan that was not read nothing can be said. */
type ReadingState = "whole" | "in-part" | "not-read";

/** What became of the text of a plan. */
export interface PlanReading {
  readonly state: ReadingState;
  /** In the order of `readAs`; what the document has nothing of is left out. Together they are all units. */
  readonly parts: readonly ReadingPart[];
  /** The gravest first, then in reading order. */
  readonly gaps: readonly ReadingGap[];
}
