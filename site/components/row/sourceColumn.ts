import { html, type Html, type HtmlValue } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import type { ProvisionRow } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { quoted } from "../passage/quoted.ts";
import { renderSegments, type SegmentLinks } from "../segments/segments.ts";

/** What a column of the reference says in place of a state. */
export function renderSourceState({ strings, corpus }: PageContext): Html {
  return html`<p class="column-state">${strings.reading.source(corpus.reference.document.meta.short_title)}</p>
`;
}

/** The provision's own words, with where they stand in the reference; `above` stands over them, `below` under them. */
export function renderSourceColumn(
  context: PageContext,
  row: ProvisionRow,
  { above, below }: { readonly above: HtmlValue; readonly below: HtmlValue },
  links: SegmentLinks = {},
): Html {
  const { corpus, language } = context;
  const whole = context.href({ page: "reference" }, anchors.unit(row.places[0]!.unit));
  return html`<div class="column is-reference">
<h4>${corpus.reference.document.meta.short_title}</h4>
${above}<p class="passage-head"><a href="${whole}">${formatQuotePlaces(row.places, language)}</a></p>
<blockquote class="row-quote"${quoted(context)}>${row.quotes.map((quote) => html`<p>${renderSegments(quote, links)}</p>`)}</blockquote>
${below}</div>`;
}
