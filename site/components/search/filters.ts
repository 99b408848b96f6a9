import { html, type Html } from "../../../src/html/html.ts";
import { scopes } from "../../../src/model/searching.ts";
import type { PageContext } from "../../context.ts";
import { searchedDocuments } from "./searchData.ts";

/** Documents shown before the list folds. */
const DOCUMENTS_IN_VIEW = 8;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Three lists of boxes to tick. The script counts beside each what it would show. */
export function renderFilters(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.search;
  const documents = searchedDocuments(context).map(({ id, title }): Option => ({
    value: id,
    label: context.name(title),
  }));
  const points = corpus.reference.points.map(({ id, shortLabel }): Option => ({
    value: id,
    label: words.point(id, context.label(shortLabel)),
  }));
  const byScope = scopes.map((scope): Option => ({ value: scope, label: words.scopes[scope] }));
  return html`<details class="search-filters" data-search-filters>
<summary>${strings.searchResults.filters}</summary>
${renderDocuments(context, documents)}
${renderList(words.byPoint, "point", points)}
${renderList(words.byScope, "scope", byScope)}
<p><button type="button" class="plain-button" data-search-clear hidden>${words.clearFilters}</button></p>
</details>`;
}

function renderDocuments({ strings: { search: words } }: PageContext, documents: readonly Option[]): Html {
  const [first, rest] =
    documents.length <= DOCUMENTS_IN_VIEW + 2
      ? [documents, []]
      : [documents.slice(0, DOCUMENTS_IN_VIEW), documents.slice(DOCUMENTS_IN_VIEW)];
  const folded =
    rest.length > 0 &&
    html`<details><summary>${words.moreDocuments(rest.length)}</summary>${renderBoxes("document", rest)}</details>`;
  return html`<fieldset><legend>${words.byDocument}</legend>${renderBoxes("document", first)}${folded}</fieldset>`;
}

function renderList(legend: string, name: string, options: readonly Option[]): Html {
  return html`<fieldset><legend>${legend}</legend>${renderBoxes(name, options)}</fieldset>`;
}

function renderBoxes(name: string, options: readonly Option[]): Html {
  return html`<ul>${options.map(
    ({ value, label }) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}"><span>${label}</span><span class="search-facet" data-search-count></span></label></li>`,
  )}</ul>`;
}
