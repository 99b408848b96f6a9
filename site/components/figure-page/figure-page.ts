import { renderOpening } from "../masthead/opening.ts";
import { displayTable } from "../../../src/files/tables/displayTable.ts";
import { firstPlans, plansOf } from "../../../src/figures/firstPlans.ts";
import { html, join, unsafe, type Html, type HtmlValue } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import type { ShownFigure } from "../../../src/files/drawn.ts";
import { drawingFile, pictureFile, pictureScales, tableFile } from "../../../src/files/names.ts";
import { groundOfWords } from "../../../src/model/states.ts";
import { anchors, type PageKey } from "../../../src/model/routes.ts";
import { renderCitations } from "../citation/citation.ts";
import { renderCopies } from "../figure-tools/figure-tools.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";

/** The page of one figure: the sheet as it prints, its table, its files, how to cite it. */
export function renderFigurePage(context: PageContext, figure: ShownFigure): Html {
  const { strings } = context;
  const { sheet, file, pages, inline } = figure;
  const words = strings.files.page;
  const picture = context.asset(pictureFile(sheet, "a4", 0, pages.a4.length, 2));
  return html`${renderOpening(context.heading(sheet.title), sheet.finding, strings.terms.figure(sheet.number))}
<section class="sheet" aria-label="${words.picture}">
${inline.map(
  (drawing, page) => html`<div class="sheet-page">${unsafe(drawing)}</div>
<p class="sheet-whole"><a href="${context.asset(drawingFile(sheet, "a4", page, inline.length))}">${words.openDrawing}</a></p>`,
)}
</section>
<section class="figure-section" id="bang"><h2>${words.table}</h2>
${renderTable(context, figure)}
<p class="figure-source">${sheet.source}</p>
<p class="figure-links">${renderCopies(context, figure, picture, "fixed")}</p>
</section>
<section class="figure-section" id="tai-ve"><h2>${words.downloads}</h2>
${renderDownloads(context, figure)}
</section>
<section class="figure-section" id="trich-dan"><h2>${words.citing}</h2>
<p>${words.version(sheet.version, file.dateText)} ${renderKept(context, sheet.number)}<a href="${context.href({ page: "releases" })}">${words.versions}</a></p>
${renderCitations(context, file.citations, file.path)}
</section>
${renderNeighbours(context, figure)}`;
}

/** That this version is frozen, with the way there; nothing while it is not. */
function renderKept(context: PageContext, figure: number): Html {
  const { frozen } = context;
  if (frozen === null) return html``;
  return html`<a href="${context.href(frozen, anchors.figure(figure))}">${context.strings.files.page.kept}</a> `;
}

/** Everything a figure is downloaded as, by format. */
function renderDownloads(context: PageContext, { sheet, pages: drawnPages }: ShownFigure): Html {
  const words = context.strings.files.page;
  const link = (path: string, label: string): Html => html`<a href="${context.asset(path)}" download>${label}</a>`;
  const drawn = (format: "a4" | "16x9"): Html => {
    const count = drawnPages[format].length;
    const pages = drawnPages[format].map((_, page) => {
      const named = (label: string): string => (count === 1 ? label : words.pageOf(label, page + 1));
      return join(
        [
          ...pictureScales[format].map((scale) =>
            link(pictureFile(sheet, format, page, count, scale), named(scale === 2 ? words.pngScreen : words.pngPrint)),
          ),
          link(drawingFile(sheet, format, page, count), named("SVG")),
        ],
        html`<br>`,
      );
    });
    return join(pages, html`<br>`);
  };
  return renderPlainTable({
    columns: [{ label: words.format }, { label: words.files }],
    rows: [
      { head: words.a4, cells: [drawn("a4")] },
      { head: words.wide, cells: [drawn("16x9")] },
      {
        head: words.data,
        cells: [join([link(tableFile(sheet, "xlsx"), "XLSX"), link(tableFile(sheet, "csv"), "CSV")], html`<br>`)],
      },
    ],
  });
}

/** The same numbers as a table, for reading without the picture. */
function renderTable(context: PageContext, { sheet }: ShownFigure): Html {
  const table = firstPlans(sheet.table);
  const { head, rows } = displayTable({ ...sheet, table }, context);
  const left = table !== sheet.table && context.strings.sheet.firstPlans(plansOf(table), plansOf(sheet.table));
  return html`${left && html`<p>${left}</p>`}${renderPlainTable({
    box: sheet.title,
    columns: head.map(({ text, name }) => ({ label: text, short: name })),
    rows: rows.map((row) =>
      row.kind === "heading"
        ? { head: row.text, cells: head.slice(1).map(() => ""), className: "heading-row" }
        : {
            head: linked(context, row.page, row.cells[0]!.text),
            cells: row.cells.slice(1).map(({ text }) => (text === "0" ? text : linked(context, row.page, text))),
            apart: row.cells.slice(1).map(({ text, fill }) => fill === null && groundOfWords(text) !== null),
          },
    ),
  })}`;
}

/** `text` as the way to the page that lists the passages behind it, if there is one. */
function linked(context: PageContext, page: PageKey | undefined, text: string): HtmlValue {
  return page === undefined
    ? text
    : html`<a href="${context.href(page, page.page === "plan" ? anchors.tasks : undefined)}">${text}</a>`;
}

/** Where the figure can be read cell by cell, and the figures before and after it. */
function renderNeighbours(context: PageContext, { sheet }: ShownFigure): Html {
  const words = context.strings.files.page;
  const series = context.figures.of(context.language);
  const here = series.findIndex((figure) => figure.sheet.id === sheet.id);
  const neighbour = (label: string, index: number): Html | null => {
    const found = series[index];
    return found === undefined
      ? null
      : html`<li>${label}: <a href="${context.href({ page: "figure", id: found.sheet.id })}">${found.file.heading}</a></li>`;
  };
  const { readOn } = sheet;
  return html`<ul class="figure-neighbours">
${readOn !== null && html`<li>${words.readOn} <a href="${context.href(readOn)}">${readOn.page === "point" ? words.readOnPage.point(readOn.id) : words.readOnPage[readOn.page]}</a></li>`}
${neighbour(words.previous, here - 1)}${neighbour(words.next, here + 1)}
</ul>`;
}
