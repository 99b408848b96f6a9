import { html } from "../../src/html/html.ts";
import { accuracyOf } from "../../src/views/method.ts";
import { renderAccuracySection } from "../components/method/accuracySection.ts";
import { renderRuleSections } from "../components/method/ruleSections.ts";
import { renderStudySection } from "../components/method/studySection.ts";
import { renderVersionSection } from "../components/method/versionSection.ts";
import { definePage } from "../page.ts";

export default definePage("method", (context) => {
  const { corpus, strings } = context;
  const words = strings.method;
  const standfirst = words.standfirst(corpus.site.name);
  return {
    title: words.title,
    description: standfirst,
    main: html`<header class="opening">
<h1>${words.title}</h1>
<p class="standfirst">${standfirst}</p>
</header>
<div class="prose">
${renderRuleSections(context)}
${renderAccuracySection(context, accuracyOf(corpus))}
${renderStudySection(context)}
${renderVersionSection(context)}
</div>`,
  };
});
