import { attributes, html, join, type Html } from "../../../src/html/html.ts";
import { agencyName } from "../../../src/model/agency.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Language } from "../../../src/model/language.ts";
import { planLine } from "../../../src/strings/documents.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { anchors, tasksWorkbook } from "../../../src/model/routes.ts";
import { formatPlace } from "../../../src/views/place.ts";
import {
  datedTasks,
  hasWorkbook,
  tasksByAgency,
  tasksByPlan,
  type AgencyTasks,
  type CountedTask,
  type TaskAgency,
  type TaskEntry,
} from "../../../src/views/tasks.ts";
import { formatPartialDate } from "../../../src/text/dates.ts";
import type { PageContext } from "../../context.ts";
import { isCounted, isNamed } from "../../../src/views/manyPlans.ts";
import { isChosenFrom } from "../../../src/views/sideBySide.ts";
import { renderPlanNames } from "../parts/names.ts";
import { renderSameWords } from "../passage/same-words.ts";

/** Up to this many tasks are read without unfolding anything: about three windows of a phone. */
const mostUnfolded = 12;

/** The tasks that an agency leads, by plan; with filters where they are not read at a glance. */
export function renderLedTasks(context: PageContext, entries: readonly TaskEntry[]): Html {
  const filtered = entries.length > mostUnfolded;
  return html`${filtered && renderTaskFilters(context, { over: "led", entries })}
${renderTaskGroups(context, entries, filtered)}`;
}

/** The tasks by plan, each plan's folded under its name and their number; `filtered` where filters stand over them. */
export function renderTaskGroups(context: PageContext, entries: readonly TaskEntry[], filtered: boolean): Html {
  return html`<div class="task-groups">${tasksByPlan(entries).map(
    ([
      plan,
      own,
    ]) => html`<details class="task-group" data-plan="${plan.document.meta.id}"${attributes({ open: entries.length <= mostUnfolded })}><summary>${groupHead(context, plan)} ${groupCount(context, own)}</summary>
${renderTaskTable(context, own, { filtered })}</details>\n`,
  )}</div>`;
}

/** Up to this many tasks with a deadline stand on the page of more plans than it has the tasks of. */
const mostDated = 200;

/**
 * What is due when, across the plans: a fold a year, with filters where none is left out. Says how many tasks it leaves out, and how many
 * name no deadline.
 */
export function renderDeadlines(context: PageContext): Html | null {
  const words = context.strings.tasks.deadlines;
  const { dated, plans, undated, years } = datedTasks(context.corpus, mostDated);
  if (dated === 0) return null;
  // Of some of the tasks alone, a filter would say that there are no others.
  const filtered = dated > mostUnfolded && dated <= mostDated;
  return html`<section class="tasks-by" aria-labelledby="theo-thoi-han"><h2 id="theo-thoi-han">${words.title}</h2>
<p class="task-note">${words.intro(dated, plans, undated)}${dated > mostDated && ` ${words.first(mostDated)}`}</p>
${filtered && renderTaskFilters(context, { over: "dated", entries: years.flatMap(([, entries]) => entries) })}<div class="task-groups">${years.map(
    ([year, entries]) =>
      html`<details class="task-group"${attributes({ open: dated <= mostUnfolded })}><summary><b class="task-plan">${year === null ? words.undated : words.year(year)}</b> ${groupCount(context, entries)}</summary>
${renderTaskTable(context, entries, { filtered, withPlan: true })}</details>\n`,
  )}</div></section>`;
}

/** How many of the tasks each plan has, with the way to `fragment` on its page: does not grow with their texts. */
export function renderTaskCounts(context: PageContext, entries: readonly CountedTask[], fragment?: string): Html {
  if (isNamed(context.corpus)) {
    const counts = new Map(tasksByPlan(entries).map(([plan, own]) => [plan, own.length]));
    return renderPlanNames(
      context,
      [...counts.keys()],
      ({ document: { meta } }) => context.href({ page: "plan", id: meta.id }, fragment),
      (plan) => ` ${counts.get(plan)!}`,
    );
  }
  return html`<div class="task-groups">${tasksByPlan(entries).map(
    ([plan, own]) =>
      html`<p class="task-group"><a href="${context.href({ page: "plan", id: plan.document.meta.id }, fragment)}">${groupHead(context, plan)}</a> ${groupCount(context, own)}</p>\n`,
  )}</div>`;
}

function groupHead(context: PageContext, plan: Plan): Html {
  const { short_title: name } = plan.document.meta;
  return html`<b class="task-plan" lang="vi">${context.name(name)}</b> <span>${planLine(plan, context)}</span>`;
}

function groupCount({ strings }: PageContext, own: readonly CountedTask[]): Html {
  return html`<span class="task-count" data-group-count>${strings.tasks.ofPlan(own.length)}</span>`;
}

/** `filtered`: filters stand over the tasks. `withPlan`: they are of several plans, whose names stand at them. */
interface TaskForm {
  readonly filtered?: boolean;
  readonly withPlan?: boolean;
}

