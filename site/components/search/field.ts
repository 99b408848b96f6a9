import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** A small box that opens the search page, for one document: its id is given along. */
export function renderSearchField(context: PageContext, document: string): Html {
  const words = context.strings.search;
  return html`<form class="search-form search-field" role="search" action="${context.href({ page: "search" })}" aria-label="${words.within}">
<label class="hidden-text" for="q">${words.within}</label>
<input id="q" name="q" type="search" placeholder="${words.within}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" lang="vi" required data-search-box>
<input type="hidden" name="kh" value="${document}">
<button type="submit">${words.submit}</button>
</form>`;
}
