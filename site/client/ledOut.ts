import { labelOf } from "./labels.ts";

/**
 * Leads the row and the column of the cell under the pointer, or with the focus, out to their heads, and says in the corner of the
 * table what the cell shows: a heatmap has no words in its cells.
 */
export function connectLedOut(): void {
  const table = document.querySelector<HTMLTableElement>("table.matrix");
  const readout = table?.querySelector<HTMLElement>("[data-readout]");
  if (!table || !readout) return;
  const plain = readout.textContent;
  let led: readonly Element[] = [];

  const lead = (cell: HTMLTableCellElement | null): void => {
    for (const element of led) element.classList.remove("led");
    const heads = table.tHead!.rows[0]!.cells;
    const column = cell === null || cell.cellIndex === 0 ? null : cell.cellIndex;
    led =
      cell === null
        ? []
        : [
            cell.parentElement!,
            ...(column === null ? [] : [heads[column]!, ...[...table.rows].map(({ cells }) => cells[column]!)]),
          ];
    for (const element of led) element.classList.add("led");
    readout.textContent = labelOf(cell?.querySelector("a")) ?? plain;
  };
  const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
    target instanceof Element ? target.closest<HTMLTableCellElement>("tbody td, tbody th") : null;
  const focused = (): HTMLTableCellElement | null =>
    document.activeElement?.matches(":focus-visible") === true && table.contains(document.activeElement)
      ? cellOf(document.activeElement)
      : null;

  table.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch") lead(cellOf(target) ?? focused());
  });
  table.addEventListener("pointerleave", () => lead(focused()));
  table.addEventListener("focusin", () => lead(focused()));
  table.addEventListener("focusout", () => lead(null));
}
