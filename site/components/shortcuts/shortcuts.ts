import { html, type Html } from "../../../src/html/html.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import type { PageContext } from "../../context.ts";
import { isMany } from "../matrix/size.ts";

/** The list of keyboard shortcuts of the page, closed, and the button that opens it. Both need a script. */
export function renderShortcuts({ strings, key, corpus }: PageContext): Html {
  const words = strings.shortcuts;
  const hasRows = key.page === "compare" || key.page === "pair" || key.page === "point";
  // Heatmaps that the tab key visits once.
  const hasMatrix =
    key.page === "heatmap" ||
    key.page === "part" ||
    ((key.page === "home" || key.page === "point") && isMany(corpus.plans.length) && !isCounted(corpus));
  const isText = key.page === "plan" || key.page === "reference";
  const group = (title: string, keys: readonly (readonly [string, string])[]): Html =>
    html`<h3>${title}</h3><dl>${keys.map(([names, meaning]) => html`<div><dt>${names.split(" ").map((name) => html`<kbd>${name}</kbd> `)}</dt><dd>${meaning}</dd></div>`)}</dl>`;
  return html`<p class="shortcuts-open"><button type="button" class="text-button" data-open-shortcuts>${words.open} (?)</button></p>
<dialog class="shortcuts" data-shortcuts aria-labelledby="phim-tat"><h2 id="phim-tat">${words.title}</h2>
${group(words.everywhere, words.everywhereKeys)}${hasMatrix && group(words.matrix, words.matrixKeys)}${isText && group(words.text, words.textKeys)}${hasRows && group(words.rows, words.rowsKeys)}${key.page === "compare" && group(words.comparing, words.comparingKeys)}${key.page === "review" && group(strings.review.keysTitle, strings.review.keys)}
<p><label><input type="checkbox" checked> ${words.single}</label></p>
<button type="button" data-close autofocus>${words.close}</button></dialog>`;
}
