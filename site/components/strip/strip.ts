import { html, svg, type Html } from "../../../src/html/html.ts";
import type { CellState } from "../../../src/model/states.ts";
import type { Point } from "../../../src/model/reference.ts";
import { cellOf } from "../../../src/model/totals.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";

/** Of the drawing: one row, one column, and the mark within them. */
const pitch = 12;
const lane = 10;
const mark = { width: 8, height: 9 };

/**
 * The whole page beside itself: a line a provision, a column a plan, inked as far as it is taken up. One link a point, which
 * a script lets lead to the very row that is pointed at.
 */
export function renderStrip(context: PageContext): Html {
  const { corpus, strings } = context;
  return html`<nav class="strip" aria-label="${strings.compare.strip}"><ol>${corpus.reference.points.map(
    (point) =>
      html`<li data-point="${point.id}"><a class="n-${point.provisions.length}" href="#doi-chieu-${point.id}" aria-label="${strings.terms.point(point.id)}"><b aria-hidden="true">${point.id}</b>${drawPoint(context, point)}</a></li>`,
  )}</ol></nav>`;
}

function drawPoint({ corpus }: PageContext, point: Point): Html {
  const width = corpus.plans.length * lane;
  const height = point.provisions.length * pitch;
  return svg`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="none" aria-hidden="true">${point.provisions.map(
    (provision, row) =>
      svg`<g data-row="${anchors.provision(provision.id)}">${corpus.plans.map((plan, column) => {
        const { state } = cellOf(plan, provision.id);
        return svg`<path data-plan="${plan.document.meta.id}" class="strip-${state}" d="${shapeOf(state, column * lane + 1, row * pitch + 1.5)}"/>`;
      })}</g>`,
  )}</svg>`;
}

/** Full: solid; partial: the lower half; absent: a line; unknown: a dot; not applicable: nothing. */
function shapeOf(state: CellState, x: number, y: number): string {
  const { width, height } = mark;
  const box = (top: number, high: number): string => `M${x} ${top}h${width}v${high}h${-width}z`;
  switch (state) {
    case "full":
      return box(y, height);
    case "partial":
      return box(y + height / 2, height / 2);
    case "absent":
      return box(y + height - 1, 1);
    case "unknown":
      return `M${x + width / 2 - 1.5} ${y + height / 2}h3v3h-3z`;
    case "not-applicable":
      return "";
  }
}
