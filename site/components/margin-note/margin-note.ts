import { html, type Html } from "../../../src/html/html.ts";
import type { NoteEntry, NoteGroup } from "../../../src/views/plan.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { quoted } from "../passage/quoted.ts";
import { certaintyText } from "../state/certainty.ts";
import { renderSegments } from "../segments/segments.ts";
import { renderRelation, renderMarkedState } from "../state/state.ts";

/** Beside a passage: the provisions that it takes up, one group a state and relation; each opens to the words of the reference. */
export function renderMarginNotes(context: PageContext, plan: string, groups: readonly NoteGroup[]): Html | null {
  if (groups.length === 0) return null;
  return html`${groups.map(
    ({ strength, relation, clauses, entries }) =>
      html`<dl class="margin-note"><dt>${renderMarkedState(context, strength)} ${renderRelation(context, relation, clauses)}</dt>${entries.map((entry) => renderEntry(context, plan, entry))}</dl>`,
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

function renderEntry(context: PageContext, plan: string, entry: NoteEntry): Html {
  const { provision, quotes, quotePlaces } = entry;
  const { strings, language } = context;
  const row = context.cell(provision, plan);
  const source = context.href({ page: "reference" }, anchors.unit(quotePlaces[0]!.unit));
  return html`<dd><details class="counterpart"><summary><b>${provision.id}</b> <span>${context.label(provision.label)}<span class="certainty">, ${certaintyText(context, entry)}</span></span></summary><blockquote${quoted(context)}>${quotes.map((quote) => html`<p>${renderSegments(quote)}</p>`)}</blockquote><p><a href="${source}">${formatQuotePlaces(quotePlaces, language)}</a> <a href="${row}">${strings.plan.sideBySide}</a></p></details></dd>`;
}
