import { html, join, json, type Html } from "../../../src/html/html.ts";
import type { Corpus, Plan } from "../../../src/model/corpus.ts";
import { examples } from "../../../src/search/examples.ts";
import { searchDocuments } from "../../../src/search/searchDocuments.ts";
import { fold } from "../../../src/text/normalise.ts";
import { once } from "../../../src/text/once.ts";
import { planLine, referenceName } from "../../../src/strings/documents.ts";
import { isNamed } from "../../../src/views/manyPlans.ts";
import type { PageContext } from "../../context.ts";
import { renderPlanNames } from "../parts/names.ts";
import { renderFilters } from "./filters.ts";
import { searchData } from "./searchData.ts";

const EXAMPLES = 4;

/** The search page under its title: the box, the filters, the place of the results, help, and the data of the script. */
export function renderSearch(context: PageContext): Html {
  const { strings, assets, language } = context;
  const words = strings.search;
  return html`<div class="search" data-search data-language="${language}">
<form class="search-form" role="search" action="${context.href(context.key)}" data-search-form>
<label class="hidden-text" for="q">${words.label}</label>
<input id="q" name="q" type="search" placeholder="${words.label}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" lang="vi" data-search-box>
<button type="submit">${words.submit}</button>
</form>
<noscript><p class="search-notice">${words.noScript}</p></noscript>
<p class="hidden-text" role="status" data-search-live></p>
<div class="search-found" data-search-found hidden>
${renderFilters(context)}
<div class="search-results" data-search-results></div>
</div>
${renderHelp(context)}
</div>
<script type="application/json" id="search-data">${json(searchData(context))}</script>
<script src="${context.asset(assets.search.script)}" defer></script>`;
}

/** The same in all languages: words of the documents. */
const examplesOf = once((corpus: Corpus): readonly string[] =>
  examples(corpus.reference, searchDocuments(corpus), EXAMPLES).map(({ text }) => text),
);

/** What stands in place of results while nothing is asked for; without script, all there is. */
function renderHelp(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.search;
  const found = examplesOf(corpus);
  const [first] = found;
  const tried = first === undefined ? [] : [...found, fold(first)];
  const link = (text: string): Html =>
    html`<a href="?q=${encodeURIComponent(text)}" lang="vi" data-search-query>${text}</a>`;
  return html`<div class="search-help" data-search-help>
${tried.length > 0 && html`<p class="search-examples">${words.examples}: ${join(tried.map(link), ", ")}</p>`}
<section><h2>${words.tipsTitle}</h2><ul class="search-tips">
${first !== undefined && html`<li>${words.tips.marks(first, fold(first))}</li>`}
<li>${words.tips.words}</li>
<li>${words.tips.quotes}</li>
<li class="search-keys">${words.tips.keys}</li>
</ul></section>
<section><h2>${words.documentsTitle}</h2>${renderDocuments(context)}</section>
</div>`;
}

/** The way to each document without a search; of thousands their names. */
function renderDocuments(context: PageContext): Html {
  const { reference, plans } = context.corpus;
  const planHref = ({ document }: Plan): string => context.href({ page: "plan", id: document.meta.id });
  const entry = (title: string, href: string, detail: string): Html =>
    html`<li><a href="${href}" lang="vi">${context.name(title)}</a> <span>${detail}</span></li>\n`;
  const named = isNamed(context.corpus);
  return html`<ul class="search-documents">${entry(reference.document.meta.short_title, context.href({ page: "reference" }), referenceName(context))}${
    !named && plans.map((plan) => entry(plan.document.meta.short_title, planHref(plan), planLine(plan, context)))
  }</ul>${named && renderPlanNames(context, plans, planHref)}`;
}
