import { renderOpening } from "../components/masthead/opening.ts";
import { formatPercentRange } from "../../src/text/format.ts";
import { isTogether } from "../../src/model/totals.ts";
import { html, join, type Html } from "../../src/html/html.ts";
import type { Plan } from "../../src/model/corpus.ts";
import { basisOf, numberAndDate, statusOf } from "../components/document-facts/document-facts.ts";
import { renderPresent } from "../components/plan-name/plan-name.ts";
import { isNamed } from "../../src/views/manyPlans.ts";
import { renderPlanNames } from "../components/parts/names.ts";
import { renderPlainTable, type PlainRow } from "../components/plain-table/plain-table.ts";
import { issuerName } from "../../src/strings/documents.ts";
import type { PageContext } from "../context.ts";
import { definePage } from "../page.ts";
import { renderUnbroken } from "../components/unbroken/unbroken.ts";

export default definePage("plans", (context) => {
  const { corpus, strings } = context;
  const words = strings.plan;
  const together = corpus.plans.filter(isTogether);
  const standfirst = words.listStandfirst(
    together.length,
    corpus.plans.length - together.length,
    corpus.reference.document.meta.short_title,
  );
  const { document, issuer, number, basis, text, takenUp } = words.columns;
  return {
    title: words.listTitle,
    description: standfirst,
    main: html`${renderOpening(context.heading(words.listTitle), standfirst)}
${
  isNamed(corpus)
    ? renderNames(context)
    : renderPlainTable({
        columns: [document, issuer, number, basis, text, takenUp].map((label) => ({
          label,
          numeric: label === takenUp,
        })),
        rows: [referenceRow(context), ...corpus.plans.map((plan) => planRow(context, plan))],
      })
}`,
  };
});

function renderNames(context: PageContext): Html {
  const { meta } = context.corpus.reference.document;
  return html`<p><a href="${context.href({ page: "reference" })}">${context.name(meta.short_title)}</a></p>
${renderPlanNames(context, context.corpus.plans, ({ document }) => context.href({ page: "plan", id: document.meta.id }))}`;
}

function referenceRow(context: PageContext): PlainRow {
  const { meta } = context.corpus.reference.document;
  return {
    head: html`<a href="${context.href({ page: "reference" })}">${context.name(meta.short_title)}</a>`,
    cells: [
      issuerName(context, meta),
      numberAndDate(context, meta),
      context.strings.plan.source,
      context.strings.plan.status[meta.status],
      "–",
    ],
    className: "is-reference",
  };
}

function planRow(context: PageContext, plan: Plan): PlainRow {
  const { meta } = plan.document;
  const { total } = plan.coverage;
  const { strings, language } = context;
  const missing = meta.missing_appendices.length > 0 ? strings.figure.missingAppendices : null;
  return {
    head: html`<a href="${context.href({ page: "plan", id: meta.id })}">${context.name(meta.short_title)}</a>${renderPresent(context, plan)}`,
    cells: [
      issuerName(context, meta),
      numberAndDate(context, meta),
      basisOf(context, plan),
      join([statusOf(context, meta), missing], ", "),
      html`<b>${total.takenUp}</b>/${total.applicable}, ${renderUnbroken(strings.terms.index(formatPercentRange(total.score, total.scoreHigh, language)))}`,
    ],
  };
}
