import type { Alignment, RejectedAlignment, ReviewEvidence } from "../model/alignment.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import type { LocatedVerdict, RecordedVerdict, Review } from "../model/review.ts";
import { judge, type VerdictEffect, type MachineResult } from "./judge.ts";

/** A plan as the reviewers leave it. Matches that no verdict concerns are the machine's own values. */
export interface ReviewedResult {
  /** In reading order, then in the order of the provisions. */
  readonly alignments: readonly Alignment[];
  readonly rejected: readonly RejectedAlignment[];
  /** Verdicts that hold, in the order of the file. */
  readonly reviews: readonly Review[];
  /** Every verdict with what became of it, in the order of the file. */
  readonly verdicts: readonly RecordedVerdict[];
  /** Warnings: verdicts that are stale or idle, and verdicts that the machine's matches speak against. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Rule of a match that a reviewer dropped. */
const REVIEW_RULE = "review";

/** How a unit words a provision that the machine did not match it with. */
export type DescribeWording = (unit: string, provision: string) => Pick<Alignment, "relation" | "kept" | "evidence">;

/**
 * Applies verdicts to one plan. The reviewer's verdict decides; what the machine said stays beside it. A verdict whose quote no
 * longer stands in its unit is reported and not applied. `verdicts` have passed `readReviews`.
 */
export function applyReviews(
  machine: MachineResult,
  verdicts: readonly LocatedVerdict[],
  reference: Reference,
  describeWording: DescribeWording,
): ReviewedResult {
  const { alignments, rejected } = machine;
  if (verdicts.length === 0) return { alignments, rejected, reviews: [], verdicts: [], diagnostics: [] };
  const judgements = verdicts.map((located) => judge(located, machine));
  const decisions = judgements.flatMap(({ decision }) => decision ?? []);
  const decide = lookUp(decisions);
  const inOrder = byPlace(machine.document, reference);
  return {
    alignments: [
      ...alignments.flatMap((alignment) => kept(alignment, decide(alignment), reference)),
      ...decisions.flatMap((decision) => added(decision, reference, describeWording)),
    ].toSorted(inOrder),
    rejected: [
      ...rejected.flatMap((match) => noted(match, decide(match))),
      ...alignments.flatMap((alignment) => dropped(alignment, decide(alignment))),
    ].toSorted(inOrder),
    reviews: decisions.map(({ review }) => review),
    verdicts: judgements.map(({ verdict, status }) => ({ verdict, status })),
    diagnostics: judgements.flatMap(({ diagnostics }) => diagnostics),
  };
}

type Pair = Pick<Alignment, "unit" | "provision">;

/** The decision on a pair, or on its provision as a whole where there is none of its own. */
function lookUp(decisions: readonly VerdictEffect[]): (pair: Pair) => VerdictEffect | undefined {
  const byPair = new Map(decisions.map((decision) => [key(decision.review.unit, decision.review.provision), decision]));
  return ({ unit, provision }) => byPair.get(key(unit, provision)) ?? byPair.get(key(null, provision));
}

function key(unit: string | null, provision: string): string {
  return JSON.stringify([unit, provision]);
}

function kept(alignment: Alignment, decision: VerdictEffect | undefined, reference: Reference): Alignment[] {
  if (decision === undefined) return [alignment];
  const { review } = decision;
  if (review.strength === null) return [];
  const evidence = [...alignment.evidence, reviewEvidence(decision, reference)];
  return [{ ...alignment, strength: review.strength, score: 1, by: "review", evidence, review }];
}

function dropped(alignment: Alignment, decision: VerdictEffect | undefined): RejectedAlignment[] {
  if (decision === undefined || decision.review.strength !== null) return [];
  const { unit, provision, score, evidence, adjustments } = alignment;
  return [{ unit, provision, score, rule: REVIEW_RULE, evidence, adjustments, review: decision.review }];
}

/** A near match of the machine: gone when a reviewer takes the pair up, marked when a reviewer agrees to drop it. */
function noted(match: RejectedAlignment, decision: VerdictEffect | undefined): RejectedAlignment[] {
  if (decision === undefined) return [match];
  return decision.review.strength === null ? [{ ...match, review: decision.review }] : [];
}

/** The pair of a decision that the machine did not match. */
function added(decision: VerdictEffect, reference: Reference, describeWording: DescribeWording): Alignment[] {
  const { review } = decision;
  const { unit, provision, strength, machine } = review;
  if (unit === null || strength === null || machine !== null) return [];
  const wording = describeWording(unit, provision);
  const evidence = [...wording.evidence, reviewEvidence(decision, reference)];
  return [{ unit, provision, strength, ...wording, score: 1, by: "review", evidence, adjustments: [], review }];
}

/** The quote of the verdict, which has one where it gives a strength, beside the first quote of the provision. */
function reviewEvidence({ review, quote }: VerdictEffect, reference: Reference): ReviewEvidence {
  const words = provisionsOf(reference).find(({ id }) => id === review.provision)!.quotes[0]!.text;
  const { reviewer, date, reason } = review;
  const span = { quote: 0, start: 0, end: words.length };
  return { kind: "review", plan: quote!, reference: span, weight: 1, reviewer, date, reason };
}

function byPlace(document: Document, reference: Reference): (a: Pair, b: Pair) => number {
  const units = new Map(document.units.map(({ id }, index) => [id, index]));
  const provisions = new Map(provisionsOf(reference).map(({ id }, index) => [id, index]));
  return (a, b) =>
    (units.get(a.unit) ?? 0) - (units.get(b.unit) ?? 0) ||
    (provisions.get(a.provision) ?? 0) - (provisions.get(b.provision) ?? 0);
}
