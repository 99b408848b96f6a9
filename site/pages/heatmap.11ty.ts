import { matrixOf } from "../../src/views/matrix.ts";
import { html } from "../../src/html/html.ts";
import { renderGaps } from "../components/gaps/gaps.ts";
import { renderMatrix } from "../components/matrix/matrix.ts";
import { figureNumber } from "../figures.ts";
import { matrixSentence } from "../../src/figures/findings.ts";
import { definePage } from "../page.ts";

export default definePage("heatmap", (context, key) => {
  const { corpus, strings } = context;
  const matrix = matrixOf(corpus);
  const provisions = matrix.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const finding = matrixSentence(matrix, strings);
  const reference = corpus.reference.document.meta.short_title;
  return {
    title: strings.heatmap.title,
    description: finding,
    main: html`<header class="opening">
        <p class="kicker">${strings.heatmap.kicker(reference, provisions, corpus.plans.length)}</p>
        <h1>${context.heading(strings.heatmap.title)}</h1>
        <p class="standfirst">${finding}</p>
      </header>
      ${renderMatrix(context, matrix, figureNumber(corpus, key)!)} ${renderGaps(context, matrix)}`,
  };
});
