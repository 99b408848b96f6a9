import { html } from "../../src/html/html.ts";
import { renderSearch } from "../components/search/search.ts";
import { definePage } from "../page.ts";

export default definePage("search", (context) => {
  const { corpus, strings } = context;
  return {
    title: strings.search.title,
    description: strings.search.description(corpus.plans.length + 1),
    main: html`<header class="opening search-opening">
<h1>${context.heading(strings.search.title)}</h1>
<p class="standfirst">${strings.search.description(corpus.plans.length + 1)}</p>
</header>
${renderSearch(context)}`,
  };
});
