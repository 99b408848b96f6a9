import { drawBar, useBar } from "../../../src/html/marks.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { CoverageCell } from "../../../src/model/coverage.ts";
import type { Provision } from "../../../src/model/reference.ts";
import { isUnsure } from "../../../src/model/certainty.ts";
import type { PageContext } from "../../context.ts";
import { relationSigns, signOf } from "../../../src/model/relations.ts";
import { isTakenUp } from "../../../src/model/states.ts";
import { relationText } from "../../../src/strings/relation.ts";
import { certaintyText } from "../state/certainty.ts";
import { renderRelation, renderState } from "../state/state.ts";
import type { FieldNames } from "./names.ts";
import { isMany } from "./size.ts";

/** A cell of a heatmap: which plan, and whether the plan stands apart. */
export interface FieldPlace {
  readonly plan: Plan;
  readonly point: string;
  readonly apart: boolean;
}

/** Provision x plan in full: bar, state, relation, number of passages, certainty. One link to the passages. */
export function renderFullCell(context: PageContext, cell: CoverageCell, place: FieldPlace): Html {
  if (isMany(context.corpus.plans.length)) return renderCompactCell(context, cell, place);
  return html`<td class="cell cell-${cell.state}${place.apart ? " apart" : ""}" role="cell"><a href="${cellAddress(context, cell, place)}"${reviewClass(cell)}>${drawBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><b class="cell-state">${renderState(context, cell.state)}</b>${cellLine(context, cell)}</a></td>
`;
}

/**
 * Provision x plan where cells are thousands: the same words in one run, and a bar that is drawn once a page. The words are those
 * of the other cells, which are read aloud here and shown where the phone has room.
 */
function renderCompactCell(context: PageContext, cell: CoverageCell, place: FieldPlace): Html {
  const { terms } = context.strings;
  const words = [
    terms.states[cell.state],
    cell.relation === null
      ? null
      : `${relationSigns[cell.relation]} ${relationText(context.strings, cell.relation, cell.clauses)}`,
    isTakenUp(cell) || cell.by === "review" ? certaintyText(context, cell) : null,
  ];
  return html`<td class="cell cell-${cell.state}${place.apart && " apart"}" role="cell"><a href="${cellAddress(context, cell, place)}">${useBar(cell.state)}<span class="cell-plan" aria-hidden="true">${context.name(place.plan.document.meta.short_title)}</span><span class="cell-state">${words.filter((word) => word !== null).join(", ")}</span></a></td>
`;
}

/**
 * Provision x plan as a field of a heatmap: its lightness and its glyph carry the state, `withSign` adds the sign of the relation.
 * The link names plan, provision, state and what else is known, for readers of the screen and for the readout of the table.
 */
export function renderHeatCell(
  context: PageContext,
  cell: CoverageCell,
  place: FieldPlace & { readonly provision: Provision; readonly withSign: boolean; readonly names: FieldNames },
): Html {
  const classes = ["small-cell", `cell-${cell.state}`];
  if (place.apart) classes.push("apart");
  if (isUnsure(context.corpus, cell)) classes.push("is-unsure");
  const sign =
    place.withSign &&
    cell.relation !== null &&
    html`<span class="relation-sign" aria-hidden="true">${signOf(cell.relation, cell.clauses)}</span>`;
  return html`<td class="${classes.join(" ")}" role="cell"><a href="${cellAddress(context, cell, place)}" aria-labelledby="${place.names.of(...nameParts(context, cell, place))}">${sign}</a></td>`;
}

/** `Bình An,` `1.2 Tên nội dung:` `Nêu rõ, nguyên văn 1/3 ý, 2 đoạn, khá chắc, chưa rà soát` */
function nameParts(
  context: PageContext,
  cell: CoverageCell,
  { plan, provision }: FieldPlace & { readonly provision: Provision },
): readonly string[] {
  const { language, strings } = context;
  const { terms, point } = strings;
  const facts = [
    terms.states[cell.state],
    ...(cell.relation === null ? [] : [relationText(strings, cell.relation, cell.clauses).toLowerCase()]),
    ...(cell.units.length === 0 ? [] : [terms.passages(cell.units.length)]),
    ...(cell.unknownReason === null ? [] : [terms.unknownReasons[cell.unknownReason]]),
    certaintyText(context, cell),
    ...(cell.by === "review" ? [point.machine(terms.states[cell.machineState])] : []),
  ];
  return [`${plan.document.meta.short_title},`, `${provision.id} ${provision.label[language]}:`, facts.join(", ")];
}

function cellAddress(context: PageContext, cell: CoverageCell, { plan, point }: FieldPlace): string {
  return context.cell({ id: cell.provision, point }, plan.document.meta.id);
}

/** The second line of a cell: what was found and how sure it is, or why nothing can be said. */
function cellLine(context: PageContext, cell: CoverageCell): Html | null {
  const { terms, point } = context.strings;
  const reviewed =
    cell.by === "review" && html` <span>${terms.reviewed}, ${point.machine(terms.states[cell.machineState])}</span>`;
  if (cell.relation !== null) {
    const sure =
      cell.by === "machine" &&
      html` <span class="${isUnsure(context.corpus, cell) ? "unsure" : "certainty"}">${certaintyText(context, cell)}</span>`;
    return html` <span class="cell-line">${renderRelation(context, cell.relation, cell.clauses)} <span>${terms.passages(cell.units.length)}</span>${sure}${reviewed}</span>`;
  }
  if (cell.unknownReason !== null)
    return html` <span class="cell-line">${terms.unknownReasons[cell.unknownReason]}${reviewed}</span>`;
  return reviewed === false ? null : html` <span class="cell-line">${reviewed}</span>`;
}

function reviewClass(cell: CoverageCell): Html {
  return attributes({ class: cell.by === "review" ? "reviewed" : null });
}
