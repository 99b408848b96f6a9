import { attributes, html, type Html } from "../../../src/html/html.ts";
import { gapFilters, readings } from "../../../src/model/choices.ts";
import type { PageContext } from "../../context.ts";
import { renderMarkKey } from "../mark-key/mark-key.ts";

/**
 * What the compare page shows and how: plans and one filter as toggles; points, ways of reading and the other filters as one
 * choice each; and the key to the marks. The tools need a script and are not shown without one; the links to the points' own
 * pages are there for every reader.
 */
export function renderChooser(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.compare;
  const points = corpus.reference.points;
  const count = html` <span data-count></span>`;
  const group = (legend: string, buttons: readonly Html[]): Html =>
    html`<fieldset><legend>${legend}</legend><div class="toggles">${buttons}</div></fieldset>\n`;
  return html`<section class="chooser" aria-label="${words.title}">
<div class="chooser-tools">
${group(
  words.plans,
  corpus.plans.map(({ document: { meta } }) => button("plan", meta.id, html`${context.name(meta.short_title)}`, true)),
)}${group(
    words.points,
    ["", ...points.map(({ id }) => id)].map((id) =>
      button("point", id, html`${id === "" ? words.allPoints : id}`, id === ""),
    ),
  )}${group(
    words.reading,
    readings.map((reading) => button("reading", reading, html`${words.readings[reading]}`, reading === "words")),
  )}${group(words.only, [
    ...gapFilters.map((filter) => button("gaps", filter, html`${words.gaps[filter]}${count}`, filter === "any")),
    button("differences", "", html`${words.differences}${count}`, false),
  ])}<div class="chooser-foot"><p class="chooser-status" role="status"></p><button type="button" class="text-button" data-copy-link>${words.link}</button><button type="button" class="text-button" data-print>${words.print}</button></div>
</div>
<p class="printed"></p>
<nav class="chooser-links" aria-label="${words.pointLinks}"><p>${words.pointLinks}</p><ul>${points.map(
    ({ id, shortLabel }) =>
      html`<li><a href="${context.href({ page: "point", id })}"><b>${id}</b> ${context.label(shortLabel)}</a></li>`,
  )}</ul></nav>
<div class="keys"><div data-key="words">${renderMarkKey(context)}</div>
<p data-key="changes">${words.keyChanges}; <ins>${words.keyIn}</ins>; <del>${words.keyOut}</del>. ${words.keyRest}</p>
<p data-key="own">${words.keyOwn}</p></div>
</section>`;
}

/** A toggle: `data-choose-plan="a"`. */
function button(kind: "plan" | "point" | "reading" | "gaps" | "differences", value: string, label: Html, on: boolean) {
  return html`<button type="button"${attributes({ [`data-choose-${kind}`]: value, "aria-pressed": on ? "true" : "false" })}>${label}</button>`;
}
