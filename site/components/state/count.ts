import { html, type Html } from "../../../src/html/html.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import { formatCount } from "../../../src/text/count.ts";
import { countsOf } from "../../../src/model/totals.ts";
import type { PageContext } from "../../context.ts";

/** How much is taken up of what applies: `32/45`. */
export function renderCount(
  { language }: Pick<PageContext, "language">,
  { takenUp, applicable }: Pick<CoverageSummary, "takenUp" | "applicable">,
): Html {
  return html`<span class="count"><b>${formatCount(takenUp, language)}</b>/${formatCount(applicable, language)}</span>`;
}

/** The states that occur with their counts, for those who hear a ruler: `3 nêu rõ, 1 chưa nêu`. */
export function spokenCounts({ strings }: PageContext, summary: CoverageSummary): string {
  return countsOf(summary)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => strings.figure.stateCount(count, strings.terms.states[state]))
    .join(", ");
}
