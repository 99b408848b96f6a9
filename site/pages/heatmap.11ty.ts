import { matrixOf } from "../../src/views/matrix.ts";
import { html } from "../../src/html/html.ts";
import { renderGaps } from "../components/gaps/gaps.ts";
import { renderMatrix } from "../components/matrix/matrix.ts";
import { figureHere } from "../drawn.ts";
import { definePage } from "../page.ts";

export default definePage("heatmap", (context) => {
  const { corpus, strings } = context;
  const matrix = matrixOf(corpus);
  return {
    title: strings.heatmap.title,
    description: figureHere(context).sheet.finding,
    main: html`${renderMatrix(context, matrix)} ${renderGaps(context, matrix)}`,
  };
});
