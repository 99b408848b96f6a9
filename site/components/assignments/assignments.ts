import { html, join, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Point } from "../../../src/model/reference.ts";
import { anchors } from "../../../src/model/routes.ts";
import { formatDate } from "../../../src/text/dates.ts";
import {
  planAssignments,
  provisionAssignments,
  type Aim,
  type Due,
  type Lead,
  type Ordered,
} from "../../../src/views/assignments.ts";
import { kindName } from "../../../src/strings/documents.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { PageContext } from "../../context.ts";
import { renderAgencyLink, renderSuccessor } from "../tasks/tasks.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";

/** Lines of a list that stay legible in one cell; the rest is counted, and stands on the page of the agency or the plan. */
const mostPassages = 12;
const mostAgencies = 5;
const mostAims = 12;
const mostPlans = 3;

/** What one plan orders: its lead agencies, deadlines and targets, each folded, each line with the way to its passage. */
export function renderPlanAssignments(context: PageContext, plan: Plan): Html {
  const words = context.strings.tasks.assignments;
  const kind = kindName(context, plan.document.meta);
  const { leads, dues, aims } = planAssignments(plan);
  const led = new Set(leads.flatMap(({ entries }) => entries.map(({ unit }) => unit))).size;
  const parts = [
    leads.length > 0 && fold(words.leads(leads.length, led), leadTable(context, leads)),
    dues.length > 0 && fold(words.dues(dues.length), dueTable(context, dues)),
    aims.length > 0 && fold(words.aims(aims.length), aimTable(context, aims)),
  ].filter((part) => part !== false);
  return html`<section class="assignments" aria-labelledby="${anchors.tasks}">
<h2 id="${anchors.tasks}">${words.ofPlan}</h2>
<p class="task-note">${parts.length === 0 ? words.nothing(kind) : words.note(kind)}</p>
${parts}</section>`;
}

/** Who leads each provision of a point in the plans, and the targets that they set for it side by side. */
export function renderPointAssignments(context: PageContext, point: Point): Html {
  const words = context.strings.tasks.assignments;
  const { columns } = words;
  const rows = point.provisions
    .map((provision) => ({ provision, ...provisionAssignments(context.corpus, provision.id) }))
    .filter(({ leads, unled, aims }) => leads.length + unled + aims.length > 0);
  if (rows.length === 0) return html``;
  const withAims = rows.some(({ aims }) => aims.length > 0);
  const table = renderPlainTable({
    columns: [columns.provision, columns.leads, ...(withAims ? [columns.aims] : [])].map((label) => ({ label })),
    rows: rows.map(({ provision, leads, unled, aims }) => ({
      head: html`<a href="#${anchors.provision(provision.id)}">${provision.id}</a> ${context.label(provision.label)}`,
      cells: [renderLeads(context, leads, unled), ...(withAims ? [renderAims(context, aims)] : [])],
    })),
  });
  return html`<section class="assignments" aria-labelledby="${anchors.tasks}">
<h2 id="${anchors.tasks}">${words.ofPoint(withAims)}</h2>
<p class="task-note">${context.strings.tasks.reading}</p>
${table}</section>`;
}

/** `Sở A 2 (Tỉnh B); Sở C 1 (Tỉnh D) và 4 cơ quan khác; 3 đoạn không nêu cơ quan chủ trì`. */
function renderLeads(context: PageContext, leads: readonly Lead[], unled: number): Html {
  const { moreAgencies, unled: nobody } = context.strings.tasks.assignments;
  const named = leads
    .slice(0, mostAgencies)
    .map((lead) => html`${renderAgencyLink(context, lead)} ${lead.entries.length}${planNames(context, lead)}`);
  const rest = leads.length - named.length;
  const more = rest > 0 ? html` <small>${moreAgencies(rest)}</small>` : html``;
  return html`${join(named, "; ")}${more}${named.length > 0 && unled > 0 && "; "}${unled > 0 && nobody(unled)}`;
}

