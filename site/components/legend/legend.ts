import { drawKey } from "../../../src/html/marks.ts";
import { countsOf } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";

/** All five states with their marks and counts, zeros too. */
export function renderLegend({ strings }: PageContext, summary: CoverageSummary): Html {
  return html`<ul class="legend" aria-label="${strings.figure.legend}">${countsOf(summary).map(
    ({ state, count }) => html`<li>${drawKey(state)}<span>${strings.terms.states[state]}</span> <b>${count}</b></li>`,
  )}</ul>`;
}
