import { renderOpening } from "../components/masthead/opening.ts";
import { html, type Html } from "../../src/html/html.ts";
import { isChosenFrom } from "../../src/views/sideBySide.ts";
import { countedTasks, taskEntries, tasksByAgency, type AgencyTasks } from "../../src/views/tasks.ts";
import { renderPageCitation } from "../components/citation/page-citation.ts";
import {
  renderAgencyIndex,
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
${isChosenFrom(context.corpus) ? renderTaskCounts(context, counted) : renderTasks(context, agencies)}
${renderAgencyIndex(context, agencies)}
${renderPageCitation(context, "nhiem-vu", words.title)}`,
  };
});

/** The tasks of all plans, to be filtered. */
function renderTasks(context: PageContext, agencies: readonly AgencyTasks[]): Html {
  const entries = taskEntries(context.corpus);
  return html`${renderTaskFilters(context, entries, agencies)}\n${renderTaskGroups(context, entries, true)}`;
}
