import { attributes, html, type Html, type HtmlValue } from "../../../src/html/html.ts";

export interface PlainTable {
  readonly caption?: string;
  /** `short` stands before each value where a phone lays rows out as blocks. */
  readonly columns: readonly { readonly label: string; readonly short?: string; readonly numeric?: boolean }[];
  readonly rows: readonly PlainRow[];
  /** Of a table that may have more columns than a page is wide: the name of the box that it then scrolls in. */
  readonly box?: string;
}

/** Tables of more columns scroll sideways. */
const mostColumns = 12;
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
export function renderPlainTable(table: PlainTable): Html {
  if (table.box === undefined || table.columns.length <= mostColumns) return renderTable(table, "plain-table");
  return html`<section class="table-box" aria-label="${table.box}" tabindex="0">${renderTable(table, "plain-table is-wide")}</section>`;
}

function renderTable({ caption, columns, rows }: PlainTable, className: string): Html {
  return html`<table class="${className}" role="table">
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
      const content =
        typeof cell === "string" ? (numeric === true ? together(cell) : cell) : html`<span>${cell}</span>`;
      return html`<td role="cell" data-label="${short}"${attributes({ class: classes.join(" ") || null })}>${content}</td>`;
    },
  )}</tr>\n`;
}

/** Numbers that are read together stay on one line: `105 / 21 / 62`, `76% – 89%`. */
function together(numbers: string): string {
  return numbers.replaceAll(/ (?=[/–] )|(?<= [/–]) /gu, "\u00a0");
}
