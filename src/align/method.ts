import type { PhraseWeight } from "../model/knowledge.ts";
import type { Method } from "../model/method.ts";
import type { Role } from "./roles.ts";

/**
 * Every figure that alignment decides by.
 *
 * The combination rule. Each piece of evidence for one provision in one unit has a weight, the chance that it alone makes a
 * careful reader align the two; rules about the role of its words in the sentence multiply it by a factor. The score is the
 * chance that at least one of them does: 1 - (1 - w1)(1 - w2)... A unit is aligned with a provision from `align` on.
 * It takes the provision up (`full`) from `full` on, when at least one piece that no rule lowered weighs `decisive` or more.
 */
export const thresholds = {
  /** Score from which a unit is aligned with a provision. */
  align: 0.5,
  /** Score from which it takes the provision up. */
  full: 0.75,
  /** Score below which a match is called unsure wherever it is shown. */
  sure: 0.65,
  /** Weight of a piece of evidence that can carry `full`. */
  decisive: 0.5,
  /** Score from which a match that was dropped is kept for reviewers. */
  nearMiss: 0.3,
  /** Weight of a phrase that names the provision's own subject. */
  strong: 0.85,
  /** Weight of a phrase that names a part of it. */
  touch: 0.55,
  /** Weight of a phrase that needs other evidence. */
  cue: 0.3,
  /** Weight of a heading above that speaks of the provision. */
  context: 0.3,
  /** Weight of a heading that takes the provision up: it makes a touch under it the subject. */
  subjectContext: 0.45,
  /** Least weight of reuse that a heading can lift. */
  contextReuse: 0.4,
  /** Weight of a heading for a unit that names nothing of its own but a document to carry out. */
  bareContext: 0.6,
  /** Most that reuse weighs. */
  reuseCap: 0.95,
  /** Shared information (sum over pairs of syllables, each 0 to 1 by rarity among the provisions) that gives reuse half its weight. */
  reuseHalf: 4,
  /** Least shared information that counts at all. */
  reuseLeast: 1.8,
  /** Least syllables of the longest run of a passage. */
  reuseRun: 5,
  /** What a run of two syllables says, as a share of its information. */
  reusePair: 0.5,
  /** Weight from which a passage is the reference's wording: its words then speak for its provision alone. */
  wording: 0.6,
  /** Share of a provision's syllables kept from which the relation is `verbatim`. */
  verbatim: 0.8,
  /** Share from which it is `adapted`. */
  adapted: 0.4,
} as const;

export const phraseScore: Readonly<Record<PhraseWeight, number>> = {
  strong: thresholds.strong,
  touch: thresholds.touch,
  cue: thresholds.cue,
};

/** Factor on evidence whose first word stands in a role. 0 drops it; below 1, it cannot carry `full`. */
export const roleFactor: Readonly<Record<Role, number>> = {
  agency: 0,
  citation: 0,
  carried: 1,
  policy: 0.95,
  funded: 0.95,
  purpose: 0.6,
  place: 0.57,
  beneficiary: 0.57,
  link: 0.6,
  example: 0.95,
};

export const method: Method = { version: "1", thresholds };
