import type { Corpus } from "./corpus.ts";
import type { CoverageCell } from "./coverage.ts";
import type { Method } from "./method.ts";

/** Name of the threshold below which a match is called unsure. */
const threshold = "sure";

/** Score below which a match is called unsure; null when the method names none. */
export function sureFrom(corpus: Corpus): number | null {
  return corpus.method.thresholds[threshold] ?? null;
}

/** Score from which a match that was dropped is worth a look. */
export function nearMissFrom({ thresholds }: Method): number {
  return thresholds["nearMiss"] ?? 0;
}

/** Whether the best match behind a cell is one that a reader should check before quoting it. Reviewed cells never are. */
export function isUnsure(corpus: Corpus, { score, by }: Pick<CoverageCell, "score" | "by">): boolean {
  const from = sureFrom(corpus);
  return by === "machine" && score !== null && from !== null && score < from;
}
