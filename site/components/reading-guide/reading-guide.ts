import { formatNumber } from "../../../src/text/format.ts";
import { useKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { relations, relationSigns } from "../../../src/model/relations.ts";
import { statesOf } from "../../../src/model/totals.ts";
import { rated } from "../../../src/views/method.ts";
import type { PageContext } from "../../context.ts";
import { leadWords } from "../method/studySection.ts";

/** How to read the marks and the signs, and how far to trust them. */
export function renderReadingGuide(context: PageContext): Html {
  const { strings } = context;
  return html`<section class="reading-guide" aria-labelledby="cach-doc">
<h2 id="cach-doc">${strings.home.reading}</h2>
<div>
<section><h3>${context.heading(strings.home.statesTitle)}</h3>
<dl>${statesOf(context.corpus).map((state) => html`<div><dt>${useKey(state)}<span>${strings.terms.states[state]}</span></dt><dd>${strings.home.states[state]}</dd></div>`)}</dl></section>
<section><h3>${context.heading(strings.home.relationsTitle)}</h3>
<dl>${relations.map((relation) => html`<div><dt><span class="sign" aria-hidden="true">${relationSigns[relation]}</span><span>${strings.terms.relations[relation]}</span></dt><dd>${strings.home.relations[relation]}</dd></div>`)}</dl>
${renderAccuracy(context)}</section>
</div>
</section>`;
}

/** Of 100 pairs that the machine makes, how many are right: on unseen texts where measured; null where nothing was. */
export function precisionOf({ corpus: { evaluation, measuredOnce }, language }: PageContext): string | null {
  const unseen = measuredOnce.first_runs.at(-1);
  const precision = (unseen ? rated(unseen) : evaluation?.all)?.precision ?? null;
  return precision === null ? null : formatNumber(precision * 100, language, 0);
}

/** Accuracy on texts that the authors of the rules had not seen, where it was measured: figures on labelled plans flatter. */
function renderAccuracy(context: PageContext): Html | null {
  const { corpus, strings, language } = context;
  const { evaluation, measuredOnce } = corpus;
  const unseen = measuredOnce.first_runs.at(-1);
  const link = html`<a href="${context.href({ page: "method" })}">${strings.home.accuracyLink}</a>`;
  if (unseen)
    return html`<h3>${context.heading(strings.home.accuracyTitle)}</h3>
<p>${leadWords(context, unseen)} ${link}</p>`;
  const rates = evaluation?.all;
  if (!rates) return null;
  const rate = (share: number | null): string => (share === null ? "–" : formatNumber(share * 100, language, 0));
  const source = strings.home.labelled(evaluation.plans.length);
  return html`<h3>${context.heading(strings.home.accuracyTitle)}</h3>
<p>${source} ${strings.home.accuracy(rate(rates.precision), rate(rates.recall), rate(rates.f1))} ${link}</p>`;
}
