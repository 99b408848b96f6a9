import { html, type Html } from "../../../src/html/html.ts";
import type { ReferenceUnit, Uptake } from "../../../src/views/reference.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../routes.ts";
import { renderSegments } from "../segments/segments.ts";
import { renderDocumentText } from "./document-text.ts";

/** The reference in full, the number of each provision before its words, and beside it how many plans take it up. */
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

function renderUptake(context: PageContext, { provision, full, partial, plans }: Uptake): Html {
  const href = context.href({ page: "point", id: provision.point }, anchors.provision(provision.id));
  const words = context.strings.plan.reference.uptake(full + partial, plans);
  return html`<li><a href="${href}"><b>${provision.id}</b> <span>${context.label(provision.label)}, <span class="uptake">${words}</span></span></a></li>`;
}
