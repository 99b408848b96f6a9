import type { Alignment } from "../model/alignment.ts";
import type { Unit } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { syllables } from "../text/syllables.ts";

/** Whose words a text is in, in syllables. */
export interface Wording {
  /** In runs that stand in the reference too. */
  readonly reference: number;
  /** The rest. */
  readonly own: number;
}

/**
 * For each point, the task text aligned with it, by whose words it is in: those that shared runs with the reference cover,
 * and the plan's own. A unit aligned with two points counts in both. Points without aligned text are left out.
 */
export function wordingByPoint(
  units: readonly Unit[],
  alignments: readonly Alignment[],
  pointOf: ReadonlyMap<string, string>,
): Readonly<Record<string, Wording>> {
  const totals = new Map<string, { reference: number; own: number }>();
  for (const { id, text } of units) {
    const own = alignments.filter(({ unit }) => unit === id);
    const wording = wordingOf(text, own);
    for (const point of new Set(own.map(({ provision }) => pointOf.get(provision)!))) {
      const total = totals.get(point) ?? { reference: 0, own: 0 };
      total.reference += wording.reference;
      total.own += wording.own;
      totals.set(point, total);
    }
  }
  return Object.fromEntries(totals);
}

/** The syllables of a unit's text inside and outside the shared runs of its alignments. */
export function wordingOf(text: string, alignments: readonly Alignment[]): Wording {
  const shared = alignments.flatMap(({ evidence }) =>
    evidence.filter(({ kind }) => kind === "reuse").map(({ plan }) => plan),
  );
  const words = syllables(text);
  const reference = words.filter((word) => shared.some((span) => covers(span, word))).length;
  return { reference, own: words.length - reference };
}

function covers({ start, end }: Span, word: Span): boolean {
  return start <= word.start && word.end <= end;
}
