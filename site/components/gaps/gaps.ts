import { gapsOf, type PlanGaps } from "../../../src/views/gaps.ts";
import type { Matrix } from "../../../src/views/matrix.ts";
import { useKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { CellState } from "../../../src/model/states.ts";
import type { Provision } from "../../../src/model/reference.ts";
import { hasLexicon, isTogether } from "../../../src/model/totals.ts";
import { capitalised } from "../../../src/text/capitals.ts";
import type { PageContext } from "../../context.ts";
import { isMany } from "../matrix/size.ts";
import { renderPlanName } from "../plan-name/plan-name.ts";
import { missedNote } from "../state/certainty.ts";
import { renderState } from "../state/state.ts";

/** Lists of more plans than this are closed: their counts are what is read. */
const mostOpen = 8;

/** What each plan leaves out, as lists of links to the rows of the provisions. */
export function renderGaps(context: PageContext, matrix: Matrix): Html {
  const { strings } = context;
  return html`<section class="gaps" aria-labelledby="khoang-trong">
    <h2 id="khoang-trong">${context.heading(strings.heatmap.gapsTitle)}</h2>
    ${hasLexicon(context.corpus) && html`<p class="finding">${strings.heatmap.gapsStandfirst} ${missedNote(context)}</p>`}
    ${gapsOf(matrix).map((gaps) => renderPlan(context, gaps))}
  </section>`;
}

function renderPlan(context: PageContext, { plan, lists }: PlanGaps): Html {
  const { strings } = context;
  const { meta } = plan.document;
  const groups = lists.flatMap(({ state, provisions }) => renderList(context, state, provisions, meta.id) ?? []);
  const counts = lists.map(
    ({ state, provisions }) => `${strings.terms.states[state].toLowerCase()} ${provisions.length}`,
  );
  const summary = html`<span class="gap-counts">${capitalised(counts.join(", "))}</span>`;
  const content = groups.length > 0 ? groups : html`<p>${strings.heatmap.noGaps}</p>`;
  return html`<section class="plan-gaps${isTogether(plan) ? "" : " apart"}" id="khoang-trong-${meta.id}">
    <h3>
      ${renderPlanName(context, plan)}
    </h3>
    ${
      context.corpus.plans.length > mostOpen && groups.length > 0
        ? html`<details><summary>${summary}</summary>${content}</details>`
        : html`<div>${content}</div>`
    }
  </section> `;
}

function renderList(
  context: PageContext,
  state: CellState,
  provisions: readonly Provision[],
  plan: string,
): Html | null {
  if (provisions.length === 0) return null;
  // The names stand in the table above: said again for each of many plans they would be a third of the page.
  const many = isMany(context.corpus.plans.length);
  return html`<div class="gap-list">
    <p>${useKey(state)}<b>${renderState(context, state)}</b> ${provisions.length}</p>
    <ul>
      ${provisions.map((provision) => {
        const href = context.cell(provision, plan);
        const label = !many && html` <span>${context.label(provision.label)}</span>`;
        // oxfmt-ignore
        return html`<li><a href="${href}"><b>${provision.id}</b>${label}</a></li>`;
      })}
    </ul>
  </div>`;
}
