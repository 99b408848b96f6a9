import type { Alignment, Strength } from "../model/alignment.ts";
import type { CellState, CoverageCell, UnknownReason } from "../model/coverage.ts";
import type { Document, DocumentMeta } from "../model/document.ts";
import type { Provision } from "../model/reference.ts";
import { keptShare } from "./kept.ts";

/** The cell of `provision`. Of `alignments` only those with the provision count. */
export function coverProvision(
  document: Document,
  provision: Provision,
  alignments: readonly Alignment[],
): CoverageCell {
  const order = new Map(document.units.map((unit, index) => [unit.id, index]));
  const ranked = alignments
    .filter((alignment) => alignment.provision === provision.id)
    .toSorted((a, b) => byStrength(a, b) || (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
  const strongest = ranked[0];
  const gap = unknownReason(document.meta);
  const state = stateOf(ranked, gap);
  return {
    provision: provision.id,
    state,
    by: strongest?.by ?? "machine",
    machineState: stateOf(
      ranked.filter((alignment) => alignment.by === "machine"),
      gap,
    ),
    relation: strongest?.relation ?? null,
    score: strongest?.score ?? null,
    units: [...new Set(ranked.map((alignment) => alignment.unit))],
    unknownReason: state === "unknown" ? gap : null,
    kept: keptShare(provision, ranked),
  };
}

/** Why a provision that is not found in the text may still stand in the plan; null when the whole plan was read. */
export function unknownReason(meta: Pick<DocumentMeta, "status" | "missing_appendices">): UnknownReason | null {
  if (meta.status === "truncated") return "truncated";
  return meta.missing_appendices.length > 0 ? "missing-appendices" : null;
}

function stateOf(alignments: readonly Alignment[], gap: UnknownReason | null): CellState {
  if (alignments.some((alignment) => alignment.strength === "full")) return "full";
  if (alignments.length > 0) return "partial";
  return gap === null ? "absent" : "unknown";
}

const ranks: Readonly<Record<Strength, number>> = { full: 0, partial: 1 };

function byStrength(a: Alignment, b: Alignment): number {
  return ranks[a.strength] - ranks[b.strength] || b.score - a.score;
}
