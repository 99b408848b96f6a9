import type { Adjustment, Alignment, Evidence, RejectedAlignment } from "../../model/alignment.ts";
import { contractVersion, type PublicPlan } from "../../model/contract.ts";
import type { Plan } from "../../model/corpus.ts";
import type { CoverageCell } from "../../model/coverage.ts";
import type { Unit, UnitField } from "../../model/document.ts";
import type { Review } from "../../model/review.ts";
import type { Span } from "../../model/span.ts";
import { evidenceNote } from "./evidenceNote.ts";
import { publicReading, publicSummary } from "./reading.ts";
import { roundShare } from "../../text/round.ts";

type PublicUnit = PublicPlan["units"][number];
type PublicAlignment = PublicUnit["alignments"][number];
type PublicReview = NonNullable<PublicAlignment["review"]>;

/** The value of `plans/<id>.json`. */
export function publicPlan(plan: Plan): PublicPlan {
  return {
    schema: contractVersion,
    id: plan.document.meta.id,
    units: plan.document.units.map((unit) => publicUnit(unit, plan)),
    coverage: plan.coverage.cells.map(publicCell),
    summary: publicSummary(plan.coverage.total),
    points: plan.coverage.points.map((point) => ({ point: point.point, ...publicSummary(point) })),
    reading: publicReading(plan),
  };
}

function publicUnit(unit: Unit, plan: Plan): PublicUnit {
  const ofUnit = (alignment: { readonly unit: string }): boolean => alignment.unit === unit.id;
  return {
    id: unit.id,
    parent: unit.parent,
    kind: unit.kind,
    marker: unit.marker,
    heading: unit.heading,
    text: unit.text,
    ...(unit.fields ? { fields: unit.fields.map(publicField) } : {}),
    ...(unit.covering
      ? { covering: unit.covering.map(({ name, unit: row, ...cell }) => ({ name, unit: row, span: offsets(cell) })) }
      : {}),
    points: [...(plan.points[unit.id] ?? [])],
    alignments: plan.alignments.filter(ofUnit).map((alignment) => publicAlignment(alignment, unit)),
    rejected: plan.rejected.filter(ofUnit).map((rejected) => publicRejected(rejected, unit)),
  };
}

function publicField({ name, year, ...cell }: UnitField): NonNullable<PublicUnit["fields"]>[number] {
  return { name, ...(year === undefined ? {} : { year }), span: offsets(cell) };
}

function publicAlignment(alignment: Alignment, unit: Unit): PublicAlignment {
  return {
    provision: alignment.provision,
    strength: alignment.strength,
    relation: alignment.relation,
    score: roundShare(alignment.score),
    by: alignment.by,
    evidence: alignment.evidence.map((piece) => publicEvidence(piece, unit)),
    adjustments: alignment.adjustments.map(publicAdjustment),
    ...reviewField(alignment),
  };
}

function publicRejected(rejected: RejectedAlignment, unit: Unit): PublicUnit["rejected"][number] {
  return {
    provision: rejected.provision,
    score: roundShare(rejected.score),
    rule: rejected.rule,
    evidence: rejected.evidence.map((piece) => publicEvidence(piece, unit)),
    ...reviewField(rejected),
  };
}

function publicCell(full: CoverageCell): PublicPlan["coverage"][number] {
  const { provision, state, by, machineState, unknownReason, reviews } = full;
  const cell = { provision, state, by, ...(unknownReason === null ? {} : { unknown_reason: unknownReason }) };
  return reviews.length === 0 ? cell : { ...cell, machine: machineState, reviews: reviews.map(publicReview) };
}

function reviewField({ review }: { readonly review?: Review }): { review?: PublicReview } {
  return review === undefined ? {} : { review: publicReview(review) };
}

function publicReview({ verdict, unit, strength, machine, reviewer, date, reason }: Review): PublicReview {
  const rounded = machine && { ...machine, score: roundShare(machine.score) };
  return { verdict, unit, strength, machine: rounded, reviewer, date, reason };
}

function publicEvidence(evidence: Evidence, unit: Unit): PublicAlignment["evidence"][number] {
  const { quote, start, end } = evidence.reference;
  return {
    kind: evidence.kind,
    plan: offsets(evidence.plan),
    reference: { quote, start, end },
    note: evidenceNote(evidence, unit),
  };
}

function publicAdjustment({ rule, plan, factor }: Adjustment): PublicAlignment["adjustments"][number] {
  return { rule, plan: offsets(plan), factor: roundShare(factor) };
}

function offsets({ start, end }: Span): [number, number] {
  return [start, end];
}
