import { thresholds } from "../align/method.ts";
import type { Adjustment, Alignment, Evidence, RejectedAlignment } from "../model/alignment.ts";
import type { HeadingOutcome, Outcome } from "../evaluate/evaluate.ts";

/**
 * What kind of mistake an error is: `background`, words whose role in the sentence was misjudged, one way or the other;
 * `other-words`, nothing known stands in the passage; `sense`, a provision's own words are there and mean something else;
 * `reuse`, words in common with the reference misled; `scrap`, a hint was taken for enough, or enough for a hint; `heading`, a
 * heading above carried it, or a heading's own point is wrong; `strength`, right provision, wrong strength.
 */
type ErrorKind = "background" | "other-words" | "sense" | "reuse" | "scrap" | "heading" | "strength";

/** How often one kind of error has one cause. */
export interface ErrorCount {
  readonly kind: ErrorKind;
  readonly side: "missed" | "false hit" | "too strong" | "too weak" | "main point";
  /** The rule that lowered the words, or the piece of evidence that decided, or what was missing. */
  readonly cause: string;
  readonly count: number;
}

interface JudgedPairs {
  readonly alignments: readonly Alignment[];
  readonly rejected: readonly RejectedAlignment[];
}

/** The errors of a plan by kind, side and cause, most frequent first. What was right counts nothing. */
export function countErrors(
  outcomes: readonly Outcome[],
  headings: readonly HeadingOutcome[],
  judged: JudgedPairs,
): readonly ErrorCount[] {
  const errors = [
    ...outcomes.flatMap((outcome) => errorOf(outcome, judged)),
    ...headings
      .filter(({ agrees }) => !agrees)
      .map(
        ({ found }) =>
          ({ kind: "heading", side: "main point", cause: found.length > 0 ? "another point" : "none" }) as const,
      ),
  ];
  return addErrors(errors.map((error) => ({ ...error, count: 1 })));
}

/** Counts of several plans as one. */
export function addErrors(counts: readonly ErrorCount[]): readonly ErrorCount[] {
  const sums = new Map<string, ErrorCount>();
  for (const one of counts) {
    const key = `${one.kind} ${one.side} ${one.cause}`;
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums]
    .toSorted(([a, { count: first }], [b, { count: second }]) => second - first || (a < b ? -1 : 1))
    .map(([, count]) => count);
}

type OneError = Omit<ErrorCount, "count">;

function errorOf(outcome: Outcome, { alignments, rejected }: JudgedPairs): readonly OneError[] {
  const own = <T extends { unit: string; provision: string }>(list: readonly T[]): T | undefined =>
    list.find(({ unit, provision }) => provision === outcome.provision && outcome.units.includes(unit));
  if (outcome.kind === "miss") {
    const near = own(rejected);
    return [near ? nearMiss(near) : { kind: "other-words", side: "missed", cause: "no phrase, no words in common" }];
  }
  const alignment = own(alignments.filter(({ strength }) => strength === outcome.strength))!;
  const carried = carrierOf(alignment);
  if (outcome.kind === "false-hit") return [{ ...carried, side: "false hit" }];
  if (outcome.expected.includes(outcome.strength!)) return [];
  return [{ kind: "strength", side: outcome.strength === "full" ? "too strong" : "too weak", cause: carried.cause }];
}

/** What kept a match down: the rule that lowered it, or that it had too little. */
function nearMiss({ rule, adjustments, evidence }: RejectedAlignment): OneError {
  if (adjustments.length > 0) return { kind: "background", side: "missed", cause: rule };
  return { kind: "scrap", side: "missed", cause: pieceOf(heaviest(evidence)) };
}

/** What carried a match: words that a rule lowered and that counted nevertheless, a heading, words in common, a phrase. */
function carrierOf({ adjustments, evidence }: Pick<Alignment, "adjustments" | "evidence">): Omit<OneError, "side"> {
  const piece = heaviest(evidence);
  if (isLowered(piece, adjustments)) return { kind: "background", cause: adjustments[0]!.rule };
  if (piece.weight < thresholds.align || piece.kind === "context") return { kind: "heading", cause: "heading above" };
  if (piece.kind === "reuse") return { kind: "reuse", cause: pieceOf(piece) };
  return { kind: piece.weight >= thresholds.strong ? "sense" : "scrap", cause: pieceOf(piece) };
}

function isLowered({ plan }: Evidence, adjustments: readonly Adjustment[]): boolean {
  return adjustments.some((adjustment) => adjustment.plan.start <= plan.start && plan.end <= adjustment.plan.end);
}

function heaviest(evidence: readonly Evidence[]): Evidence {
  return evidence.reduce((most, one) => (one.weight > most.weight ? one : most));
}

function pieceOf({ kind, weight }: Evidence): string {
  if (kind === "reuse") return "words in common";
  if (kind === "words") return "learnt words";
  if (kind !== "lexicon") return "heading above";
  if (weight >= thresholds.strong) return "strong phrase";
  return weight >= thresholds.touch ? "touch phrase" : "cue phrase";
}
