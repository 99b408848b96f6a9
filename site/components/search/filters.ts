import { html, type Html } from "../../../src/html/html.ts";
import { scopes } from "../../../src/model/searching.ts";
import type { PageContext } from "../../context.ts";

/** Documents shown before the list folds. */
const documentsInView = 8;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Three lists of boxes to tick. The script makes those of the documents, and counts beside each what it would show. */
export function renderFilters(context: PageContext): Html {
  const { corpus, strings } = context;
  const words = strings.search;
  const points = corpus.reference.points.map(({ id, shortLabel }): Option => ({
    value: id,
    label: words.point(id, context.label(shortLabel)),
  }));
  const byScope = scopes.map((scope): Option => ({ value: scope, label: words.scopes[scope] }));
  return html`<details class="search-filters" data-search-filters>
<summary>${strings.searchResults.filters}</summary>
${renderDocuments(context)}
${renderList(words.byPoint, "point", points)}
${renderList(words.byScope, "scope", byScope)}
<p><button type="button" class="plain-button" data-search-clear hidden>${words.clearFilters}</button></p>
</details>`;
}

/** Lists that wait for their boxes: thousands of them would be half of a page that is of no use without the script. */
function renderDocuments({ corpus, strings: { search: words } }: PageContext): Html {
  const documents = corpus.plans.length + 1;
  // A fold for one or two would be as long as they are.
  const shown = documents <= documentsInView + 2 ? documents : documentsInView;
  const folded =
    shown < documents &&
    html`<details><summary>${words.moreDocuments(documents - shown)}</summary><ul data-search-documents></ul></details>`;
  return html`<fieldset><legend>${words.byDocument}</legend><ul data-search-documents="${shown}"></ul>${folded}</fieldset>`;
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
