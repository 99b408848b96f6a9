import { provisionsOf } from "../../src/model/reference.ts";
import { html } from "../../src/html/html.ts";
import { renderHomeFacts } from "../components/home-facts/home-facts.ts";
import { renderOverview } from "../components/overview/overview.ts";
import { renderReadingGuide } from "../components/reading-guide/reading-guide.ts";
import { definePage } from "../page.ts";
import { referenceName } from "../../src/strings/documents.ts";
import { areProvincial } from "../../src/model/totals.ts";

export default definePage("home", (context) => {
  const { corpus, strings } = context;
  const { reference } = corpus;
  const name = reference.document.meta.short_title;
  const provisions = provisionsOf(reference).length;
  const provincial = areProvincial(corpus.plans);
  const title = strings.home.title(name, provincial);
  const standfirst = strings.home.standfirst(reference.points.length, name, provisions, provincial);
  return {
    title,
    description: standfirst,
    main: html`<header class="opening is-home">
<p class="kicker">${strings.home.kicker(referenceName(context), name)}</p>
<h1>${context.heading(title)}</h1>
<p class="standfirst">${standfirst}</p>
${renderHomeFacts(context)}
</header>
${renderOverview(context)}
${renderReadingGuide(context)}`,
  };
});
