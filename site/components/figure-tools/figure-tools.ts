import { displayTable, type DisplayTable } from "../../../src/files/tables/displayTable.ts";
import { attributes, html, join, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import type { DrawnFigure } from "../../../src/files/drawn.ts";
import { figureOf } from "../../drawn.ts";
import { drawingFile, pictureFile, tableFile, viewFile } from "../../../src/files/names.ts";

/**
 * What a reader takes from a figure, as plain links under it: picture, drawing, tables; with a script also copies of picture,
 * table and citation; then all formats, and the permanent address. `live` where they stand under the table of the figure.
 */
export function renderFigureTools(context: PageContext, id: string, live = false): Html {
  const figure = figureOf(context, id);
  const { sheet, sheets } = figure;
  const words = context.strings.files.page;
  const [pages, page] = [sheets.a4.length, { page: "figure", id } as const];
  const picture = context.asset(pictureFile(sheet, "a4", 0, pages, 2));
  const links = [
    html`<a href="${picture}" download>PNG</a>`,
    html`<a href="${context.asset(drawingFile(sheet, "a4", 0, pages))}" download>SVG</a>`,
    html`<a href="${context.asset(tableFile(sheet, "csv"))}" download>CSV</a>`,
    html`<a href="${context.asset(tableFile(sheet, "xlsx"))}" download>XLSX</a>`,
  ];
  return html`<div class="figure-tools">
<p class="figure-links"><span>${words.download}:</span> ${join(links, " ")} <a href="${context.href(page, "tai-ve")}">${words.allFormats}</a>${renderCopies(context, figure, picture, live)} <a href="${context.href(page, "trich-dan")}">${words.cite}</a> <a href="${context.href(page)}">${context.strings.figure.permalink}</a></p>
</div>`;
}

/**
 * Buttons for the clipboard, with what they copy. Shown only where a script runs. Beside a table that the reader can arrange,
 * `live`, the table is copied and saved as it is seen.
 */
export function renderCopies(context: PageContext, { sheet, file }: DrawnFigure, picture: string, live = false): Html {
  const words = context.strings.files.page;
  const citation = file.citations[sheet.language === "vi" ? "vietnamese" : "english"];
  return html` <span class="scripted-only copies" data-copied="${words.copied}" data-failed="${words.failed}"${attributes({ "data-shown": live ? words.viewShown : null })}><button type="button" class="copy" data-copy-picture="${picture}" hidden>${words.copyPicture}</button> <button type="button" class="copy" data-copy-table>${words.copyTable}</button>${
    live && html` <button type="button" class="copy" data-save-view="${viewFile(sheet)}">${words.saveView}</button>`
  } <button type="button" class="copy" data-copy-citation="${citation}">${words.copyCitation}</button> <span role="status"></span></span><template class="copied-table">${renderCopiedTable(displayTable(sheet, context), `${file.heading}. ${sheet.finding}`, sheet.source)}</template>`;
}

/** The table as it goes to the clipboard: nothing but cells, with their grounds as data. */
function renderCopiedTable({ head, rows }: DisplayTable, caption: string, source: string): Html {
  return html`<table><caption>${caption}</caption><thead><tr>${head.map(({ id, text }) => html`<th scope="col"${attributes({ "data-key": id })}>${text}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      row.kind === "heading"
        ? html`<tr><th scope="row" colspan="${head.length}">${row.text}</th></tr>`
        : html`<tr data-key="${row.id}">${row.cells.map(({ text, fill }, index) =>
            index === 0
              ? html`<th scope="row">${text}</th>`
              : fill === null
                ? html`<td>${text}</td>`
                : html`<td data-fill="${fill}">${text}</td>`,
          )}</tr>`,
  )}</tbody><tfoot><tr><td colspan="${head.length}">${source}</td></tr></tfoot></table>`;
}
