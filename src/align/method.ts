import type { Method } from "../model/method.ts";
import { verbatimShare } from "../model/relations.ts";
import type { Role } from "./roles.ts";

/**
 * Every figure that alignment decides by.
 *
 * The combination rule. Each piece of evidence for one provision in one unit has a weight, the chance that it alone makes a
 * careful reader align the two; a rule about its words multiplies it by a factor. Each entry of the lexicon and each quote
 * counts once; pieces that a rule lowered much count once together. The evidence is the chance that at least one piece does:
 * 1 - (1 - w1)(1 - w2)... Learnt words are one piece more where these are not enough, and lower a whole match whose unit has the
 * words of other subjects. A unit is aligned with a provision from `align` on. It takes the provision up (`full`) from `full`
 * on, when at least one piece that no rule lowered weighs `decisive` or more; otherwise it touches it. The score that readers
 * see is the share of matches with so much evidence that were right on labelled plans: `data/calibration.yml`.
 */
export const thresholds = {
  /** Evidence from which a unit is aligned with a provision. */
  align: 0.5,
  /** Evidence from which it takes the provision up. */
  full: 0.75,
  /** Least weight of the piece that carries `full`: a phrase that names the provision's own subject, or so much of its wording. Touches, however many, only touch. */
  decisive: 0.8,
  /** Evidence from which a match that was dropped is kept for reviewers. */
  nearMiss: 0.3,

  /** Weight of a phrase that names the provision's own subject. */
  strong: 0.85,
  /** Weight of a phrase that names a part of it. */
  touch: 0.55,
  /** Weight of a phrase that needs other evidence. */
  cue: 0.3,

  /** Weight of a heading above that speaks of the provision, for a unit that hints at it. */
  context: 0.3,
  /** The same for a heading that takes the provision up: it makes a touch under it the subject. */
  subjectContext: 0.45,
  /** Weight of a heading for a unit that names nothing of its own but a document to carry out. */
  bareContext: 0.6,
  /** Most syllables that such a unit has outside the naming of the document. */
  bareSyllables: 15,
  /** Least weight of shared words that a heading can lift. */
  contextReuse: 0.4,

  /**
   * Log-odds of learnt words at which they weigh a half beside other evidence, and how fast their weight rises there. With the two of `unlike`
   * from a grid on labelled texts that neither the lexicon nor the words had been learnt from; of those that did about as well, the most careful.
   */
  wordsMiddle: 3.5,
  wordsSlope: 0.5,
  /** Least that they weigh to count beside a phrase. */
  wordsLeast: 0.05,
  /** Log-odds under which a passage has the words of other subjects, and what is left of a match then. */
  unlike: -4,
  unlikely: 0.58,
  /** Weight from which one word keeps a match, however many other tasks the passage has. */
  telling: 15,

  /** Most that shared words weigh. */
  reuseCap: 0.95,
  /** Shared information (sum over pairs of syllables, each 0 to 1 by rarity among the provisions) that gives half the weight. */
  reuseHalf: 4,
  /** Least shared information that counts at all. */
  reuseLeast: 1.8,
  /** Least syllables of the longest run of shared words. */
  reuseRun: 5,
  /** `reuseHalf` and `reuseRun` for a reference without a lexicon. */
  reuseHalfAlone: 2.5,
  reuseRunAlone: 4,
  /** `decisive` for such a reference: no phrase names a subject there. */
  decisiveAlone: 0.5,
  /** For a reference without a lexicon: likeness to a provision that gives half the weight, in rarity of shared runs. */
  rankHalf: 1.4,
  /** The same: least likeness to a provision as a share of that to the most alike. */
  rankNear: 0.9,
  /** The same: share of its own likeness that the nearest heading above adds. */
  rankHeading: 0.5,
  /** The same: what a name of a field says where the text names a part of it ("trạm y tế"), as a share of the name itself: such a word was meant. */
  rankField: 2,
  /** The same: most provisions that one text is taken to be like. */
  rankMost: 3,
  /** What a run of two syllables says, as a share of its information. */
  reusePair: 0.5,
  /** Weight from which a passage is the reference's wording: its words then speak for its provision alone. */
  wording: 0.6,

  /** Factors of the roles of words; 0 drops them, and whatever is below 1 cannot carry `full`. */
  agency: 0,
  citation: 0,
  carried: 1,
  administration: 0,
  publicity: 0.3,
  assessment: 0,
  existing: 0.6,
  policy: 0.95,
  funded: 0.95,
  example: 0.9,
  service: 0.57,
  handled: 0.95,
  /** The same for the field of the clause. */
  field: 0.3,
  /** The same for a part of a work in a clause that names no work and no making of one. */
  mention: 0.5,
  negated: 0.3,
  frame: 0.5,
  purpose: 0.6,
  link: 0.57,
  place: 0.57,
  beneficiary: 0.57,
  /** Factor below which pieces count once together. */
  loweredMuch: 0.9,

  /** Share of a section's weight under which a point is not named. */
  pointShare: 0.15,
  /** What a section's own words weigh, as a share of what stands under it. */
  headingShare: 1,
  /** What a touch weighs for the points of a section; taking up weighs 1. */
  touchShare: 0.4,
  /** What each further point that a heading names weighs, as a share of the one named before it. */
  laterNamed: 0.8,

  /** Share of the syllables of one clause (quote) of a provision kept from which the relation is `verbatim`. */
  verbatim: verbatimShare,
  /** Share from which it is `adapted`. */
  adapted: 0.4,
} as const;

type ThresholdName = keyof typeof thresholds;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** What can be switched off, to measure what it adds. */
export const rules = [
  "reuse",
  "lexicon",
  "statistics",
  "context",
  "words",
  "agency",
  "citation",
  "carried",
  "administration",
  "publicity",
  "assessment",
  "existing",
  "policy",
  "funded",
  "service",
  "handled",
  "field",
  "mention",
  "negated",
  "frame",
  "example",
  "purpose",
  "link",
  "place",
  "beneficiary",
  "wording",
  "longer-phrase",
  "neighbours",
] as const satisfies readonly (
  | Role
  | "reuse"
  | "lexicon"
  | "statistics"
  | "context"
  | "words"
  | "field"
  | "mention"
  | "wording"
  | "longer-phrase"
  | "neighbours"
)[];
export type Rule = (typeof rules)[number];

/** How alignment runs: its figures, and the rules that are switched off. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly off: ReadonlySet<Rule>;
}

export const defaultSettings: Settings = { thresholds, off: new Set() };

export const method: Method = { version: "1", thresholds };
