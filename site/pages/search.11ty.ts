import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { renderSearch } from "../components/search/search.ts";
import { definePage } from "../page.ts";

export default definePage("search", (context) => {
  const { corpus, strings } = context;
  return {
    title: strings.search.title,
    description: strings.search.description(corpus.plans.length + 1),
    main: html`${renderOpening(context.heading(strings.search.title), strings.search.description(corpus.plans.length + 1), null, " search-opening")}
${renderSearch(context)}`,
  };
});
