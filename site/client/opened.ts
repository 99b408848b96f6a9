import { targetOf } from "./outside.ts";
/**
 * On the page of a point, a cell of the heatmap opens its passages under its row, copied from the rows below, so that a reader
 * need not leave the table. A second click, or Escape, closes them. With a modifier key the link works as any.
 */
export function connectOpenedCells(): void {
  const table = document.querySelector<HTMLTableElement>("table.point-heatmap");
  table?.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("tr:not(.opened) > td a[href^='#']");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const source = targetOf(link.hash);
    if (!source) return;
    event.preventDefault();
    const wasOpen = link.getAttribute("aria-expanded") === "true";
    close(table);
    if (!wasOpen) open(link, source);
  });
  table?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const link = table.querySelector<HTMLElement>("[aria-expanded=true]");
    close(table);
    link?.focus();
  });
}

function open(link: HTMLAnchorElement, source: HTMLElement): void {
  const row = link.closest("tr")!;
  const opened = document.createElement("tr");
  opened.className = "opened";
  opened.setAttribute("role", "row");
  const cell = opened.insertCell();
  cell.colSpan = row.cells.length;
  cell.setAttribute("role", "cell");
  const copy = source.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  const head = document.createElement("p");
  head.className = "opened-head";
  const way = document.createElement("a");
  way.href = link.hash;
  way.textContent = `${row.querySelector("th b")?.textContent ?? ""} · ${link.querySelector(".cell-plan")?.textContent ?? ""}`;
  head.append(way);
  cell.append(head, copy);
  row.after(opened);
  link.setAttribute("aria-expanded", "true");
}

function close(table: HTMLTableElement): void {
  table.querySelector("tr.opened")?.remove();
  table.querySelector("[aria-expanded]")?.removeAttribute("aria-expanded");
}
