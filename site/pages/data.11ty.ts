import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { isCounted } from "../../src/views/manyPlans.ts";
import { listedDownloads, type Download } from "../../src/views/data.ts";
import { renderComparisonFiles } from "../components/comparison-files/comparison-files.ts";
import { renderDatasetCitation, renderDatasetDescription, renderDocuments } from "../components/dataset/dataset.ts";
import { renderProseSection } from "../components/method/section.ts";
import { renderPlainTable } from "../components/plain-table/plain-table.ts";
import type { PageContext } from "../context.ts";
import { formatDate } from "../../src/text/dates.ts";
import { definePage } from "../page.ts";

export default definePage("data", (context) => {
  const { corpus, strings, language } = context;
  const words = strings.data;
  return {
    title: words.title,
    description: words.standfirst,
    main: html`${renderOpening(words.title, words.standfirst)}
<div class="prose">
${renderProseSection("bao-cao", strings.files.page.documents, renderDocuments(context))}
${renderProseSection("bang-doi-chieu", strings.comparison.listTitle, renderComparisonFiles(context))}
${renderProseSection("tai-ve", words.downloads, html`<p>${words.spreadsheets}</p><p>${words.importing}</p>${renderDownloads(context)}`)}
${renderProseSection("trich-dan", strings.files.page.citing, renderDatasetCitation(context))}
${renderProseSection("cau-truc", words.contract, html`<p>${words.contractIntro}</p>${renderFields(context)}`)}
${renderProseSection(
  "phien-ban",
  strings.method.version.title,
  html`<p>${words.version(corpus.method.version, formatDate(corpus.date, language))} <code>${corpus.inputs}</code></p>
<p>${corpus.site.licence !== null && words.licence(corpus.site.licence)} ${words.documents}</p><p>${words.offline}</p>`,
)}
</div>
${renderDatasetDescription(context)}`,
  };
});

function renderDownloads(context: PageContext): ReturnType<typeof html> {
  const words = context.strings.data;
  const content = ({ kind, plan }: Download): string => (plan === null ? words.kinds[kind] : words.planOf(plan));
  return renderPlainTable({
    columns: [{ label: words.file }, { label: words.format }, { label: words.content }],
    rows: [
      ...listedDownloads(context.corpus).map((file) => ({
        head: html`<a href="${context.asset(file.path)}" download>${file.path}</a>`,
        cells: [html`<span class="nowrap">${file.format}</span>`, content(file)],
      })),
      ...(isCounted(context.corpus) ? [{ head: "data/plans/*.json", cells: ["JSON", words.eachPlan] }] : []),
    ],
  });
}

function renderFields({ strings: { data: words } }: PageContext): ReturnType<typeof html> {
  return renderPlainTable({
    columns: [{ label: words.field }, { label: words.meaning }],
    rows: words.fields.map(([name, meaning]) => ({ head: html`<code>${name}</code>`, cells: [meaning] })),
  });
}
