import { html, svg, type Html } from "../../../src/html/html.ts";
import type { Point } from "../../../src/model/reference.ts";
import { cellOf } from "../../../src/model/totals.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { stripBox, stripMark } from "../../stripMarks.ts";

/**
 * The whole page beside itself: a line a provision, a column a plan, inked as far as it is taken up. One link a point, which
 * a script lets lead to the very row that is pointed at. Of plans that are chosen from many it has the lines, and a script the marks.
 */
export function renderStrip(context: PageContext): Html {
  const { corpus, strings } = context;
  return html`<nav class="strip" aria-label="${strings.compare.strip}"><ol>${corpus.reference.points.map(
    (point) =>
      html`<li data-point="${point.id}"><a class="n-${point.provisions.length}" href="#doi-chieu-${point.id}" aria-label="${strings.terms.point(point.id)}"><b aria-hidden="true">${point.id}</b>${drawPoint(context, point)}</a></li>`,
  )}</ol></nav>`;
}

function drawPoint({ corpus }: PageContext, point: Point): Html {
  const { width, height } = stripBox(corpus.plans.length, point.provisions.length);
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="none" aria-hidden="true">${point.provisions.map(
    (provision, row) =>
      svg`<g data-row="${anchors.provision(provision.id)}">${corpus.plans.map((plan, column) => {
        const { state } = cellOf(plan, provision.id);
        return svg`<path data-plan="${plan.document.meta.id}" class="strip-${state}" d="${stripMark(state, column, row)}"/>`;
      })}</g>`,
  )}</svg>`;
}
