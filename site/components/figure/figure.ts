import { html, type Html } from "../../../src/html/html.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { figureHere } from "../../drawn.ts";
import { renderFigureTools } from "../figure-tools/figure-tools.ts";
import { renderLegend } from "../legend/legend.ts";

/** What stands in the frame of the figure that is read on a page. */
export interface FigureContent {
  /** Whether the finding stands in it; else the head of the page has said it. */
  readonly finding: boolean;
  readonly table: Html;
  /** Counts for the legend: of the implementing plans. */
  readonly summary: CoverageSummary;
  /** How to read the marks, how numbers are made. */
  readonly notes: readonly (Html | string | null)[];
  /** Extra class, for the figure's own style. */
  readonly className?: string;
}

/** A figure with number, title, finding, table, legend with counts, notes, source and permanent address. */
export function renderFigure(context: PageContext, content: FigureContent): Html {
  const { strings } = context;
  const { sheet } = figureHere(context);
  const id = anchors.figure(sheet.number);
  return html`<figure class="figure ${content.className ?? ""}" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<p class="figure-number">${strings.terms.figure(sheet.number)}</p>
<h2 id="${id}-title">${context.heading(sheet.title)}</h2>
${content.finding && html`<p class="finding">${sheet.finding}</p>`}
</figcaption>
${content.table}
<div class="figure-foot">
${renderLegend(context, content.summary)}
${content.notes.map((note) => note !== null && html`<p>${note}</p>`)}
<p>${sheet.source}</p>
${renderFigureTools(context, sheet.id, "arranged")}
</div>
</figure>`;
}
