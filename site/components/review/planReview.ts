import { group, groups } from "d3";
import { html, join, type Html } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { ReviewEntry } from "../../../src/views/review.ts";
import type { PageContext } from "../../context.ts";
import { planScriptAddress } from "../planScripts.ts";
import { renderEntry, reviewAnchor } from "./entry.ts";
import { renderForm } from "./form.ts";
import type { PackedReview, ReviewData } from "./reviewData.ts";

/**
 * The page of one plan under its title: the list of all that is to judge, and the form. The entries in full stand in a script
 * beside the page: the words of a passage stand in each entry about it, and only a script can take a verdict.
 */
export function renderPlanReview(context: PageContext, plan: Plan, entries: readonly ReviewEntry[]): Html {
  const words = context.strings.review;
  const { id } = plan.document.meta;
  const address = planScriptAddress(context, "review", id);
  return html`<noscript><p class="review-notice">${words.noScript}</p></noscript>
<p class="review-notice" data-review-failed hidden>${words.failed}</p>
<div class="review-tool" data-review="${id}" data-entries="${address}">
<section class="review-entries" aria-label="${words.itemsTitle}"></section>
${renderForm(context)}
</div>
<details class="review-list" open><summary>${words.itemsTitle}</summary>
<ul>${listedEntries(entries).map((says) => html`${renderProvision(context, id, says)}\n`)}</ul></details>
<script src="${context.asset(context.assets.review)}" defer></script>`;
}

/** What the script beside the page holds, as it stands on the page of `context`. */
export function packedReview(context: PageContext, plan: Plan, entries: readonly ReviewEntry[]): PackedReview {
  return {
    data: reviewData(context, plan, entries),
    entries: byPassage(entries).map(([index, entry]) => [
      index,
      renderEntry(context, plan.document.meta.id, entry, index + 1).value,
    ]),
    listed: listedEntries(entries).flatMap((says) => says.flatMap((same) => same.map(reviewAnchor))),
  };
}

/** Entries with their index, those of one passage together. */
function byPassage(entries: readonly ReviewEntry[]): readonly (readonly [number, ReviewEntry])[] {
  return [...group([...entries.entries()], ([, { item }]) => item.passage?.unit)].flatMap(([, same]) => same);
}

/** Entries by provision, and in that by what the machine says; all in the order of the most pressing. */
function listedEntries(entries: readonly ReviewEntry[]): readonly (readonly (readonly ReviewEntry[])[])[] {
  return groups(
    entries,
    ({ provision }) => provision.id,
    ({ item }) => item.machine?.strength ?? item.kind,
  ).map(([, says]) => says.map(([, same]) => same));
}

/** A provision, its evidence beside the reference, and what is to judge of it. */
function renderProvision(context: PageContext, plan: string, says: readonly (readonly ReviewEntry[])[]): Html {
  const { provision } = says[0]![0]!;
  const listed = says.map((same) => renderSame(context, plan, same));
  return html`<li><a href="${context.cell(provision, plan)}">${provision.id} ${context.label(provision.label)}</a>: ${join(listed, "; ")}</li>`;
}

/** Places of which the machine says the same. Where it is about the plan as a whole, what it says is the place. */
function renderSame(context: PageContext, plan: string, same: readonly ReviewEntry[]): Html {
  const { terms, review } = context.strings;
  const { item, passage: first } = same[0]!;
  const says = item.machine ? terms.states[item.machine.strength].toLowerCase() : review.kinds[item.kind];
  const places = same.map(({ passage }) =>
    passage === null
      ? html`<span>${says}</span>`
      : html`<a href="${context.href({ page: "plan", id: plan }, anchors.unit(passage.unit.id))}">${formatPlace(passage.place, context.language)}</a>`,
  );
  return first === null ? join(places, ", ") : html`${says} ${join(places, ", ")}`;
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
