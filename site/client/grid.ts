const tables = "table.overview, table.point-heatmap, table.matrix";
/** Of these, the tab key visits one link; of the others, which are of few plans, every link. */
const rovingTables = "table.matrix, table[data-one-stop]";
const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move from cell to cell of a heatmap, Home and End to the ends of its row, with Ctrl to its first and last cell. */
export function connectGrids(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(tables)) {
    if (table.matches(rovingTables)) connectRoving(table);
    table.addEventListener("keydown", (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const next = target(table, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}

/**
 * One link of `table` is reached by the tab key: the first cell of the matrix, the head of the first row where the head says more than
 * its cells, then the one that had the focus last.
 */
function connectRoving(table: HTMLTableElement): void {
  let current = table.querySelector<HTMLElement>(table.matches(".matrix") ? "td a[href]" : "tbody a[href]");
  if (!current) return;
  for (const link of table.querySelectorAll<HTMLElement>("a[href]")) link.tabIndex = -1;
  current.tabIndex = 0;
  table.addEventListener("focusin", ({ target: link }) => {
    if (!(link instanceof HTMLElement) || !link.matches("a[href]")) return;
    current!.tabIndex = -1;
    current = link;
    current.tabIndex = 0;
  });
}

function target(table: HTMLTableElement, { key, ctrlKey, target: from }: KeyboardEvent): HTMLElement | null {
  const step = steps[key];
  if (step && !ctrlKey) return neighbour(table, from as Element, step);
  if (key !== "Home" && key !== "End") return null;
  const row = (from as Element).closest("tr");
  const links = [...((ctrlKey ? table : row)?.querySelectorAll<HTMLElement>("td a[href]") ?? [])].filter(isShown);
  return (key === "Home" ? links[0] : links.at(-1)) ?? null;
}

function neighbour(
  table: HTMLTableElement,
  from: Element,
  [down, right]: readonly [number, number],
): HTMLElement | null {
  const rows = [...table.rows].filter(isShown);
  const cell = from.closest<HTMLTableCellElement>("th, td");
  const row = cell?.parentElement as HTMLTableRowElement | null;
  if (!cell || !row) return null;
  const along =
    down === 0
      ? [...row.cells].map((each) => [row, each] as const)
      : rows.map((each) => [each, each.cells[cell.cellIndex]] as const);
  const here = along.findIndex(([line, each]) => (down === 0 ? each === cell : line === row));
  const step = down + right;
  for (let index = here + step; index >= 0 && index < along.length; index += step) {
    const link = along[index]![1]?.querySelector<HTMLElement>("a[href]");
    if (link) return link;
  }
  return null;
}

function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null || element.getClientRects().length > 0;
}
