import { formatPercent } from "../../../src/charts/format.ts";
import { html, join, type Html, type HtmlValue } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { DocumentMeta } from "../../../src/model/document.ts";
import type { Province } from "../../../src/model/province.ts";
import type { PlanView } from "../../../src/views/plan.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../dates.ts";

/** What is known of a plan, as ruled pairs. Facts that the text does not give are said to be missing, never left out. */
export function renderDocumentFacts(context: PageContext, view: PlanView): Html {
  const { strings, corpus } = context;
  const { plan } = view;
  const { meta } = plan.document;
  const words = strings.plan.facts;
  return html`<section class="document-facts" aria-labelledby="ve-van-ban"><h2 id="ve-van-ban">${words.title}</h2>
<dl>
${fact(words.issuer, meta.issuer)}
${fact(words.number, numberOf(context, meta))}
${fact(words.date, dateOf(context, meta))}
${plan.province && fact(words.province, provinceName(context, plan.province))}
${fact(words.basis(corpus.reference.document.meta.short_title), basisOf(context, plan))}
${meta.implements.length > 0 && fact(words.implements, meta.implements.join("; "))}
${fact(words.status, join([strings.plan.status[meta.status], meta.status_note], ". "))}
${meta.missing_appendices.length > 0 && fact(words.missing, meta.missing_appendices.join("; "))}
${fact(words.text, strings.plan.textCount(view.units.filter(({ unit }) => unit.text !== "").length, view.taskUnits))}
${view.emphasis && fact(words.emphasis, emphasisOf(context, view.emphasis))}
</dl></section>`;
}

function fact(name: string, value: HtmlValue): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** The number as written, or that the text gives none. */
export function numberOf({ strings }: PageContext, { number, status }: DocumentMeta): string {
  return number ?? (status === "draft" ? strings.plan.blank : strings.plan.noNumber);
}

/** The date, the year alone where no more is known, or that the text gives none. */
export function dateOf({ strings, language }: PageContext, { issued, issued_year, status }: DocumentMeta): string {
  if (issued !== null) return formatDate(issued, language);
  const missing = status === "draft" ? strings.plan.blank : strings.plan.noNumber;
  return issued_year === null ? missing : `${strings.plan.year(issued_year)}. ${missing}`;
}

/** How the plan reaches the reference. */
export function basisOf({ corpus, strings, language }: PageContext, { relation }: Plan): string {
  const { meta } = corpus.reference.document;
  const words = strings.plan;
  if (relation.kind === "direct") return words.direct;
  if (relation.kind === "indirect") return words.indirect(relation.via);
  return relation.reason === "older"
    ? words.none.older(meta.short_title, meta.issued && formatDate(meta.issued, language))
    : words.none["other-basis"](meta.short_title);
}

function provinceName({ strings, language }: PageContext, { name, successor }: Province): string {
  if (successor === null) return name;
  const present = successor.name.toLowerCase().startsWith(successor.type) ? successor.name : `${successor.type} ${successor.name}`;
  return strings.plan.successor(name, formatDate(successor.since, language), present);
}

function emphasisOf(context: PageContext, { point, emphasis }: NonNullable<PlanView["emphasis"]>): string {
  const found = context.corpus.reference.points.find(({ id }) => id === point)!;
  return context.strings.plan.emphasisFact(point, context.label(found.shortLabel), formatPercent(emphasis, context.language));
}
