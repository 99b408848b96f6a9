import { sum } from "d3";
import { html, join, type Html } from "../../../src/html/html.ts";
import { formatNumber, formatPercent } from "../../../src/text/format.ts";
import type { PlanReadingView, ReadGap, ReadPart } from "../../../src/views/planReading.ts";
import type { PageContext } from "../../context.ts";
import { renderPlaceLink } from "../passage/placeLink.ts";
import { inVietnamese } from "../passage/quoted.ts";

/** What each part of the text was read as: how much of it, and where it begins. */
export function renderReadParts(context: PageContext, { parts }: PlanReadingView): Html {
  return html`<ul class="read-parts">${parts.map((part) => renderPart(context, part))}</ul> ${context.strings.plan.read.counted}`;
}

function renderPart(context: PageContext, { as, units, syllables, share, places }: ReadPart): Html {
  const { strings, language } = context;
  const words = strings.plan.read;
  const count = words.count(units, formatNumber(syllables, language), formatPercent(share, language));
  const links = places.map((place) => renderPlaceLink(context, place));
  return html`<li><b>${words.parts[as]}</b>: ${count}${links.length > 0 && html` (${join(links, "; ")})`}</li>`;
}

/** What was not read: why, where, and how many provisions it leaves open; how many together, where that is fewer. */
export function renderReadGaps(context: PageContext, { gaps, open }: PlanReadingView): Html {
  const overlap = sum(gaps, (gap) => gap.open) > open;
  return html`<ul>${gaps.map((gap) => renderGap(context, gap))}</ul>${overlap && html` ${context.strings.plan.read.openTogether(open)}`}`;
}

function renderGap(context: PageContext, { gap, at, open }: ReadGap): Html {
  const words = context.strings.plan.read;
  const place = at !== null && html` ${renderPlaceLink(context, at)}`;
  const name = gap.appendix !== null && html` ${inVietnamese(context, gap.appendix)}.`;
  return html`<li>${words.gaps[gap.reason]}.${name} ${words.open(open)}${place}</li>`;
}
