const tables = "table.overview, table.point-heatmap, table.matrix";
const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move from cell to cell of a heatmap, beside the tab key, which goes through the links as in any table. */
export function connectGrids(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(tables)) {
    table.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = neighbour(table, event.target as Element, step);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}

function neighbour(
  table: HTMLTableElement,
  from: Element,
  [down, right]: readonly [number, number],
): HTMLElement | null {
  const rows = [...table.rows].filter((row) => row.offsetParent !== null || row.getClientRects().length > 0);
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