/** The tasks as a table: each leads to its passage, each agency to its page. */
function renderTaskTable(context: PageContext, entries: readonly TaskEntry[], form: TaskForm): Html {
  const { columns } = context.strings.tasks;
  const heads = [columns.task, columns.lead, columns.partners, columns.due, columns.target];
  return html`<table class="plain-table task-table" role="table">
<thead role="rowgroup"><tr role="row">${heads.map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">${entries.map((entry) => renderTask(context, entry, form))}</tbody>
</table>`;
}

function renderTask(context: PageContext, entry: TaskEntry, { filtered = false, withPlan = false }: TaskForm): Html {
  const { columns, openPassage } = context.strings.tasks;
  const { meta } = entry.plan.document;
  const place = formatPlace(entry.place, context.language);
  const passage = context.href({ page: "plan", id: meta.id }, anchors.unit(entry.unit));
  // Where the plan says nothing, a narrow window leaves the cell out.
  const cell = (label: string, said: readonly unknown[], content: Html): Html =>
    said.length === 0
      ? html`<td role="cell" class="unsaid"></td>`
      : html`<td role="cell" data-label="${label}">${content}</td>`;
  const agencies = (named: readonly TaskAgency[], linked: boolean): Html =>
    html`<span>${renderAgencies(context, named, linked)}</span>`;
  const words = (said: readonly string[]): Html => html`<span lang="vi">${said.join("; ")}</span>`;
  return html`<tr role="row"${filtered && filterFacts(entry)}><td role="cell" data-label="${columns.task}"><a class="task-place" href="${passage}" aria-label="${openPassage}: ${meta.short_title}, ${place}">${withPlan && html`<b lang="vi">${meta.short_title}</b>, `}${place}</a>
<span class="task-text" lang="vi">${entry.text}</span>${renderSameWords(context, entry.plan, entry.unit)}</td>${cell(
    columns.lead,
    entry.leads,
    agencies(entry.leads, true),
  )}${cell(columns.partners, entry.partners, agencies(entry.partners, false))}${cell(columns.due, entry.due, words(entry.due))}${cell(
    columns.target,
    entry.targets,
    words(entry.targets),
  )}</tr>
`;
}

/** What filters ask for, as attributes of a row. */
function filterFacts({ plan, leads, points, provisions, due, recurring, dueYear }: TaskEntry): Html {
  return attributes({
    "data-plan": plan.document.meta.id,
    "data-agencies": leads.map(({ slug }) => slug).join(" "),
    "data-points": points.join(" "),
    "data-provisions": provisions.join(" "),
    // `+` comes back in every year, `?` names no last day.
    "data-due": due.length === 0 ? "" : recurring ? "+" : (dueYear ?? "?"),
  });
}

function renderAgencies(context: PageContext, agencies: readonly TaskAgency[], linked: boolean): Html {
  const inherited = agencies.length > 0 && agencies.every((agency) => agency.inherited);
  const names = agencies.map(({ slug, name }) =>
    linked ? renderAgencyLink(context, { slug, name }) : renderAgencyName(context, { slug, name }),
  );
  return html`${join(names, "; ")}${inherited && linked && html` <small>(${context.strings.tasks.inherited})</small>`}`;
}

/** An agency under the name that readers of the page know; marked where that is in another language than the page. */
function renderAgencyName({ corpus, language }: PageContext, agency: Pick<TaskAgency, "slug" | "name">): Html {
  const name = agencyName(corpus.agencies, agency, language);
  return name.language === language
    ? html`${name.text}`
    : html`<span${attributes({ lang: name.language })}>${name.text}</span>`;
}

/** Likewise, leading to its page. */
export function renderAgencyLink(context: PageContext, agency: Pick<TaskAgency, "slug" | "name">): Html {
  return html`<a href="${context.href({ page: "agency", id: agency.slug })}">${renderAgencyName(context, agency)}</a>`;
}

/** What filters stand over: all tasks, those with a deadline, or those that one agency leads. What all share is no filter. */
interface Filtered {
  readonly over: "all" | "dated" | "led";
  readonly entries: readonly TaskEntry[];
}

