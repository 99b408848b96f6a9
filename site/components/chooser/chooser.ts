import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { renderMarkKey } from "../mark-key/mark-key.ts";

/**
 * What the compare page shows: plans as toggles, points as one choice, and the key to the marks. The toggles need a script and
 * stay hidden without one; the links to the points' own pages are there for every reader.
 */
export function renderChooser(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.compare;
  const points = corpus.reference.points;
  return html`<section class="chooser" aria-label="${words.title}">
<div class="chooser-tools" data-status="${words.showing}" hidden>
<fieldset><legend>${words.plans}</legend><div class="toggles">${corpus.plans.map(
    ({ document: { meta } }) =>
      html`<button type="button" data-choose-plan="${meta.id}" aria-pressed="true">${context.name(meta.short_title)}</button>`,
  )}</div></fieldset>
<fieldset><legend>${words.points}</legend><div class="toggles">${["", ...points.map(({ id }) => id)].map(
    (id) =>
      html`<button type="button" data-choose-point="${id}"${attributes({ "aria-pressed": id === "" ? "true" : "false" })}>${id === "" ? words.allPoints : id}</button>`,
  )}</div></fieldset>
<p class="chooser-status" role="status"></p>
</div>
<nav class="chooser-links" aria-label="${words.pointLinks}"><p>${words.pointLinks}</p><ul>${points.map(
    ({ id, shortLabel }) =>
      html`<li><a href="${context.href({ page: "point", id })}"><b>${id}</b> ${context.label(shortLabel)}</a></li>`,
  )}</ul></nav>
${renderMarkKey(context)}
</section>`;
}
