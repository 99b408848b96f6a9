import { orderPlans, planOrders, type PlanOrder } from "../../../src/views/planOrders.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { PageContext } from "../../context.ts";

/** Fewer plans than this are in sight all at once. */
const fewest = 3;

/**
 * Buttons that put the plans of the table after them in another order: its rows, or its columns. Each holds the order that it
 * gives. Hidden until the script that works them has started; nothing for few plans, and nothing for an order that is as given.
 */
export function renderPlanOrder(
  { strings }: PageContext,
  plans: readonly Plan[],
  along: "rows" | "columns",
  score: (plan: Plan) => number | null,
): Html | null {
  if (plans.length < fewest) return null;
  const words = strings.files.planOrder;
  const orders = orderPlans(plans, score);
  const given = orders.given.join(" ");
  const offered = planOrders.filter((order) => order === "given" || orders[order].join(" ") !== given);
  if (offered.length < 2) return null;
  const button = (order: PlanOrder): Html =>
    html`<button type="button" data-order-name="${order}" data-plan-order="${orders[order].join(" ")}" aria-pressed="${order === "given" ? "true" : "false"}">${words.orders[order]}</button>\n`;
  return html`<div class="plan-order" data-along="${along}" hidden>
<div class="toggles" role="group" aria-label="${words.label}">
<span aria-hidden="true">${words.label}:</span>
${offered.map(button)}</div>
</div>`;
}
