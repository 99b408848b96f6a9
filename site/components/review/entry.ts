import { html, join, type Html } from "../../../src/html/html.ts";
import { formatPlace } from "../../../src/views/place.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import type { ReviewEntry } from "../../../src/views/review.ts";
import type { PageContext } from "../../context.ts";
import { formatPercent } from "../../../src/text/format.ts";
import { anchors } from "../../../src/model/routes.ts";
import { groundItems } from "../grounds/grounds.ts";
import { quoted } from "../passage/quoted.ts";
import { renderSegments } from "../segments/segments.ts";
import { certaintyWord } from "../state/certainty.ts";
import { renderMarkedState, renderRelation } from "../state/state.ts";
import { renderReview } from "./verdict.ts";

/** One thing to judge: the passage beside the provision, what the machine goes by, and the verdict that is recorded. */
export function renderEntry(context: PageContext, plan: string, entry: ReviewEntry, number: number): Html {
  const { item, provision, passage } = entry;
  const anchor = reviewAnchor(entry);
  const place = passage ? formatPlace(passage.place, context.language) : context.strings.review.wholePlan;
  return html`<article class="review-entry" id="${anchor}" aria-labelledby="${anchor}-t" data-review-entry>
<h2 id="${anchor}-t" tabindex="-1"><a href="#${anchor}">${number}</a> ${provision.id} ${context.label(provision.label)} <span class="hidden-text">${place}</span></h2>
<div class="review-pair">
${renderPassage(context, plan, entry, place)}
${renderProvision(context, entry)}
</div>
${renderMachine(context, entry)}${item.review && html`<div class="verdict">${renderReview(context, item.review, null)}</div>`}
</article>`;
}

/** Id of an entry on its page: `rs-3-7--ii-3-a-1`, or `rs-3-7` for the plan as a whole. */
export function reviewAnchor({ provision, passage }: Pick<ReviewEntry, "provision" | "passage">): string {
  const base = `rs-${provision.id.replaceAll(".", "-")}`;
  return passage ? `${base}--${passage.unit.id}` : base;
}

function renderPassage(context: PageContext, plan: string, { passage }: ReviewEntry, place: string): Html {
  const { strings } = context;
  const words = strings.review;
  const address = (unit?: string): string => context.href({ page: "plan", id: plan }, unit && anchors.unit(unit));
  if (passage === null) {
    return html`<div class="review-plan"><p class="passage-head"><a href="${address()}">${words.wholePlan}</a></p><p class="column-reason">${words.noEvidence} ${words.gapHint}</p></div>`;
  }
  const { unit, text, headings } = passage;
  return html`<div class="review-plan">
<p class="passage-head"><a href="${address(unit.id)}">${words.readInPlan(place)}</a></p>
${headings.length > 0 && html`<p class="review-headings"${quoted(context)}>${join(headings, " › ")}</p>`}
<blockquote${quoted(context)}><p data-review-text>${renderSegments(text, { footnote: (id) => address(id) })}</p></blockquote>
</div>`;
}

function renderProvision(context: PageContext, { provision, places, quotes }: ReviewEntry): Html {
  const whole = context.href({ page: "reference" }, anchors.unit(places[0]!.unit));
  return html`<div class="review-reference">
<p class="passage-head"><a href="${whole}">${formatQuotePlaces(places, context.language)}</a></p>
<blockquote${quoted(context)}>${provision.quotes.map((_, quote) => html`<p>${renderSegments(quotes[quote]!)}</p>`)}</blockquote>
</div>`;
}

/** What the machine says, how sure it is, what hangs on it, and what it goes by. */
function renderMachine(context: PageContext, entry: ReviewEntry): Html {
  const { strings, language } = context;
  const { item } = entry;
  const words = strings.review;
  const states = strings.terms.states;
  const certainty =
    item.score === null
      ? null
      : words.certainty(certaintyWord(context, item.score) || formatPercent(item.score, language));
  const says = item.machine
    ? html`${renderMarkedState(context, item.machine.strength)} ${renderRelation(context, item.machine.relation, entry.clauses)}`
    : words.kinds[item.kind];
  const grounds = entry.passage ? groundItems(context, entry.passage.grounds) : [];
  return html`<div class="review-machine">
<p class="review-says"><b>${words.machine}</b> ${says}${certainty && html` <span>${certainty}</span>`}</p>
${item.review === null && html`<p>${words.ifWrong(states[item.state], states[item.stateIfWrong])}</p>`}
${grounds.length > 0 && html`<ul class="review-grounds">${grounds}</ul>`}
</div>`;
}
