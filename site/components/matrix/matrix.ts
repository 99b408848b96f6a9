import { sum } from "d3";
import { formatPercentRange } from "../../../src/text/format.ts";
import { hasUnsure, type Matrix, type MatrixGroup, type MatrixRow } from "../../../src/views/matrix.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { apartReasonOf, type Plan } from "../../../src/model/corpus.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { Provision } from "../../../src/model/reference.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { figureHere } from "../../drawn.ts";
import { renderFigureTools } from "../figure-tools/figure-tools.ts";
import { renderLegend } from "../legend/legend.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { renderPartMatrix } from "../parts/parts.ts";
import { renderPlanName, renderPresent } from "../plan-name/plan-name.ts";
import { renderHeatCell } from "./cell.ts";
import { FieldNames } from "./names.ts";
import { rowFacts } from "./rowFacts.ts";
import { sizeClass } from "./size.ts";
import { renderStripsNote } from "./stripsNote.ts";
import { renderMatrixTools } from "./tools.ts";
import { renderCount } from "../state/count.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";

/** Up to this many plans a field is wide enough for the sign of the relation beside its glyph. */
const mostSigned = 8;

/** The page's one figure: all provisions x all plans, grouped by point, at a glance. What a reader can do with it stands in one line. */
export function renderMatrix(context: PageContext, matrix: Matrix): Html {
  const { strings } = context;
  const { sheet } = figureHere(context);
  const id = anchors.figure(sheet.number);
  return html`<figure class="figure heat" id="${id}" aria-labelledby="${id}-title">
<figcaption class="heat-line">
<h1 id="${id}-title">${strings.heatmap.title}<span class="hidden-text">: ${sheet.title}</span></h1>
<p class="figure-number">${strings.terms.figure(sheet.number)}</p>
${renderMatrixTools(context, matrix, openRows(matrix))}
<details class="fold"><summary>${strings.heatmap.take}</summary><div>${renderFigureTools(context, sheet.id, "arranged")}</div></details>
</figcaption>
${isCounted(context.corpus) ? renderPartMatrix(context, context.corpus.reference.points) : renderTable(context, matrix)}
<div class="figure-foot">
<p class="finding">${sheet.finding}</p>
${renderLegend(context, matrix.total)}
${notesOf(context, matrix).map((note) => html`<p>${note}</p>`)}
<p>${sheet.source}</p>
</div>
</figure>`;
}

/** The table with its tools alone, for a part of the plans. */
export function renderWholeMatrix(context: PageContext, matrix: Matrix): Html {
  return html`${renderMatrixTools(context, matrix, openRows(matrix))}
${renderTable(context, matrix)}`;
}

function notesOf({ corpus, strings }: PageContext, matrix: Matrix): readonly string[] {
  if (isCounted(corpus)) return [strings.parts.fieldNote, strings.figure.legendCounts(matrix.together.length)];
  const unsure = hasUnsure(corpus, matrix);
  return [
    strings.heatmap.cellNote,
    ...(isSigned(matrix) ? [strings.point.cellNote] : []),
    ...(unsure ? [strings.point.unsureNote] : []),
    ...(matrix.apart.length > 0 ? [strings.figure.legendCounts(matrix.together.length)] : []),
  ];
}

/** Whether fields have the sign of the relation. */
function isSigned({ together, apart }: Pick<Matrix, "together" | "apart">): boolean {
  return together.length + apart.length <= mostSigned;
}

/** Provisions that at least one implementing plan leaves open. */
function openRows({ groups }: Matrix): number {
  return sum(groups, ({ rows }) => rows.filter((row) => row.takenUp < row.applicable).length);
}

