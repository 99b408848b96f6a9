import type { Alignment } from "../model/alignment.ts";
import type { Provision } from "../model/reference.ts";
import type { Span } from "../model/span.ts";

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
  const runs = united(spans).map(({ start, end }) => ({ start: start / length, end: end / length }));
  return { plan, share: alignments.length === 0 ? null : share, runs };
}

function united(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = runs.at(-1);
    if (last !== undefined && span.start <= last.end)
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
}
