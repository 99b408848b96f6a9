import { attributes, html, type Html } from "../../../src/html/html.ts";
import { useKey } from "../../../src/html/marks.ts";
import { relationSigns } from "../../../src/model/relations.ts";
import { relationText } from "../../../src/strings/relation.ts";
import type { NoteEntry, NoteGroup } from "../../../src/views/plan.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { quoted } from "../passage/quoted.ts";
import { certaintyText } from "../state/certainty.ts";
import { packMarks } from "./marks.ts";
import { renderSegments } from "../segments/segments.ts";

/**
 * Beside a passage: the provisions that it takes up, one group a state and relation; each opens to the words of the reference. A
 * page has the words of a provision once, where it is first taken up: later places lead there, until the script opens them too.
 */
export function renderMarginNotes(context: PageContext, plan: string, groups: readonly NoteGroup[]): Html | null {
  if (groups.length === 0) return null;
  const { strings } = context;
  return html`${groups.map(
    ({ strength, relation, clauses, entries }) =>
      html`<dl class="margin-note"><dt>${useKey(strength)}<span>${strings.terms.states[strength]}</span> <span><b>${relationSigns[relation]}</b> ${relationText(strings, relation, clauses)}</span></dt>${entries.map((entry) => renderEntry(context, plan, entry))}</dl>`,
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
  const { provision, quotes, quotePlaces, first } = entry;
  const { strings, language } = context;
  const name = html`<b>${provision.id}</b> <span>${context.label(provision.label)} (${certaintyText(context, entry)})</span>`;
  const words = anchors.provision(provision.id);
  if (!first) {
    const marks = packMarks(quotes);
    return html`<dd><a class="counterpart" href="#${words}"${attributes({ "data-marks": marks === "" ? null : marks })}>${name}</a></dd>`;
  }
  const row = context.cell(provision, plan);
  const source = context.href({ page: "reference" }, anchors.unit(quotePlaces[0]!.unit));
  return html`<dd><details class="counterpart"><summary>${name}</summary><blockquote id="${words}"${quoted(context)}>${quotes.map((quote) => html`<p>${renderSegments(quote)}</p>`)}</blockquote><p><a href="${source}">${formatQuotePlaces(quotePlaces, language)}</a> <a href="${row}">${strings.plan.sideBySide}</a></p></details></dd>`;
}