function renderTable(context: PageContext, matrix: Matrix): Html {
  const { strings } = context;
  const plans = matrix.together.length + matrix.apart.length;
  const names = new FieldNames();
  // The rule knows `aria-label` alone; that each field has a name is tested with axe.
  return html`${renderStripsNote(context, plans)}<!-- [html-validate-disable-block wcag/h30: named by aria-labelledby] --><table class="matrix${sizeClass(plans)}" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th class="provision-head" scope="col" role="columnheader"><span class="readout" data-readout>${strings.point.provisionHead}</span></th>
        ${matrix.together.map((plan) => renderPlanHead(context, plan, false))}
        <th class="plans-head" scope="col" role="columnheader">${strings.point.plansHead}</th>
        ${matrix.apart.map((plan) => renderPlanHead(context, plan, true))}
      </tr>
    </thead>
    ${matrix.groups.map((group) => renderGroup(context, group, matrix, names))}
  </table>
  ${names.render()}`;
}

function renderPlanHead(context: PageContext, plan: Plan, apart: boolean): Html {
  const { coverage } = plan;
  const note = apart
    ? html` <span class="plan-note">${context.strings.point.apart[apartReasonOf(plan) ?? "other-basis"]}</span>`
    : html` ${renderCount(context, coverage.total)}${renderRange(context, coverage.total)}${renderPresent(context, plan)}`;
  return html`<th class="plan-head${apart ? " apart" : ""}" scope="col" role="columnheader">
    ${renderPlanName(context, plan)}${note}
  </th> `;
}

/** The index where it is known within bounds only; a single one adds nothing to the count. */
function renderRange({ strings, language }: PageContext, { score, scoreHigh }: CoverageSummary): Html | null {
  const range = formatPercentRange(score, scoreHigh, language);
  return range === formatPercentRange(score, score, language)
    ? null
    : html` <span class="count"><span class="hidden-text">, ${strings.terms.index("")}</span>${renderUnbroken(range)}</span>`;
}

function renderGroup(context: PageContext, group: MatrixGroup, { together, apart }: Matrix, names: FieldNames): Html {
  const { point, rows, summaries, total } = group;
  const head = html`<a href="${context.href({ page: "point", id: point.id })}"
    ><b>${context.strings.terms.point(point.id)}</b> <span>${context.label(point.shortLabel)}</span></a
  >`;
  return html`<tbody role="rowgroup" id="${anchors.point(point.id)}">
    <tr class="group-head" role="row">
      <th class="provision-head" scope="rowgroup" role="rowheader">${head}</th>
      ${together.map((_, index) => html`<td class="total-cell" role="cell">${renderCount(context, summaries[index]!)}</td>`)}
      <td class="plans-head" role="cell">${renderCount(context, total)}</td>
      ${apart.map((_, index) => html`<td class="total-cell apart" role="cell">${renderCount(context, summaries[together.length + index]!)}</td>`)}
    </tr>
    ${rows.map((row) => renderRow(context, point.id, row, { together, apart }, names))}
  </tbody> `;
}

function renderRow(
  context: PageContext,
  point: string,
  { provision, cells, takenUp, applicable }: MatrixRow,
  { together, apart }: Pick<Matrix, "together" | "apart">,
  names: FieldNames,
): Html {
  const href = context.href({ page: "point", id: point }, anchors.provision(provision.id));
  const withSign = isSigned({ together, apart });
  const states = new Set(cells.slice(0, together.length).map(({ state }) => state));
  return html`<tr role="row"${rowFacts(provision, { takenUp, applicable }, states)}>
    <th class="provision-head" scope="row" role="rowheader">
      <a href="${href}"><b>${provision.id}</b> ${renderName(context, provision)}</a>
    </th>
    ${together.map((plan, index) => renderHeatCell(context, cells[index]!, { plan, point, provision, withSign, names, apart: false }))}
    <td class="plans-head" role="cell">
      ${renderCount(context, { takenUp, applicable })}
    </td>
    ${apart.map((plan, index) => renderHeatCell(context, cells[together.length + index]!, { plan, point, provision, withSign, names, apart: true }))}
  </tr> `;
}

/** The label; where it has a short form, that too, for windows without room for the whole. */
function renderName(context: PageContext, { label, shortLabel }: Provision): Html {
  const [whole, short] = [label, shortLabel].map((each) => each[context.language]);
  return whole === short
    ? html`<span>${context.label(label)}</span>`
    : html`<span class="has-short">${context.label(label)}</span><span class="short-name">${context.label(shortLabel)}</span>`;
}
