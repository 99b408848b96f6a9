import { apartReasonOf } from "../../../src/model/corpus.ts";
import { hasUnsure, matrixOf, type Matrix, type MatrixRow } from "../../../src/views/matrix.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import { defineBars } from "../../../src/html/marks.ts";
import type { Point } from "../../../src/model/reference.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderFigure } from "../figure/figure.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { isChosenFrom } from "../../../src/views/sideBySide.ts";
import { renderPartMatrix } from "../parts/parts.ts";
import { renderPlanName, renderPresent } from "../plan-name/plan-name.ts";
import { renderPlanOrder } from "../plan-order/plan-order.ts";
import { renderFullCell } from "../matrix/cell.ts";
import { certaintyNote } from "../state/certainty.ts";
import { renderCount } from "../state/count.ts";
import { isMany, sizeClass } from "../matrix/size.ts";
import { renderStripsNote } from "../matrix/stripsNote.ts";

/** Figure of a point's page: provisions x plans. */
export function renderPointHeatmap(context: PageContext, point: Point): Html {
  const { corpus, strings } = context;
  const matrix = matrixOf(corpus, [point]);
  const unsure = hasUnsure(corpus, matrix);
  // Cells of many plans have neither the signs nor the words that these notes explain.
  const many = isMany(corpus.plans.length);
  return renderFigure(context, {
    finding: false,
    table: isCounted(corpus) ? renderPartMatrix(context, [point]) : renderTable(context, matrix),
    summary: matrix.total,
    notes: [
      isCounted(corpus) ? strings.parts.fieldNote : many ? null : strings.point.cellNote,
      unsure && !many ? strings.point.unsureNote : null,
      // With few plans it stands under the key to the rows below.
      isChosenFrom(corpus) ? certaintyNote(context) : null,
      matrix.apart.length > 0 ? strings.figure.legendCounts(matrix.together.length) : null,
    ],
  });
}

function renderTable(context: PageContext, matrix: Matrix): Html {
  const { strings } = context;
  const group = matrix.groups[0]!;
  const plans = matrix.together.length + matrix.apart.length;
  const tools = renderPlanOrder(context, matrix.together, "columns", ({ document }) => {
    const index = matrix.together.findIndex((plan) => plan.document === document);
    return group.summaries[index]!.score;
  });
  return html`${tools}${isMany(plans) && defineBars()}${renderStripsNote(context, plans)}<table class="point-heatmap${sizeClass(plans)}" role="table"${attributes({ "data-one-stop": isMany(plans) })}>
    <thead role="rowgroup">
      <tr role="row">
        <th class="provision-head" scope="col" role="columnheader">${strings.point.provisionHead}</th>
        ${matrix.together.map(
          (plan, index) => html`<th class="plan-head" scope="col" role="columnheader">
            ${renderPlanName(context, plan)} ${renderCount(context, group.summaries[index]!)}${renderPresent(context, plan)}
          </th> `,
        )}
        <th class="plans-head" scope="col" role="columnheader">${strings.point.plansHead}</th>
        ${matrix.apart.map((plan) => html`<th class="plan-head apart" scope="col" role="columnheader">${renderPlanName(context, plan)} <span class="plan-note">${strings.point.apart[apartReasonOf(plan) ?? "other-basis"]}</span></th> `)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${group.rows.map((row) => renderRow(context, group.point.id, row, matrix))}
    </tbody>
  </table>`;
}

function renderRow(context: PageContext, point: string, row: MatrixRow, { together, apart }: Matrix): Html {
  const { provision, cells } = row;
  return html`<tr role="row" data-key="${provision.id}">
    <th class="provision-head" scope="row" role="rowheader">
      <a href="${context.href({ page: "point", id: point }, anchors.provision(provision.id))}"
        ><b>${provision.id}</b> <span>${context.label(provision.label)}</span></a
      >
    </th>
    ${together.map((plan, index) => renderFullCell(context, cells[index]!, { plan, point, apart: false }))}
    <td class="plans-head" role="cell">
      ${renderCount(context, row)}
    </td>
    ${apart.map((plan, index) => renderFullCell(context, cells[together.length + index]!, { plan, point, apart: true }))}
  </tr> `;
}
