import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { EmptyReason, ProvisionRow, RowCell, RowPassage } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { type PassageForm, renderPassage, renderQuoteButton } from "../passage/passage.ts";
import { renderSameWords } from "../passage/same-words.ts";
import { renderVerdict } from "../review/verdict.ts";
import type { Twins } from "../segments/segments.ts";
import { renderRelation, renderMarkedState } from "../state/state.ts";

/** Where a cell stands, and how much of its passages. */
export interface ColumnPlace {
  readonly plan: Plan;
  /** Counts the plans side by side from 1; null for a plan that stands apart. */
  readonly column: number | null;
  readonly twins: Twins;
  readonly form: PassageForm;
}

/** A plan in a row. */
export function renderColumn(
  context: PageContext,
  row: ProvisionRow,
  { plan, column, twins, form }: ColumnPlace,
): Html {
  const { meta } = plan.document;
  const cell = row.cells.find((item) => item.plan === meta.id)!;
  const printed = cell.passages.map((passage) => renderTold(context, plan, passage, { twins, form }));
  const name = html`<h4>${meta.short_title}</h4>`;
  const state = html`<p class="column-state">${renderMarkedState(context, cell.state)} <small>${reviewText(context, cell)}</small></p>`;
  return html`<div class="${cellClass(cell)}"${attributes({
    id: anchors.cell(row.provision.id, cell.plan),
    ...(form === "whole" && {
      "data-plan": cell.plan,
      "data-state": cell.state,
      "data-relation": cell.relation,
      "data-column": column,
    }),
  })}>
${name}
${state}
${cell.reason === null ? renderPassages(context, cell, printed) : renderReason(context, cell.reason, form)}${renderVerdict(context, cell)}
</div>
`;
}

/** Whether a person has reviewed the cell; where passages stand below, each says how sure the machine is. */
function reviewText({ strings: { terms } }: PageContext, { by, reviews }: RowCell): string {
  return by === "review" || reviews.length > 0 ? terms.reviewed : terms.notReviewed;
}

function cellClass({ apart, reason, state }: RowCell): string {
  return `column${apart ? " is-apart" : reason === null ? "" : ` is-empty is-${state}`}`;
}

/** Why there are no passages; it can be cited as they can. */
function renderReason(context: PageContext, reason: EmptyReason, form: PassageForm): Html {
  const quote = form === "whole" && html`<div class="passage-tools">${renderQuoteButton(context, "result")}</div>`;
  return html`<p class="column-reason">${reasonWords(context, reason)}</p>${quote}`;
}

function renderPassages(context: PageContext, cell: RowCell, printed: readonly Html[]): Html {
  if (cell.apart) return renderApart(context, cell, printed);
  const [first, ...others] = printed;
  if (others.length === 0) return html`${first}`;
  return html`${first}
<details class="more"><summary>${context.strings.reading.more(others.length)}</summary>${others}</details>`;
}

/** A passage, and which other plans have it in the same words. */
function renderTold(
  context: PageContext,
  plan: Plan,
  passage: RowPassage,
  place: Pick<ColumnPlace, "twins" | "form">,
): Html {
  const same = renderSameWords(context, plan, passage.unit);
  const printed = renderPassage(context, plan.document.meta.id, passage, place);
  return same === null ? printed : html`${printed}\n${same}`;
}

/** A plan that stands apart: relation in one line, and its passages folded. */
function renderApart(context: PageContext, cell: RowCell, printed: readonly Html[]): Html {
  const { relation, clauses } = cell;
  return html`<details class="more"><summary>${relation !== null && renderRelation(context, relation, clauses)} <span class="summary-words">${context.strings.reading.apartPassages(printed.length)}</span></summary><div class="apart-passages">${printed}</div></details>`;
}

function reasonWords({ strings: { reading } }: PageContext, reason: EmptyReason): string {
  switch (reason.kind) {
    case "absent":
      return reading.absent(reason.read);
    case "unknown":
      return reading.unknown[reason.reason](reason.appendices.names, reason.appendices.named);
    case "not-applicable":
      return reading.notApplicable;
  }
}
