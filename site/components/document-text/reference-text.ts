import { useKey } from "../../../src/html/marks.ts";
import { html, join, type Html } from "../../../src/html/html.ts";
import type { PlanUptake, ReferenceUnit, Uptake } from "../../../src/views/reference.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderPlaceLink } from "../passage/placeLink.ts";
import { quoted } from "../passage/quoted.ts";
import { renderSegments } from "../segments/segments.ts";
import { renderDocumentText } from "./document-text.ts";

/** Passages named of one plan before the rest is counted. */
const SHOWN_PASSAGES = 3;

/** Plans named beside a provision before the rest is counted: the row that the count leads to names all. */
const SHOWN_PLANS = 12;

/** The reference in full, the number of each provision before its words, and beside it how many plans take it up and where. */
export function renderReferenceText(context: PageContext, units: readonly ReferenceUnit[]): Html {
  return renderDocumentText(
    context,
    units
      .filter(({ unit }) => unit.text !== "")
      .map(({ unit, place, pieces, uptakes }) => ({
        unit,
        place,
        words: html`${pieces.map(
          ({ provision, segments }) =>
            html`${provision && renderNumber(context, provision.id, provision.point)}${renderSegments(segments)}`,
        )}`,
        margin:
          uptakes.length === 0
            ? null
            : html`<ul class="margin-note">${uptakes.map((uptake) => renderUptake(context, uptake))}</ul>`,
      })),
  );
}

function renderNumber(context: PageContext, provision: string, point: string): Html {
  const href = context.href({ page: "point", id: point }, anchors.provision(provision));
  return html`<a class="provision-number" href="${href}">${provision}</a> `;
}

function renderUptake(context: PageContext, { provision, full, partial, plans, where }: Uptake): Html {
  const { strings } = context;
  const row = context.href({ page: "point", id: provision.point }, anchors.provision(provision.id));
  const words = strings.plan.reference.uptake(full + partial, plans);
  const rest = where.length - SHOWN_PLANS;
  return html`<li><details class="counterpart"><summary><b>${provision.id}</b> <span>${context.label(provision.label)}, <span class="uptake">${words}</span></span></summary>${
    where.length > 0 &&
    html`<ul class="uptakes">${where.slice(0, SHOWN_PLANS).map((found) => renderPlanUptake(context, found))}</ul>`
  }<p>${rest > 0 && `${strings.point.telling.more(rest)}. `}<a href="${row}">${strings.plan.reference.row}</a></p></details></li>`;
}

/** `▮ Tỉnh A, nêu rõ: II.3.a; II.4 và 2 chỗ khác` */
function renderPlanUptake(context: PageContext, { plan, name, state, passages }: PlanUptake): Html {
  const { strings } = context;
  const shown = passages.slice(0, SHOWN_PASSAGES);
  const rest = passages.length - shown.length;
  return html`<li>${useKey(state)}<span><b${quoted(context)}>${context.name(name)}</b>, ${strings.terms.states[state].toLowerCase()}: ${join(
    shown.map((passage) => renderPlaceLink(context, passage, plan)),
    "; ",
  )}${rest > 0 && ` ${strings.basis.more(rest)}`}</span></li>`;
}
