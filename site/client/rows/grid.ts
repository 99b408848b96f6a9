import { singleKey } from "../singleKeys.ts";

/**
 * Keys in the grid of rows and columns: one cell at a time is a stop of the Tab key; arrows move from a cell, `j` and `k` from
 * anywhere; Enter opens the passage in its document.
 */
export function connectGrid(rows: readonly HTMLElement[]): void {
  const cells = rows.flatMap(columnsOf);
  for (const row of rows) for (const cell of columnsOf(row)) nameCell(cell, row);
  const enter = (cell: HTMLElement): void => {
    for (const other of cells) other.tabIndex = other === cell ? 0 : -1;
  };
  const first = cells.find((cell) => !isHidden(cell));
  if (first) enter(first);

  const go = (cell: HTMLElement | undefined, row: boolean): void => {
    if (!cell) return;
    enter(cell);
    cell.focus({ preventScroll: true });
    if (row) cell.closest(".row")!.scrollIntoView({ block: "start" });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  document.addEventListener("focusin", ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".row .column") : null;
    if (cell) enter(cell);
  });
  document.addEventListener("keydown", (event) => {
    const focused = document.activeElement;
    const cell = focused?.closest<HTMLElement>(".row .column") ?? null;
    const step = stepOf(event, focused !== null && focused === cell);
    if (step !== null) {
      event.preventDefault();
      if (step.column !== 0) go(besides(cell!, step.column), false);
      else go(cell ? below(cell, rows, step.row) : startOf(rows), true);
    } else if (cell && actIn(cell, event, focused === cell)) event.preventDefault();
  });
}

function columnsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(":scope > .column")];
}

/** A cell can take the focus, so it needs a name: its column, its row, its state. */
function nameCell(cell: HTMLElement, row: HTMLElement): void {
  const text = (parent: HTMLElement, selector: string): string =>
    parent.querySelector(selector)?.textContent.trim() ?? "";
  const state = cell.querySelector(".column-state > span") ?? cell.querySelector(".column-state");
  cell.setAttribute("role", "group");
  const name = `${text(cell, "h4")}, ${text(row, "h3 a")}`;
  cell.setAttribute("aria-label", state === null ? name : `${name}: ${state.textContent.trim()}`);
}

/** Hidden by choice of plans or rows. */
function isHidden(cell: HTMLElement): boolean {
  return cell.closest("[hidden]") !== null;
}

interface Step {
  readonly row: number;
  readonly column: number;
}
const arrows: Readonly<Record<string, Step>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};
const letters: Readonly<Record<string, Step>> = { j: { row: 1, column: 0 }, k: { row: -1, column: 0 } };

function stepOf(event: KeyboardEvent, onCell: boolean): Step | null {
  const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
  if (onCell && plain && arrows[event.key]) return arrows[event.key]!;
  return letters[singleKey(event) ?? ""] ?? null;
}

function besides(cell: HTMLElement, by: number): HTMLElement | undefined {
  const shown = columnsOf(cell.closest(".row")!).filter((column) => !isHidden(column));
  return shown[shown.indexOf(cell) + by];
}

/** The same column in the next row in view, or its first column where a plan is not in it. */
function below(cell: HTMLElement, rows: readonly HTMLElement[], by: number): HTMLElement | undefined {
  const shown = rows.filter((row) => !isHidden(row));
  const row = shown[shown.indexOf(cell.closest(".row")!) + by];
  return row && columnsOf(row).find((column) => column.dataset["plan"] === cell.dataset["plan"]);
}

/** The first cell at or below the top of the window. */
function startOf(rows: readonly HTMLElement[]): HTMLElement | undefined {
  const row = rows.find((item) => !isHidden(item) && item.getBoundingClientRect().bottom > innerHeight / 4);
  return row && columnsOf(row)[0];
}

/** Acts on the cell with the focus; false when the key means nothing here. */
function actIn(cell: HTMLElement, event: KeyboardEvent, onCell: boolean): boolean {
  if (onCell && event.key === "Enter") {
    cell.querySelector<HTMLElement>(".passage-head a")?.click();
    return true;
  }
  if (event.key === "Escape" && !onCell) {
    cell.focus();
    return true;
  }
  const key = singleKey(event);
  if (key === "e") toggleGrounds(cell);
  else if (key === "c") quoteButton(cell)?.click();
  else if (key === "n" || key === "N") nextMark(cell, key === "n" ? 1 : -1);
  else return false;
  return true;
}

function toggleGrounds(cell: HTMLElement): void {
  const all = [...cell.querySelectorAll<HTMLDetailsElement>("details.why, details.more")];
  const open = all.some((details) => !details.open);
  for (const details of all) details.open = open;
}

function quoteButton(cell: HTMLElement): HTMLElement | null {
  const within = document.activeElement?.closest(".passage") ?? cell;
  return within.querySelector<HTMLElement>("button[data-quote]");
}

/** Moves the focus among the matched words of a cell, so that their twins light up. */
function nextMark(cell: HTMLElement, by: number): void {
  const marks = [...cell.querySelectorAll<HTMLElement>("mark[data-t]")].filter((mark) => mark.offsetParent !== null);
  if (marks.length === 0) return;
  const at = marks.indexOf(document.activeElement as HTMLElement);
  const mark = marks[at === -1 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length]!;
  mark.tabIndex = -1;
  mark.focus();
}
