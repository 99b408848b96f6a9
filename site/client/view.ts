import { arrangeColumns, arrangeView, type KeyedGroup } from "../../src/views/arrangeView.ts";

/** The table of a figure as the reader sees it, and how much of the whole that is. */
export interface ViewedTable {
  readonly table: HTMLTableElement;
  readonly shown: number;
  readonly all: number;
}

/**
 * A copy of `whole`, the table that a figure is copied as, with the rows and columns in the order that the figure's own table now
 * has, and without the rows that a filter hides. Keys join the two tables; without common keys the copy is whole.
 */
export function viewedTable(whole: HTMLTableElement, figure: Element | null): ViewedTable {
  const table = whole.cloneNode(true) as HTMLTableElement;
  const live = figure?.querySelector<HTMLTableElement>("table:has([data-key])") ?? null;
  const body = table.tBodies[0]!;
  const all = body.querySelectorAll("tr[data-key]").length;
  if (live) {
    const columns = arrangeColumns(
      keysOf([...table.tHead!.rows[0]!.cells]),
      filled(keysOf([...live.tHead!.rows[0]!.cells])),
    );
    for (const row of [table.tHead!.rows[0]!, ...body.rows]) arrangeCells(row, columns);
    const visible = [...live.querySelectorAll<HTMLElement>("tr[data-key]")].filter(
      (row) => row.getClientRects().length > 0,
    );
    body.replaceChildren(...arrangeView(groupsOf(body), filled(keysOf(visible))));
  }
  const shown = body.querySelectorAll("tr[data-key]").length;
  for (const element of table.querySelectorAll<HTMLElement>("[data-key]")) delete element.dataset["key"];
  return { table, shown, all };
}

function groupsOf(body: HTMLTableSectionElement): readonly KeyedGroup<HTMLTableRowElement>[] {
  const groups: { heading: HTMLTableRowElement | null; rows: [string, HTMLTableRowElement][] }[] = [];
  for (const row of body.rows) {
    const key = row.dataset["key"];
    if (key === undefined) groups.push({ heading: row, rows: [] });
    else {
      if (groups.length === 0) groups.push({ heading: null, rows: [] });
      groups.at(-1)!.rows.push([key, row]);
    }
  }
  return groups;
}

/** Rows of one cell, a heading across the table, stay as they are. */
function arrangeCells(row: HTMLTableRowElement, columns: readonly number[]): void {
  const cells = [...row.cells];
  if (cells.length === columns.length) row.append(...columns.map((index) => cells[index]!));
}

function keysOf(elements: readonly HTMLElement[]): readonly (string | null)[] {
  return elements.map((element) => element.dataset["key"] ?? null);
}

function filled(keys: readonly (string | null)[]): readonly string[] {
  return keys.filter((key) => key !== null);
}