/** What narrows the tables: shown where a script can use it. */
export function renderTaskFilters(context: PageContext, { over, entries }: Filtered): Html {
  const words = context.strings.tasks;
  const { corpus } = context;
  const due = entries.flatMap(({ dueYear }) => (dueYear === null ? [] : [Number(dueYear)])).toSorted((a, b) => a - b);
  // Every year between the first and the last: "by 2026" is asked where tasks are due in 2025 and 2030.
  const years =
    due.length === 0 ? [] : Array.from({ length: due.at(-1)! - due[0]! + 1 }, (_, more) => `${due[0]! + more}`);
  const plans = over === "all" ? corpus.plans : tasksByPlan(entries).map(([plan]) => plan);
  const select = (
    name: string,
    label: string,
    options: readonly (readonly [value: string, label: string, language?: Language])[],
  ): Html =>
    html`<label><span>${label}</span> <select name="${name}"><option value="">${words.any}</option>${options.map(
      ([value, text, language]) =>
        html`<option value="${value}"${attributes({ lang: language === context.language ? null : language })}>${text}</option>`,
    )}</select></label>`;
  return html`<div class="task-filters" role="group" aria-label="${words.filters}" data-task-filters data-count="${words.count(0, 1).replace("0", "{shown}").replace("1", "{all}")}" data-undated="${words.undated(0).replace("0", "{undated}")}">
${select(
  "ke-hoach",
  words.plan,
  plans.map(({ document: { meta } }) => [meta.id, meta.short_title] as const),
)}
${
  over !== "led" &&
  select("co-quan", words.agency, [
    ...tasksByAgency(entries).map((agency) => {
      const name = agencyName(corpus.agencies, agency, context.language);
      return [agency.slug, `${name.text} (${agency.entries.length})`, name.language] as const;
    }),
    ["-", words.noAgency] as const,
  ])
}
${select(
  "diem",
  words.point,
  corpus.reference.points.map(({ id, label }) => [id, `${id}. ${label[context.language]}`] as const),
)}
${select(
  "noi-dung",
  words.provision,
  provisionsOf(corpus.reference).map(({ id, label }) => [id, `${id} ${label[context.language]}`] as const),
)}
${
  // Those with a deadline stand under their years.
  over !== "dated" &&
  html`${select("thoi-han", words.due, [
    ["co", words.withDue] as const,
    ["khong", words.withoutDue] as const,
    ...years.map((year) => [year, words.dueBy(year)] as const),
  ])}
<label><span>${words.sort}</span> <select name="sap-xep"><option value="">${words.sorts.text}</option><option value="thoi-han">${words.sorts.due}</option>${over === "all" && html`<option value="co-quan">${words.sorts.agency}</option>`}<option value="noi-dung">${words.sorts.provision}</option></select></label>`
}
<output aria-live="polite" data-task-count>${words.count(entries.length, entries.length)}</output>
</div>`;
}

/** The agencies with their numbers of tasks and plans, each leading to its page. */
export function renderAgencyIndex(context: PageContext, agencies: readonly AgencyTasks[]): Html {
  const words = context.strings.tasks;
  // Where this page has no filter over all tasks, pages of agencies have one over theirs.
  const narrows = isChosenFrom(context.corpus) && !isCounted(context.corpus);
  return html`<section class="tasks-by" aria-labelledby="theo-co-quan"><h2 id="theo-co-quan">${words.byAgency}</h2>${narrows && html`<p class="task-note scripted-only">${words.agencyPages}</p>`}
<ul class="agency-index">${agencies.map((agency) => {
    const { slug, entries } = agency;
    const plans = new Set(entries.map(({ plan }) => plan.document.meta.id)).size;
    return html`<li>${renderAgencyLink(context, agency)} <small>${words.agencyCount(entries.length, plans)}${renderSuccessor(context, slug, (text) => html`; ${text}`)}</small></li>`;
  })}</ul></section>`;
}

/** Who has the tasks of an agency that no longer exists, in what `around` puts beside it; nothing for one that exists. */
export function renderSuccessor(context: PageContext, slug: string, around: (text: Html) => Html): Html | null {
  const { corpus, strings, language } = context;
  const agency = corpus.agencies.find(({ id }) => id === slug);
  if (agency?.until === undefined) return null;
  const successor = corpus.agencies.find(({ id }) => id === agency.successor);
  const name = successor
    ? renderAgencyName(context, { slug: successor.id, name: successor.name })
    : strings.tasks.several;
  return around(html`${strings.tasks.successor(formatPartialDate(agency.until, language))}: ${name}`);
}

/** The figures that are made of the tasks, by their titles. */
export function renderTaskFigures(context: PageContext): Html {
  const figures = context.figures.of(context.language).filter(({ sheet }) => sheet.readOn?.page === "tasks");
  return html`<ul class="task-downloads" aria-label="${context.strings.files.page.series}">${figures.map(
    ({ sheet, file }) =>
      html`<li><a href="${context.href({ page: "figure", id: sheet.id })}">${context.heading(file.heading)}</a></li>`,
  )}</ul>`;
}

/** Where the register is downloaded. */
export function renderTaskDownloads(context: PageContext): Html {
  const { downloads, files } = context.strings.tasks;
  const link = (file: string, label: string): Html =>
    html`<li><a href="${context.asset(file)}" download>${label}</a></li>`;
  return html`<p class="task-note">${context.strings.tasks.reading}</p>
<ul class="task-downloads" aria-label="${downloads}">${hasWorkbook(context.corpus) && link(tasksWorkbook[context.language], files.xlsx)}${link("data/tasks.csv", files.csv)}${link("data/tasks.json", files.json)}${link("data/tasks.ics", files.ics)}</ul>`;
}
