import { html, join, type Html, type HtmlValue } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { basisOf, type BasisDocument } from "../../../src/views/basis.ts";
import { basisGraph } from "../../../src/views/basisGraph.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { renderPlaceLink } from "../passage/placeLink.ts";
import { quoted } from "../passage/quoted.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";
import { drawBasis } from "./graph.ts";

/** Places named beside a document before the rest is counted. */
const SHOWN_PLACES = 3;

/** What a plan rests on: drawn, and beside the drawing as a list, with what is unknown named as such. */
export function renderBasis(context: PageContext, plan: Plan): Html | null {
  const basis = basisOf(context.corpus, plan);
  const { chain, cited, mentioned } = basis;
  const words = context.strings.basis;
  if (chain.length === 1 && cited.length === 0 && mentioned.length === 0) return null;
  const [own, ...others] = chain;
  const near = others.filter(({ key }) => own!.implements.includes(key));
  const above = others.filter((document) => !near.includes(document));
  const unknown = [...chain, ...cited].some(({ knowledge }) => knowledge === "unknown");
  const group = (title: string, documents: readonly BasisDocument[], withPlaces: boolean): Html | null =>
    documents.length === 0
      ? null
      : html`<h3>${title}</h3><ul>${documents.map((document) => renderDocument(context, document, withPlaces))}</ul>\n`;
  return html`<section class="basis" aria-labelledby="can-cu"><h2 id="can-cu">${words.title}</h2>
<div class="basis-parts"><div class="basis-drawing" aria-hidden="true">${drawBasis(context, basisGraph(basis), plan)}
<p>${words.caption}${unknown && ` ${words.legend}`}</p></div>
<div class="basis-list">${group(words.implements, near, false)}${group(words.above, above, false)}${group(words.cited, cited, true)}${
    mentioned.length > 0 &&
    html`<details><summary>${words.mentioned(mentioned.length)}</summary><ul>${mentioned.map((document) => renderDocument(context, document, true))}</ul></details>`
  }</div></div></section>`;
}

function renderDocument(context: PageContext, document: BasisDocument, withPlaces: boolean): Html {
  const { strings, corpus } = context;
  const words = strings.basis;
  const carriedOut = document.facts?.implements ?? [];
  const notes: readonly HtmlValue[] = [
    carriedOut.length > 0 && renderUnbroken(words.carriesOut(carriedOut)),
    document.knowledge !== "corpus" && words.knowledge[document.knowledge],
    withPlaces && document.places.length > 0 && renderPlaces(context, document),
  ].filter((note) => note !== false);
  const name = renderName(context, document);
  const isReference = document.document === corpus.reference.document.meta.id;
  const linked =
    document.document === null
      ? name
      : html`<a href="${context.href(isReference ? { page: "reference" } : { page: "plan", id: document.document })}">${name}</a>`;
  return html`<li class="is-${document.knowledge}">${linked}${notes.map((note) => html`<span class="basis-note">${note}</span>`)}</li>`;
}

/** With the facts that are known; else in the words of the plan. */
function renderName(context: PageContext, { facts, words, number }: BasisDocument): Html {
  const { strings, language } = context;
  if (facts === null) return html`<q${quoted(context)}>${renderUnbroken(words ?? number ?? "")}</q>`;
  const date = facts.issued === null ? null : formatDate(facts.issued, language);
  return renderUnbroken(
    strings.figure.documentName(strings.figure.kinds[facts.kind], number, date, strings.figure.body(facts.issuer)),
  );
}

function renderPlaces(context: PageContext, { places }: BasisDocument): Html {
  const shown = places.slice(0, SHOWN_PLACES);
  const rest = places.length - shown.length;
  return html`${join(
    shown.map((place) => renderPlaceLink(context, place)),
    "; ",
  )}${rest > 0 && ` ${context.strings.basis.more(rest)}`}`;
}
