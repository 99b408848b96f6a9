import { renderOpening } from "../components/masthead/opening.ts";
import { html, type Html } from "../../src/html/html.ts";
import { isChosenFrom } from "../../src/views/sideBySide.ts";
import { countedTasks, taskEntries, tasksByAgency, type CountedTask } from "../../src/views/tasks.ts";
import { renderPageCitation } from "../components/citation/page-citation.ts";
import {
  renderAgencyIndex,
  renderDeadlines,
  renderTaskCounts,
  renderTaskDownloads,
  renderTaskFigures,
  renderTaskFilters,
  renderTaskGroups,
} from "../components/tasks/tasks.ts";
import type { PageContext } from "../context.ts";
import { definePage } from "../page.ts";

export default definePage("tasks", (context) => {
  const words = context.strings.tasks;
  const counted = countedTasks(context.corpus);
  const agencies = tasksByAgency(counted);
  return {
    title: words.title,
    description: words.standfirst,
    main: html`${renderOpening(context.heading(words.title), words.standfirst)}
${renderTaskDownloads(context)}
${renderTaskFigures(context)}
${isChosenFrom(context.corpus) ? renderCounted(context, counted) : renderTasks(context)}
${renderAgencyIndex(context, agencies)}
${renderPageCitation(context, "nhiem-vu", words.title)}`,
  };
});

/** Of more plans than a page has the tasks of: what is due when, and how many tasks each plan has. */
function renderCounted(context: PageContext, counted: readonly CountedTask[]): Html {
  return html`${renderDeadlines(context)}
<section class="tasks-by" aria-labelledby="theo-ke-hoach"><h2 id="theo-ke-hoach">${context.strings.tasks.byPlan}</h2>
${renderTaskCounts(context, counted)}</section>`;
}

/** The tasks of all plans, to be filtered. */
function renderTasks(context: PageContext): Html {
  const entries = taskEntries(context.corpus);
  return html`${renderTaskFilters(context, { over: "all", entries })}\n${renderTaskGroups(context, entries, true)}`;
}
