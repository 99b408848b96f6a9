import type { PublicPlan } from "../../model/contract.ts";
import type { Plan } from "../../model/corpus.ts";
import type { CoverageSummary } from "../../model/coverage.ts";
import type { Document } from "../../model/document.ts";
import { describeDiagnostic } from "../../model/messages.ts";
import type { ReadingGap } from "../../model/reading.ts";
import { stateFacts, type StateColumn } from "../../model/states.ts";
import { countsOf } from "../../model/totals.ts";
import { warningOf } from "../../views/planReading.ts";
import { roundShare } from "../../text/round.ts";

/** What became of the text of a plan. */
export function publicReading({ document, coverage: { reading } }: Plan): PublicPlan["reading"] {
  return {
    state: reading.state,
    parts: reading.parts.map(({ as, units, syllables }) => ({ as, units, syllables })),
    gaps: reading.gaps.map((gap) => ({
      reason: gap.reason,
      line: gap.position.line,
      appendix: gap.appendix,
      provisions: gap.provisions && [...gap.provisions],
      note: noteOf(gap, document),
    })),
  };
}

/** The warning that names the gap, or what the front matter declares. */
function noteOf(gap: ReadingGap, document: Document): string {
  const { appendix } = gap;
  const found = warningOf(gap, document);
  if (found) return describeDiagnostic(found, "vi");
  return appendix === null ? "Khai báo: bản văn bị cắt phần cuối." : `Khai báo: thiếu “${appendix}”.`;
}

/** Cells by state, with the index as a range. */
export function publicSummary(summary: CoverageSummary): PublicPlan["summary"] {
  const counts = countsOf(summary).map(({ state, count }) => [stateFacts[state].column, count] as const);
  return { ...(Object.fromEntries(counts) as Record<StateColumn, number>), ...publicScores(summary) };
}

/** The index from "none of the unknown" to "all of them". */
export function publicScores({
  score,
  scoreHigh,
}: CoverageSummary): Pick<PublicPlan["summary"], "score" | "score_high"> {
  return { score: score && roundShare(score), score_high: scoreHigh && roundShare(scoreHigh) };
}
