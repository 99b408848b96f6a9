import { attributes, html, type Html, type HtmlValue } from "../../../src/html/html.ts";

export interface PlainTable {
  readonly caption?: string;
  /** `short` stands before each value where a phone lays rows out as blocks. */
  readonly columns: readonly { readonly label: string; readonly short?: string; readonly numeric?: boolean }[];
  readonly rows: readonly PlainRow[];
}
export interface PlainRow {
  /** The first column. */
  readonly head: HtmlValue;
  /** The other columns. */
  readonly cells: readonly HtmlValue[];
  /** Which of these stand apart: copies of the table give them no ground. None when left out. */
  readonly apart?: readonly boolean[];
  readonly className?: string;
}

/** Columns of numbers under these labels. */
export function numericColumns(labels: readonly string[]): readonly PlainTable["columns"][number][] {
  return labels.map((label) => ({ label, numeric: true }));
}

/** A ruled table. On a phone each row becomes a block of label and value pairs; roles keep it a table for assistive technology. */
export function renderPlainTable({ caption, columns, rows }: PlainTable): Html {
  return html`<table class="plain-table" role="table">
${caption !== undefined && html`<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ label, numeric }) =>
      html`<th scope="col" role="columnheader"${attributes({ class: numeric === true ? "numeric" : null })}>${label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => renderRow(row, columns))}</tbody>
</table>`;
}

function renderRow({ head, cells, apart, className }: PlainRow, columns: PlainTable["columns"]): Html {
  return html`<tr role="row"${attributes({ class: className })}><th scope="row" role="rowheader">${head}</th>${cells.map(
    (cell, position) => {
      const { label, short = label, numeric } = columns[position + 1]!;
      const classes = [numeric === true && "numeric", apart?.[position] === true && "apart"].filter(
        (each) => each !== false,
      );
      const content = typeof cell === "string" ? cell : html`<span>${cell}</span>`;
      return html`<td role="cell" data-label="${short}"${attributes({ class: classes.join(" ") || null })}>${content}</td>`;
    },
  )}</tr>\n`;
}
