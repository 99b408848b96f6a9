import type { Alignment } from "../model/alignment.ts";
import type { MarkedSpan } from "./segments.ts";

/**
 * Words of a unit to mark for its alignments: shared words in the relation of their alignment, phrases that decided as the
 * plan's own. Evidence from headings marks no word of the unit. `keys` hold the provision.
 */
export function planMarks(
  alignments: readonly Pick<Alignment, "evidence" | "relation" | "provision">[],
): readonly MarkedSpan[] {
  return alignments.flatMap(({ evidence, relation, provision }) =>
    evidence.flatMap(({ kind, plan }): readonly MarkedSpan[] => {
      if (kind === "context" || plan.end <= plan.start) return [];
      const shared = kind === "reuse";
      return [{ ...plan, shared, relation: shared ? relation : "specific", keys: [provision] }];
    }),
  );
}

/** Words of one quote that plans share, keyed by plan. */
export function quoteMarks(
  quote: number,
  alignments: readonly Pick<Alignment, "evidence">[],
  plan: string,
): readonly MarkedSpan[] {
  return alignments.flatMap(({ evidence }) =>
    evidence.flatMap(({ kind, reference }): readonly MarkedSpan[] =>
      kind === "reuse" && reference.quote === quote
        ? [{ start: reference.start, end: reference.end, shared: true, relation: "verbatim", keys: [plan] }]
        : [],
    ),
  );
}
