import { html } from "../../src/html/html.ts";
import { matrixOf } from "../../src/views/matrix.ts";
import { corpusOf, partsOf } from "../../src/views/parts.ts";
import { renderLegend } from "../components/legend/legend.ts";
import { renderOpening } from "../components/masthead/opening.ts";
import { renderWholeMatrix } from "../components/matrix/matrix.ts";
import { partName } from "../components/parts/parts.ts";
import { figureOf } from "../drawn.ts";
import { definePage } from "../page.ts";

export default definePage("part", (context, key) => {
  const { corpus, strings } = context;
  const parts = partsOf(corpus);
  const at = parts.findIndex(({ id }) => id === key.id);
  const part = parts[at]!;
  const name = partName(context, part);
  const own = corpusOf(corpus, part);
  const matrix = matrixOf(own);
  const { takenUp, applicable } = matrix.total;
  const standfirst = strings.parts.standfirst(part.plans.length, takenUp, applicable);
  const way = (label: string, index: number) => {
    const other = parts[index];
    return (
      other && html`<a href="${context.href({ page: "part", id: other.id })}">${label}: ${partName(context, other)}</a>`
    );
  };
  return {
    title: `${strings.heatmap.title}: ${name}`,
    description: `${name}. ${standfirst}`,
    main: html`${renderOpening(name, standfirst, html`<a href="${context.href({ page: "heatmap" })}">${strings.heatmap.title}</a>`)}
<figure class="figure heat" aria-label="${name}">
${renderWholeMatrix({ ...context, corpus: own }, matrix)}
<div class="figure-foot">
${renderLegend({ ...context, corpus: own }, matrix.total)}
<p>${strings.heatmap.cellNote}</p>
<p>${figureOf(context, "toan-bo").sheet.source}</p>
</div>
</figure>
<nav class="part-ways" aria-label="${strings.parts.others}">${way(strings.parts.previous, at - 1)} ${way(strings.parts.next, at + 1)}</nav>`,
  };
});