/** The plans in which an agency leads, each with the way to its first passage; nothing where they are many. */
function planNames(context: PageContext, { entries }: Lead): Html {
  const first = new Map(entries.toReversed().map((one) => [one.plan, one]));
  if (first.size > mostPlans) return html``;
  const names = [...first.values()].toReversed().map((one) => {
    const { meta } = one.plan.document;
    return html`<a href="${context.href({ page: "plan", id: meta.id }, anchors.unit(one.unit))}">${context.name(meta.short_title)}</a>`;
  });
  return html` <small>(${join(names, ", ")})</small>`;
}

function renderAims(context: PageContext, aims: readonly Aim[]): Html {
  const rest = aims.length - mostAims;
  if (aims.length === 0) return html``;
  return html`<span class="aims">${aims
    .slice(0, mostAims)
    .map(
      (aim) =>
        html`<span><span lang="vi">${aim.subject}</span>${aim.by !== null && html`, ${day(context, aim.by)}`} (${passageLink(context, aim, true)})</span>`,
    )}${rest > 0 && html`<small>${context.strings.tasks.assignments.moreAims(rest)}</small>`}</span>`;
}

function leadTable(context: PageContext, leads: readonly Lead[]): Html {
  const { columns, more } = context.strings.tasks.assignments;
  return renderPlainTable({
    columns: [{ label: columns.agency }, { label: columns.passages }],
    rows: leads.map((lead) => {
      const shown = lead.entries
        .slice(0, mostPassages)
        .map(
          (ordered) => html`<span>${passageLink(context, ordered)} <span lang="vi">${ordered.excerpt}</span></span>`,
        );
      const rest = lead.entries.length - shown.length;
      return {
        head: html`${renderAgencyLink(context, lead)}${renderSuccessor(context, lead.slug, (text) => html` <small>(${text})</small>`)}`,
        cells: [html`<span class="aims">${shown}${rest > 0 && html`<small>${more(rest)}</small>`}</span>`],
      };
    }),
  });
}

function dueTable(context: PageContext, dues: readonly Due[]): Html {
  const { columns, noDay, recurring } = context.strings.tasks.assignments;
  return renderPlainTable({
    columns: [{ label: columns.by }, { label: columns.due }, { label: columns.task }, { label: columns.passage }],
    rows: dues.map((due) => ({
      head: due.day === null ? (due.recurring ? recurring : noDay) : day(context, due.day),
      cells: [
        html`<span lang="vi">${due.words}</span>`,
        html`<span lang="vi">${due.excerpt}</span>`,
        passageLink(context, due),
      ],
    })),
  });
}

function aimTable(context: PageContext, aims: readonly Aim[]): Html {
  const { columns } = context.strings.tasks.assignments;
  return renderPlainTable({
    columns: [
      { label: columns.subject },
      { label: columns.quantity },
      { label: columns.by },
      { label: columns.passage },
    ],
    rows: aims.map((aim) => ({
      head: html`<span lang="vi">${aim.subject}</span>`,
      cells: [
        html`<span lang="vi">${aim.quantity}</span>`,
        aim.by === null ? "" : day(context, aim.by),
        passageLink(context, aim),
      ],
    })),
  });
}

function fold(summary: string, content: Html): Html {
  return html`<details class="more"><summary>${summary}</summary>
${content}</details>
`;
}

function passageLink(context: PageContext, { plan, unit, place }: Ordered, named = false): Html {
  const { meta } = plan.document;
  const where = formatPlace(place, context.language);
  const href = context.href({ page: "plan", id: meta.id }, anchors.unit(unit));
  return html`<a href="${href}">${named && html`${context.name(meta.short_title)}, `}${where}</a>`;
}

/** The end of a year is the year. */
function day(context: PageContext, iso: string): string {
  return iso.endsWith("-12-31") ? iso.slice(0, 4) : formatDate(iso, context.language);
}
