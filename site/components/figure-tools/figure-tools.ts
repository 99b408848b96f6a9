import { attributes, html, join, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import type { ShownFigure } from "../../../src/files/drawn.ts";
import { figureOf } from "../../drawn.ts";
import { readable } from "../../../src/cite/cite.ts";
import { anchors, type PageKey } from "../../../src/model/routes.ts";
import { withoutFragment } from "../citation/citation.ts";
import { drawingFile, pictureFile, tableFile, viewFile } from "../../../src/files/names.ts";

/** The table of a figure that stands beside its tools: none, one as it is, one that the reader can arrange. */
type TableBeside = "none" | "fixed" | "arranged";

/**
 * What a reader takes from a figure, as plain links under it: picture, drawing, tables; with a script also copies of picture,
 * table and citation; then all formats, and the permanent address.
 */
export function renderFigureTools(context: PageContext, id: string, table: TableBeside): Html {
  const figure = figureOf(context, id);
  const { sheet } = figure;
  const words = context.strings.files.page;
  const [pages, page] = [figure.pages.a4.length, { page: "figure", id } as const];
  const picture = context.asset(pictureFile(sheet, "a4", 0, pages, 2));
  // A figure of several pages is all of them: a link to the first alone would be taken for the whole.
  const paged = (label: string, file: (at: number) => string): readonly Html[] =>
    figure.pages.a4.map(
      (_, at) =>
        html`<a href="${context.asset(file(at))}" download>${pages === 1 ? label : words.pageOf(label, at + 1)}</a>`,
    );
  const links = [
    ...paged("PNG", (at) => pictureFile(sheet, "a4", at, pages, 2)),
    ...paged("SVG", (at) => drawingFile(sheet, "a4", at, pages)),
    // A spreadsheet changes numbers and ids of a CSV file that it opens: who wants a table meets the other first.
    html`<a href="${context.asset(tableFile(sheet, "xlsx"))}" download>XLSX</a>`,
    html`<a href="${context.asset(tableFile(sheet, "csv"))}" download>CSV</a>`,
  ];
  return html`<div class="figure-tools">
<p class="figure-links"><span>${words.download}:</span> ${join(links, " ")} <a href="${context.href(page, "tai-ve")}">${words.allFormats}</a>${renderCopies(context, figure, picture, table)} <a href="${context.href(page, "trich-dan")}">${words.citeOthers}</a> ${renderPermalink(context, sheet.number, page)}</p>
</div>`;
}

/** The frozen version, where the present data are kept in one: its address stays. Else the page of the figure, which goes with the data. */
function renderPermalink(context: PageContext, number: number, live: PageKey): Html {
  const { frozen } = context;
  return frozen === null
    ? html`<a href="${context.href(live)}">${context.strings.figure.ownPage}</a>`
    : html`<a href="${context.href(frozen, anchors.figure(number))}">${context.strings.figure.permalink}</a>`;
}

/**
 * Buttons for the clipboard, with what they copy. Shown only where a script runs. A table is copied from the page, as it is seen; one
 * that the reader can arrange is saved so too.
 */
export function renderCopies(
  { strings }: PageContext,
  { sheet, pages, file }: ShownFigure,
  picture: string,
  table: TableBeside,
): Html {
  const words = strings.files.page;
  const citation = file.citations[readable[sheet.language]];
  const arranged = table === "arranged";
  const told = attributes({
    "data-copied": words.copied,
    "data-failed": words.failed,
    "data-shown": arranged ? words.viewShown : null,
    "data-out-of": arranged ? words.outOf : null,
    "data-caption": table === "none" ? null : `${file.heading}. ${sheet.finding}`,
    "data-source": table === "none" ? null : sheet.source,
  });
  return html` <span class="scripted-only copies"${told}><button type="button" class="copy" data-copy-picture="${picture}" hidden>${pages.a4.length === 1 ? words.copyPicture : words.pageOf(words.copyPicture, 1)}</button>${
    table !== "none" && html` <button type="button" class="copy" data-copy-table>${words.copyTable}</button>`
  }${
    arranged && html` <button type="button" class="copy" data-save-view="${viewFile(sheet)}">${words.saveView}</button>`
  } <button type="button" class="copy" data-copy-citation="${citation}" data-path="${withoutFragment(file.path)}">${words.copyCitation}</button> <span role="status"></span></span>`;
}
