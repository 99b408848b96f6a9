import { html } from "../../src/html/html.ts";
import { kindName, planLine } from "../../src/strings/documents.ts";
import { renderPageCitation } from "../components/citation/page-citation.ts";
import { renderMarkKey } from "../components/mark-key/mark-key.ts";
import { renderApartNotes, renderPointRows } from "../components/row/row.ts";
import { renderPairData } from "../components/row/pairData.ts";
import { renderRowsData } from "../components/row/rowsData.ts";
import { renderUnbroken } from "../components/unbroken/unbroken.ts";
import { definePage } from "../page.ts";

/**
 * The reference beside one plan, whole and row by row: how every plan is read where scripts do not run. Why each passage was
 * matched and what it changed comes with the script of the plan's rows, which the comparison of chosen plans loads as well.
 */
export default definePage("pair", (context, key) => {
  const { corpus, strings } = context;
  const plan = corpus.plans.find(({ document }) => document.meta.id === key.id)!;
  const { short_title: name } = plan.document.meta;
  const reference = corpus.reference.document.meta.short_title;
  const words = strings.compare.pair;
  const kind = kindName(context, plan.document.meta);
  const data = html`<a href="${context.asset(`data/plans/${key.id}.json`)}" download>${words.data}</a>`;
  const { takenUp, applicable } = plan.coverage.total;
  return {
    title: words.title(reference, kind, name),
    description: words.description(reference, kind, name, takenUp, applicable),
    main: html`<header class="opening is-brief is-pair">
<p class="kicker">${renderUnbroken(planLine(plan, context))}</p>
<h1>${context.heading(words.title(reference, kind, name))}</h1>
<p class="standfirst">${words.description(reference, kind, name, takenUp, applicable)}</p>
<p><a href="${context.href({ page: "plan", id: key.id })}">${words.plan(kind, name)}</a> · <a href="${context.href({ page: "compare" })}">${words.others}</a></p>
</header>
<noscript><p class="pair-notice">${words.noScript.split("{data}").map((part, index) => html`${index > 0 && data}${part}`)}</p></noscript>
${renderMarkKey(context)}
${renderApartNotes(context, [plan])}
${corpus.reference.points.map((point) => renderPointRows(context, point, html`${point.id}. ${context.label(point.label)}`, { plans: [plan], form: "words" }))}
${renderPageCitation(context, `doi-chieu-${key.id}`, words.title(reference, kind, name))}
${renderRowsData(context, [plan])}
${renderPairData(context, plan)}`,
  };
});
