import { gapOf } from "../coverage/reading.ts";
import type { Adjustment, Alignment, Evidence, RejectedAlignment } from "../model/alignment.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageCell } from "../model/coverage.ts";
import { nearMissFrom } from "../model/certainty.ts";
import { isTakenUp, valueOf, type CellState } from "../model/states.ts";
import type { MachineVerdict, Review, ReviewItemKind } from "../model/review.ts";
import { machineVerdict } from "./judge.ts";
import { quoteFor } from "./quote.ts";

/** Something that a reviewer can judge. */
export interface ReviewItem {
  readonly kind: ReviewItemKind;
  readonly provision: string;
  /** Unit and words of it to quote; null for a gap. */
  readonly passage: { readonly unit: string; readonly quote: string } | null;
  /** What the machine says; null for what it does not match. */
  readonly machine: MachineVerdict | null;
  /** Score of the match or near miss; null for a gap. */
  readonly score: number | null;
  /** What speaks for the match, and what lowered it. */
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  /** State of the cell now, and what it would be if the machine were wrong here. */
  readonly state: CellState;
  readonly stateIfWrong: CellState;
  readonly review: Review | null;
  /** Uncertainty times effect on coverage: what to look at first is highest. 0 to 1.1. */
  readonly priority: number;
}

/** Chance that a provision which is not found stands in the plan all the same; careful readers miss that many. */
const GAP_DOUBT = 0.3;
/** Doubt counts a little even where the state of the cell does not hang on it. */
const LEAST_EFFECT = 0.1;

/** Everything to judge in a plan, most pressing first: the least certain with the largest effect on coverage. */
export function reviewQueue(plan: Plan, corpus: Pick<Corpus, "method" | "calibration">): readonly ReviewItem[] {
  const cells = new Map(plan.coverage.cells.map((cell) => [cell.provision, cell]));
  const units = new Map(plan.document.units.map((unit, index) => [unit.id, { unit, index }]));
  const passage = (match: Alignment | RejectedAlignment): ReviewItem["passage"] => {
    const unit = units.get(match.unit)!.unit;
    return { unit: unit.id, quote: quoteFor(unit, match.evidence) };
  };
  const items = [
    ...plan.alignments.map((match) => matchItem(match, passage(match), cells.get(match.provision)!, plan)),
    ...plan.rejected
      .filter(({ score, review }) => score >= nearMissFrom(corpus) || review)
      .map((match) => rejectedItem(match, passage(match), cells.get(match.provision)!)),
    ...plan.coverage.cells.filter(({ units: aligned }) => aligned.length === 0).map(gapItem),
  ];
  const place = ({ passage: at }: ReviewItem): number => (at === null ? units.size : units.get(at.unit)!.index);
  return items.toSorted((a, b) => b.priority - a.priority || place(a) - place(b));
}

function matchItem(match: Alignment, passage: ReviewItem["passage"], cell: CoverageCell, plan: Plan): ReviewItem {
  const { review = null } = match;
  const machine = review === null ? machineVerdict(match) : review.machine;
  const others = plan.alignments.filter((other) => other.provision === match.provision && other !== match);
  const stateIfWrong = others.some(({ strength }) => strength === "full")
    ? "full"
    : others.length > 0
      ? "partial"
      : gapOf(plan.coverage.reading, match.provision) === null
        ? "absent"
        : "unknown";
  return {
    kind: machine === null ? "near-miss" : "match",
    provision: match.provision,
    passage,
    machine,
    score: machine?.score ?? match.score,
    ...speaking(match),
    state: cell.state,
    stateIfWrong,
    review,
    priority: priority(doubt(match.score), cell.state, stateIfWrong, review),
  };
}

function rejectedItem(match: RejectedAlignment, passage: ReviewItem["passage"], cell: CoverageCell): ReviewItem {
  const { review = null, score } = match;
  const machine = review?.machine ?? null;
  const stateIfWrong = isTakenUp(cell) ? cell.state : "partial";
  return {
    kind: machine === null ? "near-miss" : "match",
    provision: match.provision,
    passage,
    machine,
    score,
    ...speaking(match),
    state: cell.state,
    stateIfWrong,
    review,
    priority: priority(doubt(score), cell.state, stateIfWrong, review),
  };
}

function gapItem(cell: CoverageCell): ReviewItem {
  const review = cell.reviews.find(({ unit }) => unit === null) ?? null;
  return {
    kind: "gap",
    provision: cell.provision,
    passage: null,
    machine: null,
    score: null,
    evidence: [],
    adjustments: [],
    state: cell.state,
    stateIfWrong: "full",
    review,
    priority: priority(GAP_DOUBT, cell.state, "full", review),
  };
}

function speaking({
  evidence,
  adjustments,
}: Alignment | RejectedAlignment): Pick<ReviewItem, "evidence" | "adjustments"> {
  return { evidence: evidence.filter(({ kind }) => kind !== "review"), adjustments };
}

/** 1 for a score of one half, which says nothing; 0 for 0 and 1. */
function doubt(score: number): number {
  return 1 - Math.abs(2 * score - 1);
}

/** What was judged already comes last. */
function priority(doubtful: number, now: CellState, ifWrong: CellState, review: Review | null): number {
  return review === null ? doubtful * (Math.abs((valueOf(now) ?? 0) - (valueOf(ifWrong) ?? 0)) + LEAST_EFFECT) : 0;
}
