import { isTogether } from "../../../src/charts/totals.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Point } from "../../../src/model/reference.ts";
import { formatQuotePlaces } from "../../../src/views/quotePlace.ts";
import { pointRows, type EmptyReason, type Row, type RowCell } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { shortIssuer } from "../../planLine.ts";
import { anchors } from "../../routes.ts";
import { quoted, renderPassage } from "../passage/passage.ts";
import { renderVerdict } from "../review/verdict.ts";
import { renderSegments } from "../segments/segments.ts";
import { renderRelation, renderMarkedState } from "../state/state.ts";
import { renderWordRuler } from "../word-ruler/word-ruler.ts";

/** Plans of a block of rows: those side by side, and those that stand apart below them. */
interface Columns {
  readonly together: readonly Plan[];
  readonly apart: readonly Plan[];
}

/** A point's provisions side by side: one grid row a provision, one column a plan, under column heads that stay in sight. */
export function renderPointRows(
  context: PageContext,
  point: Point,
  title: Html | string,
  notes: readonly Html[] = [],
): Html {
  const columns = {
    together: context.corpus.plans.filter(isTogether),
    apart: context.corpus.plans.filter((plan) => !isTogether(plan)),
  };
  const id = `doi-chieu-${point.id}`;
  return html`<section class="rows ${columnsClass(columns.together.length)}" data-point="${point.id}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${notes}
${renderHeads(context, columns)}
${pointRows(context.corpus, point).map((row) => html`${renderRow(context, row, columns)}\n`)}</section>`;
}

/** Beside the reference: as many columns as plans, up to four; more scroll sideways. */
function columnsClass(plans: number): string {
  return plans <= 4 ? `columns-${plans}` : "columns-many";
}

function renderHeads(context: PageContext, { together }: Columns): Html {
  return html`<div class="row-heads" aria-hidden="true"><p class="is-reference">${context.corpus.reference.document.meta.short_title}</p>${together.map(
    (plan) =>
      html`<p data-plan="${plan.document.meta.id}">${context.name(plan.document.meta.short_title)} <span>${shortIssuer(plan)}</span></p>`,
  )}</div>`;
}

/** Why plans stand below the columns; said once before all rows. */
export function renderApartNotes(context: PageContext): readonly Html[] {
  return context.corpus.plans.filter((plan) => !isTogether(plan)).map((plan) => renderApartNote(context, plan));
}

function renderApartNote({ strings, corpus }: PageContext, { document, relation }: Plan): Html {
  const why = strings.figure.apart[relation.reason ?? "other-basis"](corpus.reference.document.meta.short_title);
  return html`<p class="apart-note" data-plan="${document.meta.id}"><b>${document.meta.short_title}</b> ${strings.reading.below}. ${why}.</p>`;
}

function renderRow(context: PageContext, row: Row, { together, apart }: Columns): Html {
  const { id, label } = row.provision;
  const anchor = anchors.provision(id);
  const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
  const render = (plan: Plan, column: number | null): Html =>
    html`${renderCell(context, row, plan, cells.get(plan.document.meta.id)!, column)}\n`;
  return html`<article class="row" id="${anchor}" aria-labelledby="${anchor}-t">
<div class="row-head"><h3 id="${anchor}-t"><a href="#${anchor}">${id}</a> ${context.label(label)}</h3><p class="row-summary">${summaryOf(context, row)}</p></div>
${renderReference(context, row, together)}
${together.map((plan, position) => render(plan, position + 1))}${apart.map((plan) => render(plan, null))}</article>`;
}

/** `3/4 kế hoạch; 1 nguyên văn, 2 điều chỉnh`. */
function summaryOf({ strings }: PageContext, { summary }: Row): string {
  const relations = (["verbatim", "adapted", "specific"] as const)
    .filter((relation) => summary.relations[relation] > 0)
    .map((relation) => `${summary.relations[relation]} ${strings.terms.relations[relation].toLowerCase()}`);
  return strings.reading.summary(summary.takenUp, summary.plans, relations);
}

function renderReference(context: PageContext, row: Row, together: readonly Plan[]): Html {
  const { strings, corpus, language } = context;
  const order = new Map(together.map((plan, position) => [plan.document.meta.id, position + 1]));
  const columns = (keys: readonly string[]): string => keys.map((key) => order.get(key)).join(" ");
  const whole = context.href({ page: "reference" }, anchors.unit(row.places[0]!.unit));
  return html`<div class="column is-reference">
<h4>${corpus.reference.document.meta.short_title}</h4>
<p class="column-state">${strings.reading.source}</p>
<p class="passage-head"><a href="${whole}">${formatQuotePlaces(row.places, language)}</a></p>
<blockquote class="row-quote"${quoted(context)}>${row.quotes.map((quote) => html`<p>${renderSegments(quote, { columns })}</p>`)}</blockquote>
${renderWordRuler(context, row.kept)}
</div>`;
}

/** `column` counts the plans side by side from 1; null for a plan that stands apart. */
function renderCell(context: PageContext, row: Row, plan: Plan, cell: RowCell, column: number | null): Html {
  const { meta } = plan.document;
  const name = html`<h4>${meta.short_title}</h4>`;
  const state = html`<p class="column-state">${renderMarkedState(context, cell.state)}</p>`;
  return html`<div class="${cellClass(cell)}"${attributes({
    id: anchors.cell(row.provision.id, cell.plan),
    "data-plan": cell.plan,
    "data-state": cell.state,
    "data-relation": cell.relation,
    "data-column": column,
  })}>
${name}
${state}
${cell.apart ? renderApart(context, plan, cell) : renderPassages(context, plan, cell)}${renderVerdict(context, cell)}
</div>`;
}

function cellClass({ apart, reason, state }: RowCell): string {
  return `column${apart ? " is-apart" : reason === null ? "" : ` is-empty is-${state}`}`;
}

function renderPassages(context: PageContext, plan: Plan, { passages, reason }: RowCell): Html {
  if (reason !== null) return html`<p class="column-reason">${reasonWords(context, reason)}</p>`;
  const [first, ...others] = passages.map((passage) => renderPassage(context, plan.document.meta.id, passage));
  if (others.length === 0) return html`${first}`;
  return html`${first}
<details><summary>${context.strings.reading.more(others.length)}</summary>${others}</details>`;
}

/** A plan that stands apart: relation or reason in one line, and its passages folded. */
function renderApart(context: PageContext, plan: Plan, { passages, reason, relation }: RowCell): Html {
  if (reason !== null) return html`<p class="column-reason">${reasonWords(context, reason)}</p>`;
  return html`<details><summary>${relation !== null && renderRelation(context, relation)} <span class="summary-words">${context.strings.reading.apartPassages(passages.length)}</span></summary><div class="apart-passages">${passages.map((passage) => renderPassage(context, plan.document.meta.id, passage))}</div></details>`;
}

function reasonWords({ strings: { reading } }: PageContext, reason: EmptyReason): string {
  switch (reason.kind) {
    case "absent":
      return reading.absent(reason.read);
    case "truncated":
      return reading.truncated;
    case "missing-appendices":
      return reading.missingAppendices(reason.appendices);
    case "not-applicable":
      return reading.notApplicable;
  }
}
