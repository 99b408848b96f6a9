import { formatPercent } from "../../../src/text/format.ts";
import { html, join, type Html, type HtmlValue } from "../../../src/html/html.ts";
import { originalFiles } from "../../../src/files/originals.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { DocumentMeta } from "../../../src/model/document.ts";
import { describeDiagnostic } from "../../../src/model/messages.ts";
import type { Province } from "../../../src/model/province.ts";
import type { PlanView } from "../../../src/views/plan.ts";
import type { PageContext } from "../../context.ts";
import { issuerName } from "../../../src/strings/documents.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { renderPlaceLink } from "../passage/placeLink.ts";
import { inVietnamese } from "../passage/quoted.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";
import { renderReadGaps, renderReadParts } from "./readingFacts.ts";

/** How whole a text is: one with parts that are no text, such as pictures, is whole as far as it has words. */
export function statusOf({ strings }: PageContext, { status, unread }: DocumentMeta): string {
  return unread && status === "complete" ? strings.plan.completeText : strings.plan.status[status];
}

/** Why a text is as it is, in the language of the page where the front matter says it there. */
function statusNote(context: PageContext, { status_note: note, status_note_en: english }: DocumentMeta): HtmlValue {
  if (context.language === "en" && english !== undefined) return english;
  return note && inVietnamese(context, note);
}

/** What is known of a plan, as ruled pairs. Facts that the text does not give are said to be missing, never left out. */
export function renderDocumentFacts(context: PageContext, view: PlanView): Html {
  const { strings, corpus } = context;
  const { plan } = view;
  const { meta } = plan.document;
  const words = strings.plan.facts;
  return html`<section class="document-facts" aria-labelledby="ve-van-ban"><h2 id="ve-van-ban">${words.title}</h2>
<dl>
${fact(words.issuer, issuerName(context, meta))}
${fact(words.number, renderUnbroken(numberAndDate(context, meta)))}
${plan.province && fact(words.province, provinceName(context, plan.province))}
${fact(words.basis(corpus.reference.document.meta.short_title), renderUnbroken(basisOf(context, plan)))}
${fact(words.status, join([statusOf(context, meta), statusNote(context, meta)], ". "))}
${meta.missing_appendices.length > 0 && fact(words.missing, inVietnamese(context, meta.missing_appendices.join("; ")))}
${meta.unread && fact(words.unread, inVietnamese(context, meta.unread.join("; ")))}
${fact(words.text, strings.plan.textCount(view.units.filter(({ unit }) => unit.text !== "").length, view.compared))}
${fact(strings.plan.read.title, renderReadParts(context, view.reading))}
${view.reading.gaps.length > 0 && fact(strings.plan.read.gapsTitle, renderReadGaps(context, view.reading))}
${meta.source.url !== undefined && fact(words.official, renderOfficialText(meta))}
${fact(words.files, renderOriginals(context, meta, `data/plans/${meta.id}.json`))}
${view.warnings.length > 0 && fact(words.warnings, renderWarnings(context, view))}
${view.emphasis && fact(words.emphasis, emphasisOf(context, view.emphasis))}
${fact(strings.review.title, reviewState(context, plan))}
</dl></section>`;
}

/** The files behind a document, and `data`, what was made of them; null for none. */
export function renderOriginals(context: PageContext, meta: DocumentMeta, data: string | null): Html {
  const words = context.strings.plan.originals;
  const link = (file: string, label: string): Html => html`<a href="${context.asset(file)}" download>${label}</a>`;
  return join(
    [
      ...originalFiles(meta).map(({ to, is, format }) => link(to, words[is](format))),
      ...(data === null ? [] : [link(data, words.processed("JSON"))]),
    ],
    ", ",
  );
}

/** A link to the official text at its permanent address; null where none is known. */
export function renderOfficialText({ source: { url } }: DocumentMeta): Html | null {
  return url === undefined ? null : html`<a href="${url}" rel="external">${new URL(url).host}</a>`;
}

/** How much of the plan people have looked at, as a link to where they do. */
function reviewState(context: PageContext, { document, coverage }: Plan): Html {
  const words = context.strings.review.state(coverage.reviewed, coverage.cells.length);
  return html`<a href="${context.href({ page: "review", id: document.meta.id })}">${words}</a>`;
}

function fact(name: string, value: HtmlValue): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function renderWarnings(context: PageContext, { warnings }: PlanView): Html {
  return html`<ul>${warnings.map(({ diagnostic, unit, place }) => {
    const at = unit === null ? null : html` ${renderPlaceLink(context, { unit, place })}`;
    return html`<li>${describeDiagnostic(diagnostic, context.language)}${at}</li>`;
  })}</ul>`;
}

/** `12/KH-UBND, 05/05/2024`; what the text does not give is said to be missing. */
export function numberAndDate(
  { strings, language }: PageContext,
  { number, issued, issued_year, status }: DocumentMeta,
): string {
  const missing = status === "draft" ? strings.plan.blank : strings.plan.noNumber;
  const known = [
    number,
    issued === null ? (issued_year === null ? null : strings.plan.year(issued_year)) : formatDate(issued, language),
  ];
  const said = known.filter((part) => part !== null).join(", ");
  if (number !== null && issued !== null) return said;
  return said === "" ? missing : `${said}. ${missing}`;
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
  const present = successor.name.toLowerCase().startsWith(successor.type)
    ? successor.name
    : strings.figure.province(successor.type, successor.name);
  return strings.plan.successor(name, formatDate(successor.since, language), present);
}

function emphasisOf(context: PageContext, { point, emphasis }: NonNullable<PlanView["emphasis"]>): string {
  const found = context.corpus.reference.points.find(({ id }) => id === point)!;
  return context.strings.plan.emphasisFact(
    point,
    context.label(found.shortLabel),
    formatPercent(emphasis, context.language),
  );
}
