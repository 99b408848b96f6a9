import { formatPercent } from "../../../src/text/format.ts";
import type { Matrix, MatrixGroup, MatrixRow } from "../../../src/views/matrix.ts";
import { html, join, type Html } from "../../../src/html/html.ts";
import { defineBars } from "../../../src/html/marks.ts";
import { apartReasonOf, type Plan } from "../../../src/model/corpus.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import { isUnsure, sureFrom } from "../../certainty.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderFigure } from "../figure/figure.ts";
import { renderPlanName } from "../plan-name/plan-name.ts";
import { renderPlanOrder } from "../plan-order/plan-order.ts";
import { renderSmallCell } from "./cell.ts";
import { isMany, sizeClass } from "./size.ts";
import { renderMatrixTools } from "./tools.ts";

/** All provisions x all plans, grouped by point. */
export function renderMatrix(context: PageContext, matrix: Matrix, number: number): Html {
  const { corpus, strings, language } = context;
  const provisions = matrix.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const threshold = sureFrom(corpus);
  const unsure = matrix.groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => isUnsure(corpus, cell))),
  );
  return renderFigure(context, {
    number,
    title: strings.heatmap.figureTitle(provisions, corpus.plans.length),
    finding: null,
    table: html`${renderMatrixTools(context, openRows(matrix), matrix)}${renderTable(context, matrix)}`,
    summary: matrix.total,
    notes: [
      strings.point.cellNote,
      strings.overview.index,
      unsure && threshold !== null ? strings.point.unsureNote(formatPercent(threshold, language)) : null,
      matrix.apart.length > 0 ? strings.figure.legendCounts(matrix.together.length) : null,
    ],
  });
}

/** Provisions that at least one implementing plan leaves open. */
function openRows({ groups }: Matrix): number {
  return groups.reduce((sum, group) => sum + group.rows.filter((row) => row.takenUp < row.applicable).length, 0);
}

function renderTable(context: PageContext, matrix: Matrix): Html {
  const { strings } = context;
  const plans = matrix.together.length + matrix.apart.length;
  const tools = renderPlanOrder(context, matrix.together, "columns", ({ coverage }) => coverage.total.score);
  return html`${tools}${isMany(plans) && defineBars()}<table class="matrix${sizeClass(plans)}" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th class="provision-head" scope="col" role="columnheader">${strings.point.provisionHead}</th>
        ${matrix.together.map((plan) => renderPlanHead(context, plan, false))}
        <th class="plans-head" scope="col" role="columnheader">${strings.point.plansHead}</th>
        ${matrix.apart.map((plan) => renderPlanHead(context, plan, true))}
      </tr>
    </thead>
    ${matrix.groups.map((group) => renderGroup(context, group, matrix))}
  </table>`;
}

function renderPlanHead(context: PageContext, plan: Plan, apart: boolean): Html {
  const { coverage } = plan;
  const note = apart
    ? html` <span class="plan-note">${context.strings.point.apart[apartReasonOf(plan) ?? "other-basis"]}</span>`
    : html` ${renderCount(coverage.total)}`;
  return html`<th class="plan-head${apart ? " apart" : ""}" scope="col" role="columnheader" data-key="${plan.document.meta.id}">
    ${renderPlanName(context, plan)}${note}
  </th> `;
}

function renderGroup(context: PageContext, group: MatrixGroup, { together, apart }: Matrix): Html {
  const { point, rows, summaries, total } = group;
  const head = html`<a href="${context.href({ page: "point", id: point.id })}"
    ><b>${context.strings.terms.point(point.id)}</b> <span>${context.label(point.shortLabel)}</span></a
  >`;
  return html`<tbody role="rowgroup" id="${anchors.point(point.id)}">
    <tr class="group-head" role="row">
      <th class="provision-head" scope="rowgroup" role="rowheader">${head}</th>
      ${together.map((_, index) => html`<td class="small-cell" role="cell">${renderCount(summaries[index]!)}</td>`)}
      <td class="plans-head" role="cell">${renderCount(total)}</td>
      ${apart.map((_, index) => html`<td class="small-cell apart" role="cell">${renderCount(summaries[together.length + index]!)}</td>`)}
    </tr>
    ${rows.map((row) => renderRow(context, point.id, row, together, apart))}
  </tbody> `;
}

function renderRow(
  context: PageContext,
  point: string,
  { provision, cells, takenUp, applicable }: MatrixRow,
  together: readonly Plan[],
  apart: readonly Plan[],
): Html {
  const href = context.href({ page: "point", id: point }, anchors.provision(provision.id));
  const states = new Set(cells.slice(0, together.length).map(({ state }) => state));
  return html`<tr role="row" id="${anchors.matrixRow(provision.id)}" data-key="${provision.id}" data-taken-up="${takenUp}" data-applicable="${applicable}" data-states="${join([...states], " ")}">
    <th class="provision-head" scope="row" role="rowheader">
      <a href="${href}"><b>${provision.id}</b> <span>${context.label(provision.label)}</span></a>
    </th>
    ${together.map((plan, index) => renderSmallCell(context, cells[index]!, { plan, point, apart: false }))}
    <td class="plans-head" role="cell">
      <span class="count"><b>${takenUp}</b>/${applicable}</span>
    </td>
    ${apart.map((plan, index) => renderSmallCell(context, cells[together.length + index]!, { plan, point, apart: true }))}
  </tr> `;
}

function renderCount({ takenUp, applicable }: CoverageSummary): Html {
  return html`<span class="count"><b>${takenUp}</b>/${applicable}</span>`;
}
