import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { isChosenFrom } from "../../src/views/sideBySide.ts";
import { taskEntries, tasksByAgency } from "../../src/views/tasks.ts";
import { renderPageCitation } from "../components/citation/page-citation.ts";
import {
  renderAgencyIndex,
  renderTaskDownloads,
  renderTaskFigures,
  renderTaskFilters,
  renderTaskGroups,
} from "../components/tasks/tasks.ts";
import { definePage } from "../page.ts";

export default definePage("tasks", (context) => {
  const words = context.strings.tasks;
  const entries = taskEntries(context.corpus);
  const agencies = tasksByAgency(entries);
  return {
    title: words.title,
    description: words.standfirst,
    main: html`${renderOpening(context.heading(words.title), words.standfirst)}
${renderTaskDownloads(context)}
${renderTaskFigures(context)}
${isChosenFrom(context.corpus) ? renderTaskGroups(context, entries, (plan) => context.href({ page: "plan", id: plan.document.meta.id })) : html`${renderTaskFilters(context, entries, agencies)}\n${renderTaskGroups(context, entries)}`}
${renderAgencyIndex(context, agencies)}
${renderPageCitation(context, "nhiem-vu", words.title)}`,
  };
});
