import { html, type Html, type HtmlValue } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import type { ProvisionRow } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { quoted } from "../passage/quoted.ts";
import { renderSegments, type SegmentLinks } from "../segments/segments.ts";

/** The provision's own words, with where they stand in the reference; `below` stands under them. */
export function renderSourceColumn(
  context: PageContext,
  row: ProvisionRow,
  below: HtmlValue,
  links: SegmentLinks = {},
): Html {
  const { strings, corpus, language } = context;
  const whole = context.href({ page: "reference" }, anchors.unit(row.places[0]!.unit));
  return html`<div class="column is-reference">
<h4>${corpus.reference.document.meta.short_title}</h4>
<p class="column-state">${strings.reading.source}</p>
<p class="passage-head"><a href="${whole}">${formatQuotePlaces(row.places, language)}</a></p>
<blockquote class="row-quote"${quoted(context)}>${row.quotes.map((quote) => html`<p>${renderSegments(quote, links)}</p>`)}</blockquote>
${below}</div>`;
}
