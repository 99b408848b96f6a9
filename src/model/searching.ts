/** `aligned`: taken up by, or part of, a provision; `unaligned`: compared, and aligned with none; `outside`: not compared. */
export const scopes = ["aligned", "unaligned", "outside"] as const;
export type Scope = (typeof scopes)[number];

/** Numbers of what a search found. */
export interface SearchTally {
  /** Occurrences of the phrase. */
  readonly places: number;
  /** Units that hold the phrase, and documents that hold such a unit. */
  readonly units: number;
  readonly documents: number;
  /** Units that hold the words apart only. */
  readonly scattered: number;
}
