import { formatNumber, formatPercent } from "../../../src/text/format.ts";
import { html, join, percent, svg, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { originOf, wordsOfOrigin, wordSources, type Origin } from "../../../src/views/origin.ts";
import { mostAlike, type AlikePlan } from "../../../src/views/plansAlike.ts";
import { printChoice } from "../../../src/views/choice.ts";
import { isChosenFrom } from "../../../src/views/sideBySide.ts";
import type { PageContext } from "../../context.ts";

/**
 * Whose words the passages of a plan are, over all and point by point, as a bar and in figures: the shares of the figure on all plans.
 * Then the plans that share most passages with it.
 */
export function renderWording(context: PageContext, plan: Plan): Html {
  const { corpus, strings } = context;
  const words = strings.basis.wording;
  const reference = corpus.reference.document.meta.short_title;
  const rows: readonly (readonly [Html, Origin])[] = [
    [html`<b>${words.all}</b>`, originOf(corpus, plan)],
    ...corpus.reference.points.map(
      ({ id, shortLabel }) => [html`<b>${id}</b> ${context.label(shortLabel)}`, originOf(corpus, plan, id)] as const,
    ),
  ];
  return html`<section class="wording" aria-labelledby="loi-van"><h2 id="loi-van">${context.heading(words.title(reference))}</h2>
<dl>${rows.map(([name, origin]) => renderOrigin(context, name, origin))}</dl>
${renderAlike(context, plan)}<p class="wording-note">${words.note(reference)}</p></section>`;
}

function renderOrigin({ corpus, strings, language }: PageContext, name: Html, origin: Origin): Html {
  const words = strings.basis.wording;
  const all = wordsOfOrigin(origin);
  if (all === 0) return html`<div><dt>${name}</dt><dd class="is-none">${words.none}</dd></div>\n`;
  const share = (source: keyof Origin): string => formatPercent(origin[source] / all, language);
  const reference = words.shared(share("reference"), corpus.reference.document.meta.short_title);
  return html`<div><dt>${name}</dt><dd>${drawBar(origin, all)}<span><b>${reference}</b>, ${words.plans(share("plans"))}, ${words.own(share("own"))}</span> <span class="wording-count">${words.passages(formatNumber(all, language))}</span></dd></div>
`;
}

/** The reference's part solid, that of other plans lighter, the rest outlined. */
function drawBar(origin: Origin, all: number): Html {
  const marks = { reference: "mark-fill", plans: "mark-fill is-shared", own: null };
  let left = 0;
  const parts = wordSources.map((source) => {
    const [from, width] = [left, origin[source] / all];
    left += width;
    const mark = marks[source];
    return mark === null || width === 0
      ? null
      : svg`<rect class="${mark}" x="${percent(from)}" y="0" width="${percent(width)}" height="10"/>`;
  });
  return svg`<svg class="wording-bar" width="100%" height="10" aria-hidden="true"><rect class="mark-line" x="0.5" y="0.5" width="100%" height="9"/>${parts}</svg>`;
}

/** The plans that share most passages, each leading to both side by side; null where none does. */
function renderAlike(context: PageContext, plan: Plan): Html | null {
  const alike = mostAlike(context.corpus, plan);
  if (alike.length === 0) return null;
  const words = context.strings.basis.wording;
  return html`<p class="wording-alike">${words.alike} ${join(
    alike.map((other) => html`${renderBoth(context, plan, other)} (${context.strings.terms.passages(other.passages)})`),
    "; ",
  )}.</p>
`;
}

function renderBoth(context: PageContext, { document }: Plan, { plan }: AlikePlan): Html {
  const { plans } = context.corpus;
  const ids = plans.map((each) => each.document.meta.id);
  const both = [document.meta.id, plan].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b));
  const choices = { plans: ids, points: [], chosen: isChosenFrom(context.corpus) };
  const query = printChoice({ plans: both, point: null, reading: "words", gaps: "any" }, choices);
  const name = plans[ids.indexOf(plan)]!.document.meta.short_title;
  return html`<a href="${context.href({ page: "compare" })}${query}">${context.name(name)}</a>`;
}
