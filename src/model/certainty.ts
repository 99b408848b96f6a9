import { calibrator } from "./calibration.ts";
import type { Corpus } from "./corpus.ts";
import type { CoverageCell } from "./coverage.ts";

/** How sure a match of the machine is: `check` is one to be checked before it is quoted. */
export type Certainty = "certain" | "fairly" | "check";

/** What the score of a match is called; null where no calibration says what scores mean. */
export function certaintyOf({ calibration }: Pick<Corpus, "calibration">, score: number): Certainty | null {
  if (calibration === null) return null;
  const { certain, fairly } = calibration.words;
  return score >= certain ? "certain" : score >= fairly ? "fairly" : "check";
}

/** Score below which a match is called unsure; null where no calibration says what scores mean. */
export function sureFrom({ calibration }: Pick<Corpus, "calibration">): number | null {
  return calibration?.words.fairly ?? null;
}

/** Score from which a match that was dropped is worth a look. */
export function nearMissFrom({ method, calibration }: Pick<Corpus, "method" | "calibration">): number {
  const evidence = method.thresholds["nearMiss"] ?? 0;
  return calibration === null ? evidence : calibrator(calibration.with_lexicon.knots)(evidence);
}

/** Whether the best match behind a cell is one that a reader should check before quoting it. Reviewed cells never are. */
export function isUnsure(corpus: Corpus, { score, by }: Pick<CoverageCell, "score" | "by">): boolean {
  const from = sureFrom(corpus);
  return by === "machine" && score !== null && from !== null && score < from;
}
