import { matrixOf } from "../../src/views/matrix.ts";
import { html, type Html } from "../../src/html/html.ts";
import { renderGaps } from "../components/gaps/gaps.ts";
import { renderMatrix } from "../components/matrix/matrix.ts";
import { figureHere } from "../drawn.ts";
import { isCounted } from "../../src/views/manyPlans.ts";
import { partsOf } from "../../src/views/parts.ts";
import { renderPartList } from "../components/parts/parts.ts";
import type { PageContext } from "../context.ts";
import { definePage } from "../page.ts";

export default definePage("heatmap", (context) => {
  const { corpus, strings } = context;
  const matrix = matrixOf(corpus);
  return {
    title: strings.heatmap.title,
    description: figureHere(context).sheet.finding,
    main: html`${renderMatrix(context, matrix)} ${isCounted(corpus) ? renderParts(context) : renderGaps(context, matrix)}`,
  };
});

function renderParts(context: PageContext): Html {
  const { title, intro } = context.strings.parts;
  return html`<section class="gaps" aria-labelledby="cac-phan"><h2 id="cac-phan">${title}</h2>
<p class="finding">${intro(context.corpus.plans.length, partsOf(context.corpus).length)}</p>
${renderPartList(context)}</section>`;
}
