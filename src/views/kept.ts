import type { Alignment } from "../model/alignment.ts";
import type { Provision } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { mergeSpans } from "../text/spans.ts";

/** Which words of a provision a plan keeps: one line of the word ruler. */
export interface KeptLine {
  readonly plan: string;
  /** Share of the provision's syllables, 0 to 1; null when the plan has no passage on it. */
  readonly share: number | null;
  /** Kept stretches as shares of the provision's length, its quotes one after the other; ascending, apart from each other. */
  readonly runs: readonly Span[];
}

/** `share` is the cell's own figure, so that the ruler and the downloads agree. */
export function keptLine(
  plan: string,
  provision: Provision,
  alignments: readonly Alignment[],
  share: number,
): KeptLine {
  const starts: number[] = [];
  let length = 0;
  for (const quote of provision.quotes) {
    starts.push(length);
    length += quote.text.length;
  }
  const spans = alignments.flatMap(({ evidence }) =>
    evidence.flatMap(({ kind, reference }) => {
      const at = starts[reference.quote];
      return kind === "reuse" && at !== undefined ? [{ start: at + reference.start, end: at + reference.end }] : [];
    }),
  );
  const runs = mergeSpans(spans).map(({ start, end }) => ({ start: start / length, end: end / length }));
  return { plan, share: alignments.length === 0 ? null : share, runs };
}
