import { html, type Html } from "../../../src/html/html.ts";
import type { NoteEntry, NoteGroup } from "../../../src/views/plan.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../routes.ts";
import { renderRelation, renderMarkedState } from "../state/state.ts";

/** Beside a passage: the provisions that it takes up, one group a state and relation. */
export function renderMarginNotes(context: PageContext, plan: string, groups: readonly NoteGroup[]): Html | null {
  if (groups.length === 0) return null;
  return html`${groups.map(
    ({ strength, relation, entries }) =>
      html`<dl class="margin-note"><dt>${renderMarkedState(context, strength)} ${renderRelation(context, relation)}</dt>${entries.map((entry) => renderEntry(context, plan, entry))}</dl>`,
  )}`;
}

/** Beside a heading: the points that stand under it, main one first. */
export function renderSectionPoints(context: PageContext, points: readonly string[]): Html | null {
  if (points.length === 0) return null;
  return html`<ul class="section-points">${points.map(
    (point) =>
      html`<li><a href="${context.href({ page: "point", id: point })}">${context.strings.terms.point(point)}</a></li>`,
  )}</ul>`;
}

function renderEntry(context: PageContext, plan: string, { provision, by }: NoteEntry): Html {
  const href = context.href({ page: "point", id: provision.point }, anchors.cell(provision.id, plan));
  return html`<dd><a href="${href}"><b>${provision.id}</b> <span>${context.label(provision.label)}${by === "review" && `, ${context.strings.terms.reviewed}`}</span></a></dd>`;
}
