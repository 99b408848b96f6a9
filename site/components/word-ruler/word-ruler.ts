import { formatPercent } from "../../../src/text/format.ts";
import { html, svg, type Html } from "../../../src/html/html.ts";
import type { KeptLine } from "../../../src/views/kept.ts";
import type { PageContext } from "../../context.ts";

const length = 200;

/** Which words of a provision each plan keeps: the quote from left to right, inked where it is kept, per cent at the right. */
export function renderWordRuler(context: PageContext, lines: readonly KeptLine[]): Html {
  const { corpus, strings } = context;
  return html`<p class="word-ruler-title">${strings.reading.kept(corpus.reference.document.meta.short_title)}</p>
<dl class="word-ruler">${lines.map((line) => renderWordLine(context, line))}</dl>`;
}

/** How much one plan keeps, in words; null where it keeps nothing. */
export function renderKeptShare({ corpus, strings, language }: PageContext, { share, runs }: KeptLine): Html | null {
  if (share === null || runs.length === 0) return null;
  const title = strings.reading.kept(corpus.reference.document.meta.short_title);
  return html`<p class="word-ruler-title">${title}: ${formatPercent(share, language)}</p>
`;
}

/** The line of one plan. */
export function renderWordLine({ corpus, language }: PageContext, line: KeptLine): Html {
  const { meta } = corpus.plans.find(({ document }) => document.meta.id === line.plan)!.document;
  return html`<div data-plan="${line.plan}"><dt>${meta.short_title}</dt><dd>${drawLine(line)}<span>${formatPercent(line.share, language)}</span></dd></div>`;
}

function drawLine({ runs }: KeptLine): Html {
  const inked = runs.map(({ start, end }) => svg`M${start * length} 0H${end * length}V8H${start * length}z`);
  return svg`<svg viewBox="0 0 ${length} 8" width="${length}" height="8" preserveAspectRatio="none" aria-hidden="true"><path class="word-base" d="M0 4H${length}"/>${
    inked.length > 0 && svg`<path class="mark-fill" d="${inked}"/>`
  }</svg>`;
}
