import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { accuracyOf } from "../../src/views/method.ts";
import { renderAccuracySection } from "../components/method/accuracySection.ts";
import { renderRegisterSection } from "../components/method/registerSection.ts";
import { renderRuleSections } from "../components/method/ruleSections.ts";
import { renderFirstRuns } from "../components/method/studySection.ts";
import { renderVersionSection } from "../components/method/versionSection.ts";
import { definePage } from "../page.ts";

export default definePage("method", (context) => {
  const { corpus, strings } = context;
  const words = strings.method;
  const standfirst = words.standfirst(corpus.site.name, corpus.evaluation !== null);
  return {
    title: words.title,
    description: standfirst,
    main: html`${renderOpening(words.title, standfirst)}
<div class="prose">
${renderFirstRuns(context)}
${renderRuleSections(context)}
${renderAccuracySection(context, accuracyOf(corpus))}
${renderRegisterSection(context)}
${renderVersionSection(context)}
</div>`,
  };
});
