import { useKey } from "../../../src/html/marks.ts";
import { countsOf, statesOf } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { formatCount } from "../../../src/text/count.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";

/** All states that the corpus can have, with their marks and counts, zeros too. */
export function renderLegend({ corpus, strings, language }: PageContext, summary: CoverageSummary): Html {
  const states = statesOf(corpus);
  return html`<ul class="legend" aria-label="${strings.figure.legend}">${countsOf(summary)
    .filter(({ state }) => states.includes(state))
    .map(
      ({ state, count }) =>
        html`<li>${useKey(state)}<span>${strings.terms.states[state]}</span> <b>${formatCount(count, language)}</b></li>`,
    )}</ul>`;
}
