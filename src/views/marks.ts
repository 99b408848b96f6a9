import type { Alignment } from "../model/alignment.ts";
import type { MarkedSpan } from "./segments.ts";

type Marked = Pick<Alignment, "evidence" | "relation" | "provision">;

/**
 * Words of a unit to mark for its alignments: shared words in the relation of their alignment, phrases that decided as the
 * plan's own. Evidence from headings marks no word of the unit. Keys are the provision, and for shared words what `nameMatch`
 * calls the piece of evidence, by its position in the alignment.
 */
export function planMarks<T extends Marked>(
  alignments: readonly T[],
  nameMatch?: (alignment: T, evidence: number) => string,
): readonly MarkedSpan[] {
  return alignments.flatMap((alignment) =>
    alignment.evidence.flatMap(({ kind, plan }, index): readonly MarkedSpan[] => {
      if (kind === "context" || plan.end <= plan.start) return [];
      const { provision } = alignment;
      if (kind !== "reuse") return [{ ...plan, shared: false, relation: "specific", keys: [provision] }];
      const keys = nameMatch === undefined ? [provision] : [provision, nameMatch(alignment, index)];
      return [{ ...plan, shared: true, relation: alignment.relation, keys }];
    }),
  );
}

/** Words of one quote that plans share. Keys are the plan, and what `nameMatch` calls the piece of evidence. */
export function quoteMarks<T extends Pick<Alignment, "evidence">>(
  quote: number,
  alignments: readonly T[],
  plan: string,
  nameMatch?: (alignment: T, evidence: number) => string,
): readonly MarkedSpan[] {
  return alignments.flatMap((alignment) =>
    alignment.evidence.flatMap(({ kind, reference }, index): readonly MarkedSpan[] => {
      if (kind !== "reuse" || reference.quote !== quote) return [];
      const keys = nameMatch === undefined ? [plan] : [plan, nameMatch(alignment, index)];
      return [{ start: reference.start, end: reference.end, shared: true, relation: "verbatim", keys }];
    }),
  );
}
