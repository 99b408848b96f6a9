import type { Matrix } from "../../../src/views/matrix.ts";
import { countsOf } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { unsureCount } from "../../../src/figures/frame.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { formatCount } from "../../../src/text/count.ts";
import { capitalised } from "../../../src/text/capitals.ts";
import type { PageContext } from "../../context.ts";
import { renderPlanOrder } from "../plan-order/plan-order.ts";

/**
 * What orders and filters the full matrix, for its line of title: the legend, whose entries are filters, and a fold with the orders.
 * Hidden until the script that works them has started; the legend at the foot of the figure stays without it.
 */
export function renderMatrixTools(context: PageContext, matrix: Matrix, gaps: number): Html {
  const { strings } = context;
  const words = strings.heatmap;
  const number = (count: number): string => formatCount(count, context.language);
  const unsure = unsureCount(context.corpus);
  const states = countsOf(matrix.total).filter(({ count }) => count > 0);
  return html`<div class="matrix-tools" hidden>
<div class="heat-key" role="group" aria-label="${words.states}">
${states.map(({ state, count }) => html`<button type="button" data-state="${state}" aria-pressed="false"><span class="heat-sample cell-${state}" aria-hidden="true"></span>${strings.terms.states[state]} <b>${number(count)}</b></button>\n`)}${unsure > 0 && !isCounted(context.corpus) && html`<span class="heat-unsure"><span class="heat-sample cell-partial" aria-hidden="true"></span>${capitalised(strings.terms.unsure)} <b>${number(unsure)}</b></span>`}</div>
<p role="status">${words.rowsInView} <b></b></p>
<details class="fold"><summary>${words.arrange}</summary><div>
<div class="toggles" role="group" aria-label="${words.order}">
<span aria-hidden="true">${words.order}:</span>
<button type="button" data-order="reference" aria-pressed="true">${words.orderReference}</button>
<button type="button" data-order="least" aria-pressed="false">${words.orderLeast}</button>
</div>
<div class="toggles">
<button type="button" data-gaps aria-pressed="false">${words.gapsOnly(gaps)}</button>
</div>
${!isCounted(context.corpus) && renderPlanOrder(context, matrix.together, "columns", ({ coverage }) => coverage.total.score)}
</div></details>
</div>`;
}
