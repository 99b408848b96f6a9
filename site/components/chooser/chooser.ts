import { attributes, html, type Html } from "../../../src/html/html.ts";
import { gapFilters, readings } from "../../../src/model/choices.ts";
import { hasLexicon } from "../../../src/model/totals.ts";
import type { PageContext } from "../../context.ts";
import { renderMarkKey } from "../mark-key/mark-key.ts";

/**
 * What the compare page shows and how, in one line that stays in sight: a fold for plans, points, ways of reading and filters, each
 * naming what is chosen, and one for the key to the marks. The choices need a script and are not shown without one; the key does not.
 */
export function renderChooser(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.compare;
  const gaps = hasLexicon(corpus) ? words.gaps : words.proposed;
  const count = html` <span data-count></span>`;
  return html`<section class="chooser" aria-label="${words.title}">
<div class="chooser-line"><div class="chooser-tools">
${group(
  "plan",
  words.plans,
  corpus.plans.map(({ document: { meta } }) => button("plan", meta.id, html`${context.name(meta.short_title)}`, true)),
)}${group("point", words.points, [
    button("point", "", html`${words.allPoints}`, true),
    ...corpus.reference.points.map(({ id, shortLabel }) =>
      button("point", id, html`<b>${id}</b> ${context.label(shortLabel)}`, false),
    ),
  ])}${group(
    "reading",
    words.reading,
    readings.map((reading) => button("reading", reading, html`${words.readings[reading]}`, reading === "words")),
  )}${group(
    "gaps",
    words.only,
    gapFilters.map((filter) => button("gaps", filter, html`${gaps[filter]}${count}`, filter === "any")),
  )}</div>
<details class="fold keys"><summary>${words.keys}</summary><div><div data-key="words">${renderMarkKey(context)}</div>
<p data-key="changes">${words.keyChanges}; <ins>${words.keyIn}</ins>; <del>${words.keyOut}</del>. ${words.keyRest}</p>
<p data-key="own">${words.keyOwn}</p></div></details>
<div class="chooser-foot"><button type="button" class="text-button" data-copy-link>${words.link}</button><button type="button" class="text-button" data-print>${words.print}</button><p class="chooser-status" role="status"></p></div>
</div>
<p class="printed"></p>
</section>`;
}

type ChoiceKind = "plan" | "point" | "reading" | "gaps";

/** One choice, folded under its name and what is chosen now. */
function group(kind: ChoiceKind, legend: string, buttons: readonly Html[]): Html {
  return html`<details class="fold" data-choice="${kind}"><summary>${legend} <b data-now></b></summary><div><fieldset><legend class="hidden-text">${legend}</legend><div class="toggles">${buttons}</div></fieldset></div></details>
`;
}

/** A toggle: `data-choose-plan="a"`. */
function button(kind: ChoiceKind, value: string, label: Html, on: boolean): Html {
  return html`<button type="button"${attributes({ [`data-choose-${kind}`]: value, "aria-pressed": on ? "true" : "false" })}>${label}</button>`;
}
