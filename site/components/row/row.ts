import { isTogether } from "../../../src/model/totals.ts";
import { html, join, type Html } from "../../../src/html/html.ts";
import { apartReasonOf, type Plan } from "../../../src/model/corpus.ts";
import type { Point } from "../../../src/model/reference.ts";
import { pointRows, type ProvisionRow } from "../../../src/views/row.ts";
import { countTakenUp } from "../../../src/views/rowsInView.ts";
import type { PageContext } from "../../context.ts";
import { presentName, shortIssuer } from "../../../src/strings/documents.ts";
import { anchors } from "../../../src/model/routes.ts";
import { printTakenUp } from "../../takenUp.ts";
import { type PassageForm, renderQuoteButton } from "../passage/passage.ts";
import { nameTwins, type Twins } from "../segments/segments.ts";
import { renderKeptShare, renderWordRuler } from "../word-ruler/word-ruler.ts";
import { renderColumn } from "./cell.ts";
import { renderSourceColumn, renderSourceState } from "./sourceColumn.ts";
import { takenUpWords } from "./rowsData.ts";

/** Plans of a block of rows: those side by side, and those that stand apart below them; and how much of their passages. */
interface PlanColumns {
  readonly together: readonly Plan[];
  readonly apart: readonly Plan[];
  readonly form: PassageForm;
}

/** What a block of rows shows. */
interface RowsShown {
  readonly notes?: readonly Html[];
  /** All of the corpus where none are named. */
  readonly plans?: readonly Plan[];
  /** `words`: a script brings the rest of every cell, and what ties its words to those of the reference. */
  readonly form?: PassageForm;
}

/**
 * A point's provisions side by side: one grid row a provision, one column for each of `plans`, under column heads that stay in
 * sight. Without plans the rows wait for those that a script puts into them.
 */
export function renderPointRows(
  context: PageContext,
  point: Point,
  title: Html | string,
  { notes = [], plans = context.corpus.plans, form = "whole" }: RowsShown = {},
): Html {
  const columns = { together: plans.filter(isTogether), apart: plans.filter((plan) => !isTogether(plan)), form };
  const id = `doi-chieu-${point.id}`;
  const rows = pointRows(context.corpus, point, plans);
  const all = plans.map(({ document }) => document.meta.id);
  const facts = rows.map(({ cells }) => ({ point: point.id, cells }));
  return html`<section class="rows ${columnsClass(columns.together.length)}" data-point="${point.id}" aria-labelledby="${id}">
<div class="rows-title"><h2 id="${id}">${title}</h2><p class="rows-summary">${printTakenUp(countTakenUp(facts, all), takenUpWords(context).point)}</p></div>
${notes}
${renderHeads(context, columns)}
${rows.map((row) => html`${renderRow(context, row, columns)}\n`)}</section>`;
}

/** Beside the reference: as many columns as plans, up to four; more scroll sideways. */
function columnsClass(plans: number): string {
  return plans <= 4 ? `columns-${plans}` : "columns-many";
}

function renderHeads(context: PageContext, { together }: PlanColumns): Html {
  return html`<div class="row-heads" aria-hidden="true"><p class="is-reference">${context.corpus.reference.document.meta.short_title}</p>${together.map(
    (plan) =>
      html`<p data-plan="${plan.document.meta.id}">${context.name(plan.document.meta.short_title)} <span>${columnNote(context, plan)}</span></p>`,
  )}</div>`;
}

/** What stands beside a plan's name over its column: who issued it, and what its province has become. */
export function columnNote(context: PageContext, plan: Plan): Html {
  return join(
    [shortIssuer(plan, context), presentName(plan, context)].filter((part) => part !== null),
    ", ",
  );
}

/** Why plans stand below the columns; said once before all rows. */
export function renderApartNotes(context: PageContext, plans: readonly Plan[] = context.corpus.plans): readonly Html[] {
  return plans.filter((plan) => !isTogether(plan)).map((plan) => renderApartNote(context, plan));
}

function renderApartNote({ strings, corpus }: PageContext, plan: Plan): Html {
  const why = strings.figure.apart[apartReasonOf(plan) ?? "other-basis"](corpus.reference.document.meta.short_title);
  const { meta } = plan.document;
  return html`<p class="apart-note" data-plan="${meta.id}"><b>${meta.short_title}</b> ${strings.reading.below}. ${why}.</p>`;
}

function renderRow(context: PageContext, row: ProvisionRow, { together, apart, form }: PlanColumns): Html {
  const { id, label } = row.provision;
  const anchor = anchors.provision(id);
  const twins = form === "whole" ? nameTwins() : () => null;
  return html`<article class="row" id="${anchor}" aria-labelledby="${anchor}-t">
<div class="row-head"><h3 id="${anchor}-t"><a href="#${anchor}">${id}</a> ${context.label(label)}</h3>${form === "whole" && html`<p class="row-summary">${printTakenUp(row.summary, takenUpWords(context).row)}</p>`}</div>
${form === "whole" ? renderReference(context, row, together, twins) : renderReferenceWords(context, row)}
${together.map((plan, position) => renderColumn(context, row, { plan, column: position + 1, twins, form }))}${apart.map((plan) => renderColumn(context, row, { plan, column: null, twins, form }))}</article>`;
}

function renderReference(context: PageContext, row: ProvisionRow, together: readonly Plan[], twins: Twins): Html {
  const order = new Map(together.map((plan, position) => [plan.document.meta.id, position + 1]));
  const columns = (keys: readonly string[]): string => keys.flatMap((key) => order.get(key) ?? []).join(" ");
  const below = html`<div class="passage-tools">${renderQuoteButton(context)}</div>
${renderWordRuler(context, row.kept)}
`;
  return renderSourceColumn(context, row, { above: renderSourceState(context), below }, { columns, twins });
}

/** Without what a script brings: the ruler is the share in words. */
function renderReferenceWords(context: PageContext, row: ProvisionRow): Html {
  return renderSourceColumn(context, row, {
    above: null,
    below: row.kept.map((line) => renderKeptShare(context, line)),
  });
}
