import { html } from "../../src/html/html.ts";
import { planView } from "../../src/views/plan.ts";
import { renderPlanAssignments } from "../components/assignments/assignments.ts";
import { renderBasis } from "../components/basis/basis.ts";
import { renderPlanComparison } from "../components/comparison-files/comparison-files.ts";
import { renderDocumentFacts } from "../components/document-facts/document-facts.ts";
import { renderPassageCitation } from "../components/citation/passage-citation.ts";
import { renderDocumentData } from "../components/document-text/documentData.ts";
import { renderPlanText } from "../components/document-text/plan-text.ts";
import { renderMissingList } from "../components/missing-list/missing-list.ts";
import { renderMinimap } from "../components/minimap/minimap.ts";
import { quoted } from "../components/passage/quoted.ts";
import { renderPlanRuler } from "../components/plan-ruler/plan-ruler.ts";
import { renderSearchField } from "../components/search/field.ts";
import { renderUnbroken } from "../components/unbroken/unbroken.ts";
import { renderWording } from "../components/wording/wording.ts";
import { definePage } from "../page.ts";
import { planLine } from "../../src/strings/documents.ts";

export default definePage("plan", (context, key) => {
  const { corpus, strings } = context;
  const plan = corpus.plans.find(({ document }) => document.meta.id === key.id)!;
  const { meta } = plan.document;
  const view = planView(corpus, plan);
  const name = strings.plan.name(strings.figure.kinds[meta.kind], meta.short_title);
  const { takenUp, applicable } = plan.coverage.total;
  return {
    title: name,
    description: strings.plan.description(name, takenUp, applicable, corpus.reference.document.meta.short_title),
    main: html`<header class="opening">
<p class="kicker is-issuer">${renderUnbroken(planLine(plan, context))}</p>
<h1>${context.heading(name)}</h1>
<p class="document-name"${quoted(context)}>${renderUnbroken(meta.title)}</p>
</header>
${renderPlanRuler(context, plan, name)}
<div class="document-about">
${renderDocumentFacts(context, view)}
${renderMissingList(context, view)}
</div>
${renderPlanComparison(context, plan)}
${renderPlanAssignments(context, plan)}
${renderWording(context, plan)}
${renderBasis(context, plan)}
${renderSearchField(context, meta.id)}
<section class="reading" aria-labelledby="toan-van">
<h2 class="hidden-text" id="toan-van">${strings.plan.fullText}</h2>
${renderMinimap(context, view.minimap, view.units)}
${renderPlanText(context, view)}
</section>
${renderPassageCitation(context, meta)}
${renderDocumentData(context, meta)}`,
  };
});
