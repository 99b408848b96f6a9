import { renderOpening } from "../components/masthead/opening.ts";
import { html, type Html } from "../../src/html/html.ts";
import { renderFigureTools } from "../components/figure-tools/figure-tools.ts";
import type { PageContext } from "../context.ts";
import type { ShownFigure } from "../../src/files/drawn.ts";
import { slideImage } from "../../src/files/figureFiles.ts";
import { briefFile, briefingFile } from "../../src/files/names.ts";
import { definePage } from "../page.ts";

export default definePage("figures", (context) => {
  const { strings, language } = context;
  const words = strings.files.page;
  const figures = context.figures.of(language);
  const main = figures.filter(({ sheet }) => sheet.kind !== "point");
  const points = figures.filter(({ sheet }) => sheet.kind === "point");
  const [first] = figures;
  return {
    title: words.listTitle,
    description: words.listStandfirst(figures.length),
    picture: slideImage(first!),
    main: html`${renderOpening(words.listTitle, words.listStandfirst(figures.length))}
<section class="figure-section" id="bao-cao"><h2>${words.briefing}</h2>
<p>${words.briefingText}</p>
${renderBriefings(context)}
</section>
<section class="figure-section" id="hinh"><h2>${words.series}</h2>
${renderEntries(context, main)}
</section>
<section class="figure-section" id="diem"><h2>${words.pointFigures}</h2>
${renderEntries(context, points)}
</section>`,
  };
});

function renderBriefings(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const words = strings.files.page;
  return html`<ul class="figure-downloads">
<li><a href="${context.asset(briefFile(corpus, language, "pdf"))}" download>${words.briefPdf}</a></li>
<li><a href="${context.asset(briefFile(corpus, language, "docx"))}" download>${words.briefDocx}</a></li>
<li><a href="${context.asset(briefingFile(corpus, language, "docx"))}" download>${words.docx}</a></li>
<li><a href="${context.asset(briefingFile(corpus, language, "pptx"))}" download>${words.pptx}</a></li>
</ul>`;
}

function renderEntries(context: PageContext, figures: readonly ShownFigure[]): Html {
  return html`<div class="figure-grid">
${figures.map((figure) => renderEntry(context, figure))}
</div>`;
}

/** A figure as its slide, smaller, then its title, what it shows and what it is taken as. The link of the title covers the picture. */
function renderEntry(context: PageContext, figure: ShownFigure): Html {
  const { sheet, pages } = figure;
  const { terms, files } = context.strings;
  const name = terms.figure(sheet.number);
  const picture = context.asset(slideImage(figure));
  const { width, height } = pages["16x9"][0]!;
  return html`<article class="figure-entry" id="${sheet.id}">
<img src="${picture}" width="${width}" height="${height}" loading="lazy" decoding="async" alt="${files.page.thumbnail(name)}">
<h3><a href="${context.href({ page: "figure", id: sheet.id })}">${name}. ${context.heading(sheet.title)}</a></h3>
<p>${sheet.finding}</p>
${renderFigureTools(context, sheet.id, "none")}
</article>
`;
}
