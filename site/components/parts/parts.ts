import { attributes, html, svg, type Html } from "../../../src/html/html.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { Point, Provision } from "../../../src/model/reference.ts";
import { anchors } from "../../../src/model/routes.ts";
import { stateFacts, type CellState } from "../../../src/model/states.ts";
import { addUp } from "../../../src/model/totals.ts";
import { formatCount } from "../../../src/text/count.ts";
import { formatPercentRange } from "../../../src/text/format.ts";
import {
  heatColumns,
  partsOf,
  partStates,
  partSummaries,
  type Part,
  type PartSummary,
} from "../../../src/views/parts.ts";
import type { PageContext } from "../../context.ts";
import { rowFacts } from "../matrix/rowFacts.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";
import { renderCount, spokenCounts } from "../state/count.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";

/** What a part is called: `Vùng A`, `Vùng A: Tỉnh B – Tỉnh C`. */
export function partName(context: PageContext, part: Part): string {
  const region = part.region ?? context.strings.sheet.noRegion;
  return part.names.length === 0 ? region : `${region}: ${rangeName(part)}`;
}

function rangeName({ names }: Part): string {
  return names.join(" – ");
}

/** A name of a part on a page, marked where it is in another language than the page. */
function renderName({ language }: PageContext, { region }: Part, name: string): Html {
  return html`<span${attributes({ lang: language === "vi" || region === null ? null : "vi" })}>${name}</span>`;
}

/** Where a column of the heatmap leads: to the page of its part, or to the parts of its region in the list under it. */
function columnHref(context: PageContext, { part }: PartSummary, fragment?: string): string {
  const whole = partsOf(context.corpus).find(({ id }) => id === part.id)!;
  return whole.plans.length === part.plans.length
    ? context.href({ page: "part", id: part.id }, fragment)
    : context.href({ page: "heatmap" }, listId(part));
}

/** Where a part stands in the list of all. */
function listId({ id }: Part): string {
  return `phan-${id}`;
}

/** The parts with their plans and counts, each with the way to its page: the index of plans that are too many for one table. */
export function renderPartList(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const words = strings.parts;
  const { points } = corpus.reference;
  const summaries = partSummaries(corpus);
  const all = points.map((_, index) => addUp(summaries.map((summary) => summary.points[index]!)));
  const cells = (own: readonly CoverageSummary[], plans: number) => {
    const total = addUp(own);
    const index = formatPercentRange(total.score, total.scoreHigh, language);
    return [formatCount(plans, language), ...own.map(renderShare(context)), renderUnbroken(index)];
  };
  return renderPlainTable({
    columns: [
      { label: words.part },
      { label: words.plans, numeric: true },
      ...points.map((point) => ({
        label: strings.terms.point(point.id),
        short: `${strings.terms.point(point.id)}, ${point.shortLabel[language]}`,
        numeric: true,
      })),
      { label: strings.heatmap.index, numeric: true },
    ],
    rows: [
      ...summaries.map(({ part, points: own }) => ({
        head: html`<a id="${listId(part)}" href="${context.href({ page: "part", id: part.id })}">${renderName(context, part, partName(context, part))}</a>`,
        cells: cells(own, part.plans.length),
      })),
      { head: html`<b>${strings.terms.total}</b>`, cells: cells(all, corpus.plans.length) },
    ],
  });
}

/** Share of what applies that is taken up. */
function renderShare({ language }: PageContext) {
  return ({ takenUp, applicable }: CoverageSummary): Html => {
    const share = applicable === 0 ? null : takenUp / applicable;
    return renderUnbroken(formatPercentRange(share, share, language));
  };
}

/** Provisions x parts: a field is divided by how many plans of the part stand in each state, and leads to the row of these plans. */
export function renderPartMatrix(context: PageContext, points: readonly Point[]): Html {
  const { strings } = context;
  const columns = heatColumns(context.corpus);
  return html`<table class="matrix many parts" role="table">
<thead role="rowgroup"><tr role="row">
<th class="provision-head" scope="col" role="columnheader"><span class="readout" data-readout>${strings.point.provisionHead}</span></th>
${columns.map((column) => html`<th class="plan-head" scope="col" role="columnheader">${renderHead(context, column)}</th>\n`)}<th class="plans-head" scope="col" role="columnheader">${strings.point.plansHead}</th>
</tr></thead>
${points.map((point) => renderPoint(context, point, columns))}</table>`;
}

function renderHead(context: PageContext, column: PartSummary): Html {
  const { part } = column;
  const name = partName(context, part);
  const short = part.names.length === 0 ? name : rangeName(part);
  return html`<a class="plan-name" href="${columnHref(context, column)}" title="${name}">${renderName(context, part, short)}</a>`;
}

function renderPoint(context: PageContext, point: Point, summaries: readonly PartSummary[]): Html {
  const { strings } = context;
  const index = context.corpus.reference.points.indexOf(point);
  const totals = summaries.map((summary) => summary.points[index]!);
  return html`<tbody role="rowgroup" id="${anchors.point(point.id)}">
<tr class="group-head" role="row"><th class="provision-head" scope="rowgroup" role="rowheader"><a href="${context.href({ page: "point", id: point.id })}"><b>${strings.terms.point(point.id)}</b> <span>${context.label(point.shortLabel)}</span></a></th>
${totals.map((total) => html`<td class="total-cell" role="cell">${renderCount(context, total)}</td>`)}<td class="plans-head" role="cell">${renderCount(context, addUp(totals))}</td></tr>
${point.provisions.map((provision) => renderRow(context, provision, summaries))}</tbody>
`;
}

function renderRow(context: PageContext, provision: Provision, summaries: readonly PartSummary[]): Html {
  const states = summaries.map((summary) => partStates(summary, provision));
  const total = addUp(states);
  const present = divided.filter((state) => total[stateFacts[state].count] > 0);
  return html`<tr role="row"${rowFacts(provision, total, present)}>
<th class="provision-head" scope="row" role="rowheader"><a href="${context.href({ page: "point", id: provision.point }, anchors.provision(provision.id))}"><b>${provision.id}</b> <span>${context.label(provision.label)}</span></a></th>
${states.map((own, index) => renderField(context, provision, summaries[index]!, own))}<td class="plans-head" role="cell">${renderCount(context, total)}</td></tr>
`;
}

/** The link names part, provision and counts, for readers of the screen and for the readout of the table. */
function renderField(context: PageContext, { id }: Provision, column: PartSummary, states: CoverageSummary): Html {
  const href = columnHref(context, column, anchors.matrixRow(id));
  const name = `${partName(context, column.part)}, ${id}: ${spokenCounts(context, states)}`;
  return html`<td class="small-cell" role="cell"><a href="${href}" aria-label="${name}">${drawDivided(states)}</a></td>`;
}

/** States in the order in which a field is filled, from the ground up; what is unknown or does not apply stays white. */
const divided: readonly CellState[] = ["full", "partial", "absent"];
/** Height of a field in its own units. */
const high = 100;

function drawDivided(states: CoverageSummary): Html {
  const plans = Object.values(stateFacts).reduce((sum, { count }) => sum + states[count], 0);
  let bottom = high;
  const parts = divided.map((state) => {
    const own = plans === 0 ? 0 : Math.round((states[stateFacts[state].count] / plans) * high);
    const height = Math.min(own, bottom);
    bottom -= height;
    return height === 0 ? null : svg`<path class="part-${state}" d="M0 ${bottom}h1v${height}H0z"/>`;
  });
  return svg`<svg viewBox="0 0 1 ${high}" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
