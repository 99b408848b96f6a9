import { drawPointBar } from "../../../src/html/pointBar.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** The points of the reference as groups of ticks, as wide as they have provisions; each a link to its page. */
export function renderPointNavigation(context: PageContext): Html {
  const { corpus, strings, key } = context;
  const points = corpus.reference.points;
  return html`<nav class="point-navigation" aria-label="${strings.shell.pointNavigation(points.length)}"><ol>${points.map(
    (point) => {
      const current = key.page === "point" && key.id === point.id;
      return html`<li class="n-${point.provisions.length}"><a href="${context.href({ page: "point", id: point.id })}"${attributes({ "aria-current": current && "page" })}>${drawPointBar(point.provisions.length)}<b>${point.id}</b> <span>${context.label(point.shortLabel)}</span></a></li>`;
    },
  )}</ol></nav>`;
}
