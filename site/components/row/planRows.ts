import { isTogether } from "../../../src/model/totals.ts";
import { html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { matchNamer, pointRows, type ProvisionRow } from "../../../src/views/row.ts";
import { quoteMarks } from "../../../src/views/marks.ts";
import { indexPlan } from "../../../src/views/planIndex.ts";
import { documentName } from "../../../src/strings/documents.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { nameTwins } from "../segments/segments.ts";
import { renderWordLine } from "../word-ruler/word-ruler.ts";
import { renderColumn } from "./cell.ts";
import { columnNote, renderApartNotes } from "./row.ts";

/** Words of a quote that a plan keeps: number of the quote, start, end, and the matches that they belong to. */
type KeptWords = readonly [quote: number, start: number, end: number, twins: string];

/** A plan as the comparison of chosen plans takes it: markup that this site printed, by the id of a row's element. */
export interface PlanRows {
  readonly apart: boolean;
  /** Head of its column. */
  readonly head: string;
  /** Why it stands apart; empty for a plan side by side. */
  readonly note: string;
  /** The document with number, date and issuer. */
  readonly source: string;
  readonly rows: Readonly<
    Record<string, { readonly cell: string; readonly line: string; readonly kept: readonly KeptWords[] }>
  >;
}

/** The cells of one plan in every row, as they would stand on the page of `context`. */
export function planRows(context: PageContext, plan: Plan): PlanRows {
  const { corpus } = context;
  const { meta } = plan.document;
  const rows = corpus.reference.points.flatMap((point) => pointRows(corpus, point, [plan]));
  return {
    apart: !isTogether(plan),
    head: html`${context.name(meta.short_title)} <span>${columnNote(context, plan)}</span>`.value,
    note: html`${renderApartNotes(context, [plan])}`.value,
    source: documentName(context, meta),
    rows: Object.fromEntries(rows.map((row) => [anchors.provision(row.provision.id), rowOf(context, plan, row)])),
  };
}

function rowOf(context: PageContext, plan: Plan, row: ProvisionRow): PlanRows["rows"][string] {
  const twins = nameTwins(`${plan.document.meta.id}-`);
  const alignments = indexPlan(plan).byProvision.get(row.provision.id) ?? [];
  const kept = row.provision.quotes.flatMap((_, quote) =>
    quoteMarks(quote, alignments, plan.document.meta.id, matchNamer(plan)).map(({ start, end, keys }): KeptWords => [
      quote,
      start,
      end,
      twins(keys) ?? "",
    ]),
  );
  return {
    cell: renderColumn(context, row, { plan, column: 1, twins, form: "whole" }).value,
    line: html`${row.kept.map((line) => renderWordLine(context, line))}`.value,
    kept,
  };
}
