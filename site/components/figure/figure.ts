import { html, type Html } from "../../../src/html/html.ts";
import { figureIds } from "../../../src/model/figureIds.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { figureOf, renderFigureTools } from "../figure-tools/figure-tools.ts";
import { renderLegend } from "../legend/legend.ts";

/** What stands in the frame of a figure. */
export interface FigureContent {
  readonly number: number;
  readonly title: string;
  /** One or two sentences with the numbers in them; null where the head of the page has said them. */
  readonly finding: string | null;
  readonly table: Html;
  /** Counts for the legend: of the implementing plans. */
  readonly summary: CoverageSummary;
  /** How to read the marks, how numbers are made. */
  readonly notes: readonly (string | null)[];
  /** Extra class, for the figure's own style. */
  readonly className?: string;
}

/** A figure with number, title, finding, table, legend with counts, notes, source and permanent address. */
export function renderFigure(context: PageContext, content: FigureContent): Html {
  const { strings } = context;
  const id = anchors.figure(content.number);
  const own = figureIds(context.corpus)[content.number - 1]!;
  return html`<figure class="figure ${content.className ?? ""}" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<p class="figure-number">${strings.terms.figure(content.number)}</p>
<h2 id="${id}-title">${context.heading(content.title)}</h2>
${content.finding !== null && html`<p class="finding">${content.finding}</p>`}
</figcaption>
${content.table}
<div class="figure-foot">
${renderLegend(context, content.summary)}
${content.notes.map((note) => note !== null && html`<p>${note}</p>`)}
<p>${figureOf(context, own).sheet.source}</p>
${renderFigureTools(context, own, true)}
</div>
</figure>`;
}
