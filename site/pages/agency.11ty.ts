import { html } from "../../src/html/html.ts";
import { taskEntries, tasksByAgency } from "../../src/views/tasks.ts";
import { renderTaskGroups, successorText } from "../components/tasks/tasks.ts";
import { definePage } from "../page.ts";

export default definePage("agency", (context, key) => {
  const words = context.strings.tasks;
  const agency = tasksByAgency(taskEntries(context.corpus)).find(({ slug }) => slug === key.id)!;
  const plans = new Set(agency.entries.map(({ plan }) => plan.document.meta.id)).size;
  const title = `${words.title}: ${agency.name}`;
  return {
    title,
    description: `${title}: ${words.agencyCount(agency.entries.length, plans)}.`,
    main: html`<header class="opening">
<p class="kicker"><a href="${context.href({ page: "tasks" })}">${words.title}</a></p>
<h1 lang="vi">${agency.name}</h1>
<p class="standfirst">${words.agencyCount(agency.entries.length, plans)}${successorText(context, agency.slug, "; ")}</p>
</header>
${renderTaskGroups(context, agency.entries)}`,
  };
});
