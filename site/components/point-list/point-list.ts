import { renderCount, spokenCounts } from "../state/count.ts";
import { drawRuler } from "../../../src/html/marks.ts";
import { overviewOf, type Overview } from "../../../src/views/overview.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Point } from "../../../src/model/reference.ts";
import type { PageContext } from "../../context.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { renderPresent } from "../plan-name/plan-name.ts";
import { anchors } from "../../../src/model/routes.ts";

/** The points of the reference with their provisions, and a ruler of each implementing plan. */
export function renderPointList(context: PageContext): Html {
  const overview = overviewOf(context.corpus);
  return html`<div class="point-list">${overview.points.map((point, index) => renderPoint(context, overview, point, index))}</div>`;
}

function renderPoint(context: PageContext, overview: Overview, point: Point, index: number): Html {
  const { strings } = context;
  const { takenUp, applicable } = overview.pointTotals[index]!;
  return html`<section class="point-entry" id="${anchors.point(point.id)}">
<div>
<p class="kicker">${strings.terms.point(point.id)}</p>
<h2><a href="${context.href({ page: "point", id: point.id })}">${context.label(point.label)}</a></h2>
<p class="finding">${strings.point.entry(overview.together.length, takenUp, applicable)}</p>
${
  !isCounted(context.corpus) &&
  html`<ul class="point-rulers">${overview.together.map(({ plan, cells }) => {
    const { states, summary } = cells[index]!;
    return html`<li><span class="point-plan">${context.name(plan.document.meta.short_title)}${index === 0 && renderPresent(context, plan)}</span>${drawRuler(states)}${renderCount(context, summary)}<span class="hidden-text">, ${spokenCounts(context, summary)}</span></li>`;
  })}</ul>`
}
</div>
<ol class="provision-list">${point.provisions.map(
    (provision) =>
      html`<li><a href="${context.href({ page: "point", id: point.id }, anchors.provision(provision.id))}"><b>${provision.id}</b> <span>${context.label(provision.label)}</span></a></li>`,
  )}</ol>
</section>
`;
}
