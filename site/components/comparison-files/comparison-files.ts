import { join, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { anchors } from "../../../src/model/routes.ts";
import { comparisonFile } from "../../../src/files/names.ts";
import { unansweredTasks } from "../../../src/views/comparison.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { TaskEntry } from "../../../src/views/tasks.ts";
import type { PageContext } from "../../context.ts";
import { inVietnamese } from "../passage/quoted.ts";
import { kindName } from "../../../src/strings/documents.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";

/** More tasks than this are folded. */
const mostOpen = 6;

/** The comparison table of a plan as files, and the tasks that answer no provision, as links to their passages. */
export function renderPlanComparison(context: PageContext, plan: Plan): Html {
  const words = context.strings.comparison;
  const kind = kindName(context, plan.document.meta);
  const tasks = unansweredTasks(plan);
  const list = html`<ul>${tasks.map((task) => renderTask(context, task))}</ul>`;
  return html`<section class="missing-list plan-comparison" aria-labelledby="nhiem-vu-rieng">
<h2 id="nhiem-vu-rieng">${context.heading(words.unanswered(kind))}</h2>
<p>${tasks.length === 0 ? words.noneUnanswered(kind) : words.unansweredIntro(kind, tasks.length, plan.register.tasks.length)}</p>
<p>${join(links(context, plan, [words.docx, words.xlsx]), " ")}</p>
${tasks.length > mostOpen ? html`<details><summary>${words.showTasks(tasks.length)}</summary>${list}</details>` : tasks.length > 0 && list}
</section>`;
}

function renderTask(context: PageContext, { unit, place, text }: TaskEntry): Html {
  return html`<li><a href="#${anchors.unit(unit)}"><b>${formatPlace(place, context.language)}</b> ${inVietnamese(context, text)}</a></li>`;
}

/** The comparison tables of all plans, as files. */
export function renderComparisonFiles(context: PageContext): Html {
  const { strings, corpus } = context;
  const words = strings.comparison;
  if (isCounted(corpus))
    return html`<p>${words.listText} <a href="${context.href({ page: "plans" })}">${words.eachPlan}</a></p>`;
  return html`<p>${words.listText}</p>
${renderPlainTable({
  columns: [{ label: strings.terms.plan }, { label: words.title }],
  rows: corpus.plans.map((plan) => {
    const { id, short_title } = plan.document.meta;
    return {
      head: html`<a href="${context.href({ page: "plan", id })}">${context.name(short_title)}</a>`,
      cells: [join(links(context, plan, ["DOCX", "XLSX"]), " ")],
    };
  }),
})}`;
}

/** The Word file and the workbook of a plan's table, under the names given. */
function links(context: PageContext, { document }: Plan, [docx, xlsx]: readonly [string, string]) {
  const { corpus, language } = context;
  const { id } = document.meta;
  return [
    html`<a href="${context.asset(comparisonFile(corpus, language, id, "docx"))}" download>${docx}</a>`,
    html`<a href="${context.asset(comparisonFile(corpus, language, id, "xlsx"))}" download>${xlsx}</a>`,
  ];
}
