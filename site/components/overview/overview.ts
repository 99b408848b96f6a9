import { sum } from "d3";
import { formatPercentRange } from "../../../src/text/format.ts";
import { drawRuler } from "../../../src/html/marks.ts";
import {
  overviewOf,
  type ApartGroup,
  type Overview,
  type OverviewCell,
  type OverviewRow,
} from "../../../src/views/overview.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { Label } from "../../../src/model/reference.ts";
import type { PageContext } from "../../context.ts";
import { planLacks, planLine } from "../../../src/strings/documents.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { renderPartList } from "../parts/parts.ts";
import { renderPlanOrder } from "../plan-order/plan-order.ts";
import { renderFigure } from "../figure/figure.ts";
import { isMany } from "../matrix/size.ts";
import { renderPlanName } from "../plan-name/plan-name.ts";
import { renderCount, spokenCounts } from "../state/count.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";

/** From this many plans on, rows lose their second line and rulers shrink. */
const denseFrom = 13;

/** With more points than this their columns are too narrow for words kept together. */
const mostKeptTogether = 7;

/** Figure of the home page: every plan as a ruler of all provisions, grouped by point. */
export function renderOverview(context: PageContext): Html {
  const { corpus, strings } = context;
  const overview = overviewOf(corpus);
  const rows = overview.together.length + sum(overview.apart, ({ rows: own }) => own.length);
  return renderFigure(context, {
    finding: true,
    table: isCounted(corpus) ? renderPartList(context) : renderTable(context, overview),
    summary: overview.total,
    notes: [
      isCounted(corpus)
        ? strings.overview.index
        : html`${strings.overview.mark} <span class="index-note">${strings.overview.index}</span>`,
    ],
    className: rows >= denseFrom ? "dense" : "",
  });
}

function renderTable(context: PageContext, overview: Overview): Html {
  const { strings, corpus } = context;
  const provisions = sum(overview.points, (point) => point.provisions.length);
  const tools = renderPlanOrder(
    context,
    overview.together.map(({ plan }) => plan),
    "rows",
    ({ coverage }) => coverage.total.score,
  );
  const head = (label: Label): string =>
    overview.points.length > mostKeptTogether ? label[context.language] : context.label(label);
  return html`${tools}<table class="overview" role="table"${attributes({ "data-one-stop": isMany(corpus.plans.length) })}>
<thead role="rowgroup"><tr role="row">
<th class="overview-plan" scope="col" role="columnheader">${strings.terms.plan}</th>
${overview.points.map(
  (point) =>
    html`<th class="n-${point.provisions.length}" scope="col" role="columnheader"><a href="${context.href({ page: "point", id: point.id })}"><b>${strings.terms.point(point.id)}</b> <span>${head(point.shortLabel)}</span></a></th>\n`,
)}<th class="overview-total" scope="col" role="columnheader"><b>${strings.terms.total}</b> <span>${strings.overview.total(provisions)}</span></th>
</tr></thead>
<tbody role="rowgroup">
${overview.together.map((row) => renderRow(context, row))}</tbody>
${overview.apart.map((group) => renderApart(context, group, overview.points.length + 2))}
${overview.together.length > 1 && renderFoot(context, overview)}
</table>`;
}

function renderRow(context: PageContext, { plan, cells, total }: OverviewRow): Html {
  const { meta } = plan.document;
  return html`<tr role="row" data-key="${meta.id}">
<th class="overview-plan" scope="row" role="rowheader">${renderPlanName(context, plan)} <span class="plan-line">${planLine(plan, context)}</span>${renderLacks(context, plan)}</th>
${cells.map((cell) => renderCell(context, meta.id, cell))}
<td class="overview-total" role="cell">${renderCount(context, total)} ${renderIndex(context, total)}</td>
</tr>
`;
}

/** Why marks may be dots, where rows have no second line that says so. */
function renderLacks(context: PageContext, plan: Plan): Html | null {
  const lacks = planLacks(plan, context);
  return lacks.length === 0 ? null : html` <span class="plan-lacks">${lacks.join(", ")}</span>`;
}

function renderCell(context: PageContext, plan: string, { point, states, summary }: OverviewCell): Html {
  const first = point.provisions[0];
  const href = first === undefined ? context.href({ page: "point", id: point.id }) : context.cell(first, plan);
  return html`<td class="overview-cell n-${states.length}" role="cell"><a href="${href}">${renderCount(context, summary)}${drawRuler(states)}<span class="overview-point" aria-hidden="true">${point.id}</span><span class="hidden-text">, ${spokenCounts(context, summary)}</span></a></td>\n`;
}

function renderApart(context: PageContext, { reason, rows }: ApartGroup, columns: number): Html {
  const { strings, corpus } = context;
  const why = strings.figure.apart[reason](corpus.reference.document.meta.short_title);
  return html`<tbody class="apart" role="rowgroup">
<tr class="apart-reason" role="row"><th colspan="${columns}" scope="rowgroup" role="rowheader">${why}</th></tr>
${rows.map((row) => renderRow(context, row))}</tbody>`;
}

function renderFoot(context: PageContext, overview: Overview): Html {
  const { strings } = context;
  return html`<tfoot role="rowgroup"><tr role="row">
<th class="overview-plan" scope="row" role="rowheader"><b>${strings.overview.together(overview.together.length)}</b> <span class="plan-line">${strings.overview.togetherUnit}</span></th>
${overview.pointTotals.map((summary, index) => html`<td class="overview-cell n-${overview.points[index]!.provisions.length}" role="cell">${renderCount(context, summary)}<span class="overview-point" aria-hidden="true">${overview.points[index]!.id}</span></td>\n`)}
<td class="overview-total" role="cell">${renderCount(context, overview.total)} ${renderIndex(context, overview.total)}</td>
</tr></tfoot>`;
}

function renderIndex({ strings, language }: PageContext, { score, scoreHigh }: CoverageSummary): Html {
  return html`<span class="index">${renderUnbroken(strings.terms.index(formatPercentRange(score, scoreHigh, language)))}</span>`;
}
