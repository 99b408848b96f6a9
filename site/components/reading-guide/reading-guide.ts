import { formatNumber } from "../../../src/charts/format.ts";
import { drawKey } from "../../../src/charts/marks.svg.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Relation } from "../../../src/model/alignment.ts";
import { cellStates } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";
import { relationSigns } from "../../relationSigns.ts";

const relations: readonly Relation[] = ["verbatim", "adapted", "specific"];

/** How to read the marks and the signs, and how far to trust them. */
export function renderReadingGuide(context: PageContext): Html {
  const { strings } = context;
  return html`<section class="reading-guide" aria-labelledby="cach-doc">
<h2 id="cach-doc">${strings.home.reading}</h2>
<div>
<section><h3>${context.heading(strings.home.statesTitle)}</h3>
<dl>${cellStates.map((state) => html`<div><dt>${drawKey(state)}<span>${strings.terms.states[state]}</span></dt><dd>${strings.home.states[state]}</dd></div>`)}</dl></section>
<section><h3>${context.heading(strings.home.relationsTitle)}</h3>
<dl>${relations.map((relation) => html`<div><dt><span class="sign" aria-hidden="true">${relationSigns[relation]}</span><span>${strings.terms.relations[relation]}</span></dt><dd>${strings.home.relations[relation]}</dd></div>`)}</dl>
${renderAccuracy(context)}</section>
</div>
</section>`;
}

function renderAccuracy(context: PageContext): Html | null {
  const { corpus, strings, language } = context;
  const evaluation = corpus.evaluation;
  if (evaluation === null) return null;
  const rate = (share: number | null): string => (share === null ? "–" : formatNumber(share * 100, language, 0));
  const { precision, recall, f1 } = evaluation.all;
  return html`<h3>${context.heading(strings.home.accuracyTitle)}</h3>
<p>${strings.home.accuracy(evaluation.plans.length, rate(precision), rate(recall), rate(f1))} <a href="${context.href({ page: "method" })}">${strings.home.accuracyLink}</a></p>`;
}
