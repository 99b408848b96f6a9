import { drawBar } from "../../../src/html/marks.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { CoverageCell } from "../../../src/model/coverage.ts";
import { isUnsure } from "../../certainty.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderRelation, renderState } from "../state/state.ts";

/** A cell of a heatmap: which plan, and whether the plan stands apart. */
export interface CellPlace {
  readonly plan: Plan;
  readonly point: string;
  readonly apart: boolean;
}

/** Provision x plan in full: bar, state, relation, number of passages, certainty. One link to the passages. */
export function renderCell(context: PageContext, cell: CoverageCell, place: CellPlace): Html {
  return html`<td class="cell cell-${cell.state}${place.apart ? " apart" : ""}" role="cell"><a href="${cellAddress(context, cell, place)}"${reviewClass(cell)}>${drawBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><b class="cell-state">${renderState(context, cell.state)}</b>${cellLine(context, cell)}</a></td>
`;
}

/** Provision x plan in one line, for large tables: bar, state, sign of the relation. */
export function renderSmallCell(context: PageContext, cell: CoverageCell, place: CellPlace): Html {
  const unsure = isUnsure(context.corpus, cell);
  return html`<td class="small-cell cell-${cell.state}${place.apart ? " apart" : ""}" role="cell"><a href="${cellAddress(context, cell, place)}">${drawBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><span class="cell-state">${renderState(context, cell.state)}</span>${
    cell.relation !== null && html` ${renderRelation(context, cell.relation)}`
  }${unsure && html`<span class="unsure"><span class="hidden-text">, </span>${context.strings.terms.unsure}</span>`}</a></td>
`;
}

function cellAddress(context: PageContext, cell: CoverageCell, { plan, point }: CellPlace): string {
  return context.href({ page: "point", id: point }, anchors.cell(cell.provision, plan.document.meta.id));
}

/** The second line of a cell: what was found and how sure it is, or why nothing can be said. */
function cellLine(context: PageContext, cell: CoverageCell): Html | null {
  const { terms, point } = context.strings;
  const reviewed =
    cell.by === "review" && html` <span>${terms.reviewed}, ${point.machine(terms.states[cell.machineState])}</span>`;
  if (cell.relation !== null) {
    const unsure = isUnsure(context.corpus, cell) && html` <span class="unsure">${terms.unsure}</span>`;
    return html` <span class="cell-line">${renderRelation(context, cell.relation)} <span>${terms.passages(cell.units.length)}</span>${unsure}${reviewed}</span>`;
  }
  if (cell.unknownReason !== null)
    return html` <span class="cell-line">${terms.unknownReasons[cell.unknownReason]}${reviewed}</span>`;
  return reviewed === false ? null : html` <span class="cell-line">${reviewed}</span>`;
}

function reviewClass(cell: CoverageCell): Html {
  return attributes({ class: cell.by === "review" ? "reviewed" : null });
}
