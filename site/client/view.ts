import { cellStates, groundOfWords, stateFacts } from "../../src/model/states.ts";
import { labelOf } from "./labels.ts";

/** The table of a figure as the reader sees it, for other programs, and how much of the whole that is. */
export interface ViewedTable {
  readonly table: HTMLTableElement;
  readonly shown: number;
  readonly all: number;
}

/** Nothing but cells in words, on the grounds of their states: rows and columns as they stand now, without rows that a filter hides. */
export function viewedTable(live: HTMLTableElement): ViewedTable {
  const table = document.createElement("table");
  table.border = "1";
  const [head, body] = [table.createTHead(), table.createTBody()];
  const seen = [...live.rows].filter((row) => row.parentElement === live.tHead || isSeen(row));
  for (const row of seen) {
    const copy = (row.parentElement === live.tHead ? head : body).insertRow();
    copy.append(...[...row.cells].map((cell) => copyOf(cell, cellWords(row.cells[0]!))));
  }
  return { table, shown: seen.filter(isNamed).length, all: [...live.rows].filter(isNamed).length };
}

/** Passages that were opened under a row are no part of the table. */
function isSeen(row: HTMLTableRowElement): boolean {
  return row.getClientRects().length > 0 && !row.classList.contains("opened");
}

function isNamed(row: HTMLTableRowElement): boolean {
  return row.dataset["key"] !== undefined;
}

function copyOf(cell: HTMLTableCellElement, row: string): HTMLTableCellElement {
  const copy = document.createElement(cell.localName as "td" | "th");
  if (cell.colSpan > 1) copy.colSpan = cell.colSpan;
  copy.textContent = factsOf(cell, row) ?? cellWords(cell);
  const ground = groundOf(cell);
  if (ground !== null) copy.setAttribute("bgcolor", `#${ground}`);
  return copy;
}

/** What is read aloud of a field after its plan and `row`, the name of its provision; null for cells with words of their own. */
function factsOf(cell: HTMLTableCellElement, row: string): string | null {
  const name = labelOf(cell.querySelector("a"));
  if (name === null) return null;
  const at = plain(name).indexOf(`${row}: `);
  return at < 0 ? plain(name) : plain(name).slice(at + row.length + 2);
}

/** Without what is not read aloud, and without the short form of a name that is there whole. */
function cellWords(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const unspoken of copy.querySelectorAll("[aria-hidden=true], .short-name")) unspoken.remove();
  return plain(copy.textContent);
}

/** By the state that its class or the glyph at the head of its words names; none for a plan that stands apart. */
function groundOf(cell: HTMLTableCellElement): string | null {
  if (cell.classList.contains("apart")) return null;
  const state = cellStates.find((each) => cell.classList.contains(`cell-${each}`));
  return state === undefined ? groundOfWords(cell.textContent) : stateFacts[state].ground;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
