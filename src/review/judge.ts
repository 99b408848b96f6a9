import type { Alignment, RejectedAlignment } from "../model/alignment.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { LocatedVerdict, MachineVerdict, Review, Verdict, VerdictStatus } from "../model/review.ts";
import type { Span } from "../model/span.ts";
import { findQuote, unitsWith } from "./quote.ts";

/** A plan as the machine leaves it. */
export interface MachineResult {
  readonly document: Document;
  readonly alignments: readonly Alignment[];
  readonly rejected: readonly RejectedAlignment[];
}

/** A verdict that holds. */
export interface VerdictEffect {
  readonly review: Review;
  /** Words of the unit that the verdict quotes; null for a verdict on the plan as a whole. */
  readonly quote: Span | null;
}

/** What becomes of one verdict. */
export interface JudgedVerdict {
  readonly verdict: Verdict;
  readonly status: VerdictStatus;
  /** Null unless the verdict is applied. */
  readonly decision: VerdictEffect | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds a verdict against the plan as it stands now. `located` has passed `readReviews`. */
export function judge(located: LocatedVerdict, { document, alignments }: MachineResult): JudgedVerdict {
  const { verdict } = located;
  const { provision } = verdict;
  if (verdict.verdict === "not-applicable") {
    const units = unitsOf(alignments.filter((alignment) => alignment.provision === provision));
    const doubts =
      units === "" ? [] : [warning("review/not-applicable-aligned", located, "provision", { provision, units })];
    return {
      verdict,
      status: "applied",
      decision: { review: reviewOf(verdict, null), quote: null },
      diagnostics: doubts,
    };
  }
  const { unit: id, quote: words } = verdict;
  const quote = findQuote(
    document.units.find((candidate) => candidate.id === id)!,
    words,
  );
  if (quote === null) {
    const elsewhere = unitsWith(document, words).join(", ");
    return dropped(verdict, "stale", warning("review/stale", located, "quote", { unit: id, quote: words, elsewhere }));
  }
  const match = alignments.find((alignment) => alignment.unit === id && alignment.provision === provision);
  if (verdict.verdict === "confirm" && match === undefined) {
    return dropped(verdict, "idle", warning("review/idle", located, "verdict", { unit: id, provision }));
  }
  return { verdict, status: "applied", decision: { review: reviewOf(verdict, match ?? null), quote }, diagnostics: [] };
}

function dropped(verdict: Verdict, status: VerdictStatus, why: Diagnostic): JudgedVerdict {
  return { verdict, status, decision: null, diagnostics: [why] };
}

function reviewOf(verdict: Verdict, match: Alignment | null): Review {
  const { provision, reviewer, date, reason } = verdict;
  const given = "strength" in verdict ? verdict.strength : null;
  return {
    verdict: verdict.verdict,
    provision,
    unit: verdict.unit ?? null,
    strength: verdict.verdict === "confirm" ? match!.strength : given,
    machine: match && machineVerdict(match),
    reviewer,
    date,
    reason,
  };
}

/** What the machine says of a pair. */
export function machineVerdict({ strength, relation, score }: Alignment): MachineVerdict {
  return { strength, relation, score };
}

function unitsOf(alignments: readonly Alignment[]): string {
  return alignments.map(({ unit }) => unit).join(", ");
}

function warning(
  rule: string,
  located: LocatedVerdict,
  field: "verdict" | "quote" | "provision",
  params: Diagnostic["params"],
): Diagnostic {
  return { rule, severity: "warning", ...located.position(field), params };
}
