import { html, json, type Html } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { ReviewEntry } from "../../../src/views/review.ts";
import type { PageContext } from "../../context.ts";
import { renderEntry, reviewAnchor } from "./entry.ts";
import { renderForm } from "./form.ts";
import { pack } from "../packed.ts";
import type { PackedReview, ReviewData } from "./reviewData.ts";

/**
 * The page of one plan under its title: the list of all that is to judge, and for the script each entry in full and the form. The
 * entries are packed: the words of a passage stand in each entry about it, and only the script can take a verdict.
 */
export function renderPlanReview(context: PageContext, plan: Plan, entries: readonly ReviewEntry[]): Html {
  const words = context.strings.review;
  const { id } = plan.document.meta;
  const packed: PackedReview = {
    data: reviewData(context, plan, entries),
    entries: entries.map((entry, index) => renderEntry(context, id, entry, index + 1).value),
  };
  return html`<noscript><p class="review-notice">${words.noScript}</p></noscript>
<p class="review-notice" data-review-outdated hidden>${words.outdated}</p>
<div class="review-tool" data-review>
<section class="review-entries" aria-label="${words.itemsTitle}"></section>
${renderForm(context)}
</div>
<details class="review-list" open><summary>${words.itemsTitle}</summary>
<ol>${entries.map((entry) => html`${renderListed(context, id, entry)}\n`)}</ol></details>
<script type="application/json" id="review-data">${json(pack(packed))}</script>
<script src="${context.asset(context.assets.review)}" defer></script>`;
}

/** One entry in the list: its evidence beside the reference, its place in the plan, and what the machine says. */
function renderListed(context: PageContext, plan: string, entry: ReviewEntry): Html {
  const { item, passage, provision } = entry;
  const { terms, review } = context.strings;
  const place = passage ? formatPlace(passage.place, context.language) : review.wholePlan;
  const inPlan = context.href({ page: "plan", id: plan }, passage ? anchors.unit(passage.unit.id) : undefined);
  const says = item.machine ? terms.states[item.machine.strength] : review.kinds[item.kind];
  return html`<li id="${reviewAnchor(entry)}"><a href="${context.cell(provision, plan)}">${provision.id} ${context.label(provision.label)}</a>, <span><a href="${inPlan}">${place}</a>; ${says}</span></li>`;
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
