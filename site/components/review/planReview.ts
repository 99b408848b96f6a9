import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { ReviewEntry } from "../../../src/views/review.ts";
import type { PageContext } from "../../context.ts";
import { renderEntry, reviewAnchor } from "./entry.ts";
import { renderForm } from "./form.ts";
import type { ReviewData } from "./reviewData.ts";

/** The page of one plan under its title: the entries with the form beside them, and the list of all. */
export function renderPlanReview(context: PageContext, plan: Plan, entries: readonly ReviewEntry[]): Html {
  const words = context.strings.review;
  return html`<noscript><p class="review-notice">${words.noScript}</p></noscript>
<div class="review-tool" data-review>
<section class="review-entries" aria-label="${words.itemsTitle}">
${entries.map((entry, index) => html`${renderEntry(context, plan.document.meta.id, entry, index + 1)}\n`)}</section>
${renderForm(context)}
</div>
<details class="review-list"><summary>${words.itemsTitle}</summary>
<ol>${entries.map((entry) => html`${renderLink(context, entry)}\n`)}</ol></details>
<script type="application/json" id="review-data">${json(reviewData(context, plan, entries))}</script>
<script src="${context.asset(context.assets.review)}" defer></script>`;
}

function renderLink(context: PageContext, entry: ReviewEntry): Html {
  const { item, passage, provision } = entry;
  const { terms, review } = context.strings;
  const place = passage ? formatPlace(passage.place, context.language) : review.wholePlan;
  const says = item.machine ? terms.states[item.machine.strength] : review.kinds[item.kind];
  return html`<li><a href="#${reviewAnchor(entry)}">${provision.id} ${context.label(provision.label)}</a> <span>${place}; ${says}</span></li>`;
}

function reviewData({ corpus, strings }: PageContext, plan: Plan, entries: readonly ReviewEntry[]): ReviewData {
  const { id, short_title: name } = plan.document.meta;
  return {
    storage: `review/${corpus.reference.document.meta.id}/${id}`,
    items: entries.map((entry) => ({
      anchor: reviewAnchor(entry),
      provision: entry.provision.id,
      passage: entry.item.passage,
      machine: entry.item.machine?.strength ?? null,
    })),
    recorded: plan.verdicts.map(({ verdict }) => verdict),
    words: strings.review.form,
    file: {
      name: `${id}.yml`,
      head: `Ý kiến rà soát ${name}. Đặt tệp này vào data/reviews/${id}.yml.`,
      agree: "Đã đọc nguyên văn, đồng ý với máy.",
    },
    mail: corpus.site.contact === null ? null : { to: corpus.site.contact, plan: name },
  };
}
