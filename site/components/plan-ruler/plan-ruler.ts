import { renderCount, spokenCounts } from "../state/count.ts";
import { formatPercent } from "../../../src/text/format.ts";
import { drawRuler } from "../../../src/html/marks.ts";
import { isTogether } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { provisionsOf, type Point } from "../../../src/model/reference.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { planFinding } from "../../../src/strings/planFinding.ts";
import { renderLegend } from "../legend/legend.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";

/** A plan's own ruler, one group of marks a point: its column of the heatmap. */
export function renderPlanRuler(context: PageContext, plan: Plan, name: string): Html {
  const { corpus, strings } = context;
  const provisions = provisionsOf(corpus.reference).length;
  const apart = !isTogether(plan);
  return html`<figure class="figure" id="${anchors.ruler}" aria-labelledby="${anchors.ruler}-title">
<figcaption>
<h2 id="${anchors.ruler}-title">${context.heading(strings.plan.rulerTitle(provisions, name))}</h2>
<p class="finding">${renderUnbroken(planFinding(plan, context))}</p>
</figcaption>
<ol class="plan-ruler${apart && " apart"}">${corpus.reference.points.map((point) => renderGroup(context, plan, point))}</ol>
<div class="figure-foot">
${renderLegend(context, plan.coverage.total)}
<p>${strings.plan.rulerNote}</p>
${apart && html`<p>${strings.plan.apartNote}</p>`}
</div>
</figure>`;
}

function renderGroup(context: PageContext, { coverage, document }: Plan, point: Point): Html {
  const { strings, language } = context;
  const states = coverage.cells
    .filter(({ provision }) => point.provisions.some(({ id }) => id === provision))
    .map(({ state }) => state);
  const summary = coverage.points.find((candidate) => candidate.point === point.id)!;
  return html`<li class="n-${states.length}"><a href="${context.cell(point.provisions[0]!, document.meta.id)}">${renderCount(context, summary)}${drawRuler(states)}<span class="plan-ruler-point"><b>${point.id}</b> <span>${context.label(point.shortLabel)}</span></span><span class="hidden-text">: ${spokenCounts(context, summary)}.</span> <span class="plan-ruler-emphasis">${strings.plan.emphasis(formatPercent(summary.emphasis, language))}</span></a></li>\n`;
}
