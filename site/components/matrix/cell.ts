import { drawBar, useBar } from "../../../src/html/marks.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { CoverageCell } from "../../../src/model/coverage.ts";
import { isUnsure } from "../../certainty.ts";
import type { PageContext } from "../../context.ts";
import { relationSigns } from "../../../src/model/relations.ts";
import { renderRelation, renderState } from "../state/state.ts";
import { isMany } from "./size.ts";

/** A cell of a heatmap: which plan, and whether the plan stands apart. */
export interface CellPlace {
  readonly plan: Plan;
  readonly point: string;
  readonly apart: boolean;
}

/** Provision x plan in full: bar, state, relation, number of passages, certainty. One link to the passages. */
export function renderCell(context: PageContext, cell: CoverageCell, place: CellPlace): Html {
  if (isMany(context.corpus.plans.length)) return renderCompactCell(context, cell, place);
  return html`<td class="cell cell-${cell.state}${place.apart ? " apart" : ""}" role="cell"><a href="${cellAddress(context, cell, place)}"${reviewClass(cell)}>${drawBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><b class="cell-state">${renderState(context, cell.state)}</b>${cellLine(context, cell)}</a></td>
`;
}

/** Provision x plan in one line, for large tables: bar, state, sign of the relation. */
export function renderSmallCell(context: PageContext, cell: CoverageCell, place: CellPlace): Html {
  if (isMany(context.corpus.plans.length)) return renderCompactCell(context, cell, place);
  const unsure = isUnsure(context.corpus, cell);
  return html`<td class="small-cell cell-${cell.state}${place.apart ? " apart" : ""}" role="cell"><a href="${cellAddress(context, cell, place)}">${drawBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><span class="cell-state">${renderState(context, cell.state)}</span>${
    cell.relation !== null && html` ${renderRelation(context, cell.relation)}`
  }${unsure && html`<span class="unsure"><span class="hidden-text">, </span>${context.strings.terms.unsure}</span>`}</a></td>
`;
}

/**
 * Provision x plan where cells are thousands: the same words in one run, and a bar that is drawn once a page. The words are those
 * of the other cells, which are read aloud here and shown where the phone has room.
 */
function renderCompactCell(context: PageContext, cell: CoverageCell, place: CellPlace): Html {
  const { terms } = context.strings;
  const words = [
    terms.states[cell.state],
    cell.relation === null ? null : `${relationSigns[cell.relation]} ${terms.relations[cell.relation]}`,
    cell.by === "review" ? terms.reviewed : null,
    isUnsure(context.corpus, cell) ? terms.unsure : null,
  ];
  const bar = place.apart ? drawBar(cell.state) : useBar(cell.state);
  return html`<td class="small-cell cell-${cell.state}${place.apart && " apart"}" role="cell"><a href="${cellAddress(context, cell, place)}">${bar}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><span class="cell-state">${words.filter((word) => word !== null).join(", ")}</span></a></td>
`;
}

function cellAddress(context: PageContext, cell: CoverageCell, { plan, point }: CellPlace): string {
  return context.cell({ id: cell.provision, point }, plan.document.meta.id);
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
