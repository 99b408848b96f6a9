import { formatNumber, formatPercent } from "../../../src/text/format.ts";
import { html, percent, svg, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { wordingOf, type Wording } from "../../../src/views/wording.ts";
import type { PageContext } from "../../context.ts";

/** Whose words the passages of a plan are, point by point: the reference's or its own, as a bar and in figures. */
export function renderWording(context: PageContext, plan: Plan): Html {
  const { corpus, strings } = context;
  const words = strings.basis.wording;
  const reference = corpus.reference.document.meta.short_title;
  return html`<section class="wording" aria-labelledby="loi-van"><h2 id="loi-van">${context.heading(words.title(reference))}</h2>
<dl>${wordingOf(plan, corpus.reference.points).map((wording) => renderPoint(context, wording, reference))}</dl>
<p class="wording-note">${words.note(reference)}</p></section>`;
}

function renderPoint(context: PageContext, wording: Wording, reference: string): Html {
  const { corpus, strings, language } = context;
  const words = strings.basis.wording;
  const point = corpus.reference.points.find(({ id }) => id === wording.point)!;
  const name = html`<b>${point.id}</b> ${context.label(point.shortLabel)}`;
  if (wording.shared === null) return html`<div><dt>${name}</dt><dd class="is-none">${words.none}</dd></div>`;
  // Both figures from one rounding, so that they add up.
  const shared = formatPercent(wording.shared, language);
  const own = `${100 - Number.parseInt(shared, 10)}%`;
  return html`<div><dt>${name}</dt><dd>${drawBar(wording.shared)}<span><b>${words.shared(shared, reference)}</b>, ${words.own(own)}</span> <span class="wording-count">${words.passages(formatNumber(wording.syllables, language))}</span></dd></div>
`;
}

/** The reference's part solid, the rest outlined. */
function drawBar(shared: number): Html {
  return svg`<svg class="wording-bar" width="100%" height="10" aria-hidden="true"><rect class="mark-line" x="0.5" y="0.5" width="100%" height="9"/><rect class="mark-fill" x="0" y="0" width="${percent(shared)}" height="10"/></svg>`;
}
