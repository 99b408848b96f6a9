import type { Relation } from "./relations.ts";
import type { Review, Strength } from "./review.ts";
import type { Span } from "./span.ts";

export type { Strength };
/** Who decided. */
export type DecidedBy = "machine" | "review";

/** Words of the reference: offsets into `provision.quotes[quote].text`. */
export interface QuoteSpan extends Span {
  readonly quote: number;
}

interface EvidenceBase {
  /** Words of the plan: offsets into the unit's text. */
  readonly plan: Span;
  readonly reference: QuoteSpan;
  /** What it adds to the score before the combination rule, 0 to 1. */
  readonly weight: number;
}
/** A run of syllables that stands in both texts. */
export interface ReuseEvidence extends EvidenceBase {
  readonly kind: "reuse";
  readonly syllables: number;
}
/** A phrase of the lexicon found in the unit. `reference` is what the phrase stands for. */
export interface LexiconEvidence extends EvidenceBase {
  readonly kind: "lexicon";
  readonly phrase: string;
}
/** A heading above the unit. `plan` is `[0, 0)`: no word of the unit itself; `heading` and `headingSpan` name the words that count. */
export interface ContextEvidence extends EvidenceBase {
  readonly kind: "context";
  readonly heading: string;
  readonly headingSpan: Span;
}
/** Words of the unit that labelled passages on the provision have: one piece for each run of them, all with the weight of the whole. */
export interface WordsEvidence extends EvidenceBase {
  readonly kind: "words";
}
/** A verdict of a reviewer; `plan` is the quote that the verdict names. */
export interface ReviewEvidence extends EvidenceBase {
  readonly kind: "review";
  readonly reviewer: string;
  readonly date: string;
  readonly reason: string;
}
export type Evidence = ReuseEvidence | LexiconEvidence | ContextEvidence | WordsEvidence | ReviewEvidence;

/** A rule that lowered or dropped a match, with the words that made it apply. */
export interface Adjustment {
  readonly rule: string;
  readonly plan: Span;
  readonly factor: number;
}

/** One unit aligned with one provision. Never without evidence. */
export interface Alignment {
  readonly unit: string;
  readonly provision: string;
  readonly strength: Strength;
  readonly relation: Relation;
  /** Certainty that a careful reader would align the two, 0 to 1. */
  readonly score: number;
  readonly by: DecidedBy;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  /** Share of the syllables that the unit keeps of the clause of the provision that it keeps most of, 0 to 1; decides `relation`. */
  readonly kept: number;
  /** The verdict behind `by: "review"`, with what the machine said. */
  readonly review?: Review;
}

/** A match that came near and was dropped, with the rule. */
export interface RejectedAlignment {
  readonly unit: string;
  readonly provision: string;
  readonly score: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  /** The verdict that dropped the match, or that agrees with the machine in dropping it. */
  readonly review?: Review;
}
