import { attributes, html } from "../../src/html/html.ts";
import { agencyName } from "../../src/model/agency.ts";
import { anchors } from "../../src/model/routes.ts";
import { isCounted } from "../../src/views/manyPlans.ts";
import { countedTasks, ledEntries, tasksByAgency } from "../../src/views/tasks.ts";
import { renderPageCitation } from "../components/citation/page-citation.ts";
import { renderLedTasks, renderSuccessor, renderTaskCounts } from "../components/tasks/tasks.ts";
import { definePage } from "../page.ts";

export default definePage("agency", (context, key) => {
  const words = context.strings.tasks;
  const agency = tasksByAgency(countedTasks(context.corpus)).find(({ slug }) => slug === key.id)!;
  const plans = new Set(agency.entries.map(({ plan }) => plan.document.meta.id)).size;
  const name = agencyName(context.corpus.agencies, agency, context.language);
  const title = `${words.title}: ${name.text}`;
  return {
    title,
    description: `${title}: ${words.agencyCount(agency.entries.length, plans)}.`,
    main: html`<header class="opening">
<p class="kicker"><a href="${context.href({ page: "tasks" })}">${words.title}</a></p>
<h1${attributes({ lang: name.language === context.language ? null : name.language })}>${name.text}</h1>
<p class="standfirst">${name.language !== "vi" && html`<span lang="vi">${agency.name}</span>: `}${words.agencyCount(agency.entries.length, plans)}${renderSuccessor(context, agency.slug, (text) => html`; ${text}`)}</p>
</header>
${isCounted(context.corpus) ? renderTaskCounts(context, agency.entries, anchors.tasks) : renderLedTasks(context, ledEntries(agency))}
${renderPageCitation(context, `nhiem-vu-${agency.slug}`, title)}`,
  };
});
