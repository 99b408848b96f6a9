import { provisionsOf } from "../../src/model/reference.ts";
import { html } from "../../src/html/html.ts";
import { referenceView } from "../../src/views/reference.ts";
import { renderPassageCitation } from "../components/citation/passage-citation.ts";
import { renderDocumentData } from "../components/document-text/documentData.ts";
import { renderReferenceText } from "../components/document-text/reference-text.ts";
import { quoted } from "../components/passage/quoted.ts";
import { renderPointNavigation } from "../components/point-navigation/point-navigation.ts";
import { renderOfficialText, renderOriginals } from "../components/document-facts/document-facts.ts";
import { renderSearchField } from "../components/search/field.ts";
import { renderUnbroken } from "../components/unbroken/unbroken.ts";
import { definePage } from "../page.ts";
import { referenceName } from "../../src/strings/documents.ts";

export default definePage("reference", (context) => {
  const { corpus, strings } = context;
  const { reference } = corpus;
  const { meta } = reference.document;
  const provisions = provisionsOf(reference).length;
  const standfirst = strings.plan.reference.standfirst(reference.points.length, provisions);
  return {
    title: meta.short_title,
    description: standfirst,
    main: html`${renderPointNavigation(context)}
<header class="opening">
<p class="kicker">${renderUnbroken(referenceName(context))}</p>
<h1>${context.name(meta.short_title)}</h1>
<p class="document-name"${quoted(context)}>${renderUnbroken(meta.title)}</p>
<p class="standfirst">${standfirst}${reference.provisionsFrom === "clauses" && ` ${strings.plan.reference.derived}`} ${strings.plan.facts.files}: ${renderOriginals(context, meta, null)}.</p>
${meta.source.url !== undefined && html`<p class="standfirst">${strings.plan.facts.official}: ${renderOfficialText(meta)}</p>`}
</header>
${renderSearchField(context, meta.id)}
<section class="reading is-reference" aria-labelledby="toan-van">
<h2 class="hidden-text" id="toan-van">${strings.plan.fullText}</h2>
${renderReferenceText(context, referenceView(corpus))}
</section>
${renderPassageCitation(context, meta)}
${renderDocumentData(context, meta)}`,
  };
});
