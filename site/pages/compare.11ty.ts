import { html } from "../../src/html/html.ts";
import { renderChooser } from "../components/chooser/chooser.ts";
import { renderApartNotes, renderPointRows } from "../components/row/row.ts";
import { renderRowsData } from "../components/row/rowsData.ts";
import { renderStrip } from "../components/strip/strip.ts";
import { definePage } from "../page.ts";

export default definePage("compare", (context) => {
  const { corpus, strings } = context;
  const words = strings.compare;
  const reference = corpus.reference.document.meta.short_title;
  return {
    title: words.title,
    description: words.description(
      reference,
      corpus.plans.map(({ document }) => document.meta.short_title),
    ),
    main: html`<header class="opening">
<h1>${words.title}</h1>
<p class="standfirst">${words.standfirst(reference)}</p>
</header>
${renderChooser(context)}
${renderStrip(context)}
<div id="compare" data-reading="words">
<div class="compare-nothing" hidden><p></p><button type="button" data-show-all>${words.showAll}</button></div>
${renderApartNotes(context)}
${corpus.reference.points.map((point) => renderPointRows(context, point, html`${point.id}. ${context.label(point.label)}`))}
</div>
${renderRowsData(context)}`,
  };
});
