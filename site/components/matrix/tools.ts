import type { Matrix } from "../../../src/views/matrix.ts";
import { countsOf } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** Buttons that order and filter the full matrix. Hidden until the script that works them has started. */
export function renderMatrixTools({ strings }: PageContext, gaps: number, { total }: Matrix): Html {
  const words = strings.heatmap;
  const states = countsOf(total).filter(({ count }) => count > 0);
  return html`<div class="matrix-tools" hidden>
<div class="toggles" role="group" aria-label="${words.order}">
<span aria-hidden="true">${words.order}:</span>
<button type="button" data-order="reference" aria-pressed="true">${words.orderReference}</button>
<button type="button" data-order="least" aria-pressed="false">${words.orderLeast}</button>
</div>
<div class="toggles">
<button type="button" data-gaps aria-pressed="false">${words.gapsOnly(gaps)}</button>
</div>
<div class="toggles" role="group" aria-label="${words.states}">
<span aria-hidden="true">${strings.sheet.states}:</span>
${states.map(({ state }) => html`<button type="button" data-state="${state}" aria-pressed="false">${strings.terms.states[state]}</button>\n`)}</div>
<p role="status">${words.rowsInView} <b></b></p>
</div>`;
}
