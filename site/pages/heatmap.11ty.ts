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
  const finding = matrixSentence(matrix, strings);
  return {
    title: strings.heatmap.title,
    description: finding,
    main: html`${renderMatrix(context, matrix, figureNumber(corpus, key)!, finding)} ${renderGaps(context, matrix)}`,
  };
});
