import { html, type Html } from "../../../src/html/html.ts";
import { sureFrom } from "../../../src/model/certainty.ts";
import type { Corpus, Plan } from "../../../src/model/corpus.ts";
import type { RecordedVerdict } from "../../../src/model/review.ts";
import { formatPlace } from "../../../src/views/place.ts";
import { indexPlan } from "../../../src/views/planIndex.ts";
import type { PageContext } from "../../context.ts";
import { formatCount } from "../../../src/text/count.ts";
import { formatFraction } from "../../../src/text/format.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { isTogether } from "../../../src/model/totals.ts";
import { anchors } from "../../../src/model/routes.ts";
import { isNamed } from "../../../src/views/manyPlans.ts";
import { renderPlanNames } from "../parts/names.ts";
import { quoted } from "../passage/quoted.ts";
import { renderPresent } from "../plan-name/plan-name.ts";
import { renderPlainTable, type PlainRow } from "../plain-table/plain-table.ts";

/** The first page of reviews under its title: how it works, the plans, and what is recorded. */
export function renderReviewOverview(context: PageContext): Html {
  const words = context.strings.review;
  return html`<section aria-labelledby="cac-ke-hoach"><h2 id="cac-ke-hoach">${words.plansTitle}</h2>
${renderPlans(context)}</section>
<section class="review-how" aria-labelledby="cach-lam"><h2 id="cach-lam">${words.stepsTitle}</h2>
<ol>${stepsOf(context).map((step) => html`<li>${step}</li>`)}</ol>
<p>${words.rule}</p></section>
<section aria-labelledby="y-kien-da-ghi"><h2 id="y-kien-da-ghi">${words.recordedTitle}</h2>
${renderRecorded(context)}</section>`;
}

function stepsOf({ corpus, strings: { review } }: PageContext): readonly string[] {
  const { contact } = corpus.site;
  return contact === null ? review.steps : [...review.steps.slice(0, -1), review.sendStep(contact)];
}

function renderPlans(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.review;
  if (isNamed(corpus))
    return renderPlanNames(context, corpus.plans, ({ document: { meta } }) =>
      context.href({ page: "review", id: meta.id }),
    );
  return renderPlainTable({
    columns: [
      { label: words.columns.plan },
      { label: words.columns.reviewed, numeric: true },
      { label: words.columns.unsure, numeric: true },
      { label: words.columns.open },
    ],
    rows: [...corpus.plans.map((plan) => planRow(context, plan)), ...totalRow(context)],
  });
}

/** The plans that the home page counts, added up as there. */
function totalRow({ corpus, language, strings }: PageContext): readonly PlainRow[] {
  const together = corpus.plans.filter(isTogether);
  if (together.length < 2) return [];
  const sum = (count: (plan: Plan) => number): number => together.reduce((all, plan) => all + count(plan), 0);
  const reviewed = formatFraction(
    sum(({ coverage }) => coverage.reviewed),
    sum(({ coverage }) => coverage.cells.length),
    language,
  );
  const unsure = formatCount(
    sum((plan) => unsureMatches(corpus, plan)),
    language,
  );
  return [{ head: strings.review.totalRow(together.length), cells: [reviewed, unsure, ""] }];
}

function planRow(context: PageContext, plan: Plan): PlainRow {
  const { corpus, strings } = context;
  const words = strings.review;
  const { id, short_title: name } = plan.document.meta;
  return {
    head: html`<a href="${context.href({ page: "plan", id })}">${context.name(name)}</a>${renderPresent(context, plan)}`,
    cells: [
      `${plan.coverage.reviewed}/${plan.coverage.cells.length}`,
      unsureMatches(corpus, plan),
      html`<a href="${context.href({ page: "review", id })}">${words.open(name)}</a>`,
    ],
  };
}

/** Matches of the machine that nobody reviewed and that it is not sure of. */
function unsureMatches(corpus: Corpus, plan: Plan): number {
  const sure = sureFrom(corpus) ?? 0;
  return plan.alignments.filter(({ by, score }) => by === "machine" && score < sure).length;
}

function renderRecorded(context: PageContext): Html {
  const recorded = context.corpus.plans.filter(({ verdicts }) => verdicts.length > 0);
  if (recorded.length === 0) return html`<p>${context.strings.review.noneRecorded}</p>`;
  return html`${recorded.map(
    (plan) => html`<h3>${plan.document.meta.short_title}</h3>
<ul class="review-recorded">${plan.verdicts.map((verdict) => html`${renderVerdict(context, plan, verdict)}\n`)}</ul>`,
  )}`;
}

function renderVerdict(context: PageContext, plan: Plan, { verdict, status }: RecordedVerdict): Html {
  const { strings, language, corpus } = context;
  const words = strings.review;
  const { id } = plan.document.meta;
  const point = corpus.reference.points.find(({ provisions }) =>
    provisions.some((one) => one.id === verdict.provision),
  )!;
  const provision = point.provisions.find((one) => one.id === verdict.provision)!;
  const cell = context.cell(provision, id);
  const { unit } = verdict;
  const place = typeof unit === "string" && formatPlace(indexPlan(plan).places.get(unit) ?? [], language);
  const strength = "strength" in verdict ? `: ${strings.terms.states[verdict.strength].toLowerCase()}` : "";
  return html`<li><p><a href="${cell}">${provision.id} ${context.label(provision.label)}</a>${place && html`, <a href="${context.href({ page: "plan", id }, anchors.unit(unit))}">${place}</a>`}: ${words.verdicts[verdict.verdict]}${strength}${status !== "applied" && html` (${words.statuses[status]})`}</p>
<p${quoted(context)}>${verdict.reason}</p>
<p class="verdict-sign">${verdict.reviewer}, ${formatDate(verdict.date, language)}</p></li>`;
}
