import { html, join, type Html } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import { formatNumber, formatPercent } from "../../../src/text/format.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { PlanReadingView, ReadGap, ReadPart } from "../../../src/views/planReading.ts";
import type { PageContext } from "../../context.ts";
import { quoted } from "../passage/quoted.ts";

/** What each part of the text was read as: how much of it, and where it begins. */
export function renderReadParts(context: PageContext, { parts }: PlanReadingView): Html {
  return html`<ul class="read-parts">${parts.map((part) => renderPart(context, part))}</ul>`;
}

function renderPart({ strings, language }: PageContext, { as, units, syllables, share, places }: ReadPart): Html {
  const words = strings.plan.read;
  const count = words.count(units, formatNumber(syllables, language), formatPercent(share, language));
  const links = places.map(
    ({ unit, place }) => html`<a href="#${anchors.unit(unit)}">${formatPlace(place, language)}</a>`,
  );
  return html`<li><b>${words.parts[as]}</b>: ${count}${links.length > 0 && html` (${join(links, ", ")})`}</li>`;
}

/** What was not read: why, where, and how many provisions it leaves open. */
export function renderReadGaps(context: PageContext, { gaps }: PlanReadingView): Html {
  return html`<ul>${gaps.map((gap) => renderGap(context, gap))}</ul>`;
}

function renderGap(context: PageContext, { gap, at, open }: ReadGap): Html {
  const { strings, language } = context;
  const words = strings.plan.read;
  const place = at !== null && html` <a href="#${anchors.unit(at.unit)}">${formatPlace(at.place, language)}</a>`;
  const name = gap.appendix !== null && html` <span${quoted(context)}>${gap.appendix}</span>.`;
  return html`<li>${words.gaps[gap.reason]}.${name} ${words.open(open)}${place}</li>`;
}
