import { changeQuery } from "../../src/html/changeQuery.ts";
import { addressQuery } from "./outside.ts";

/** Name of the order in the address, `?plans=coverage`. */
const parameter = "plans";

/**
 * Lets the reader put plans in another order: rows of the overview, columns of the tables of provisions. The choice is kept in the
 * address.
 */
export function connectPlanOrder(): void {
  for (const tools of document.querySelectorAll<HTMLElement>(".plan-order")) {
    const table = (tools.closest("figure") ?? tools.parentElement)?.querySelector("table");
    if (!table) continue;
    const lines = tools.dataset["along"] === "rows" ? rowsOf(table) : columnsOf(table);
    const choose = (chosen: HTMLElement): void => {
      const order = chosen.dataset["planOrder"]!.split(" ").map(Number);
      for (const line of lines) arrange(line, order);
      for (const button of tools.querySelectorAll("[data-plan-order]"))
        button.setAttribute("aria-pressed", String(button === chosen));
    };
    tools.addEventListener("click", (event) => {
      const chosen = (event.target as Element).closest<HTMLElement>("[data-plan-order]");
      if (!chosen) return;
      choose(chosen);
      keep(chosen.dataset["orderName"]!);
    });
    const named = new URLSearchParams(addressQuery()).get(parameter);
    const found = [...tools.querySelectorAll<HTMLElement>("[data-plan-order]")].find(
      ({ dataset }) => dataset["orderName"] === named,
    );
    if (found) choose(found);
    tools.hidden = false;
  }
}

function keep(order: string): void {
  const query = changeQuery(addressQuery(), { [parameter]: order === "given" ? null : order });
  history.replaceState(null, "", location.pathname + query + location.hash);
}

/** Neighbours that change places with one another, in the order in which they were made. */
type PlanLine = readonly Element[];

function rowsOf(table: HTMLTableElement): readonly PlanLine[] {
  return [[...table.tBodies[0]!.rows]];
}

/** The cells of the plans in each row: after its head, as many as the head of the table names. */
function columnsOf(table: HTMLTableElement): readonly PlanLine[] {
  const count = table.tHead!.querySelectorAll(".plan-head:not(.apart)").length;
  return [...table.rows].map((row) => [...row.cells].slice(1, 1 + count)).filter((line) => line.length === count);
}

/** Puts the elements of `line` where they stand together, in `order`. */
function arrange(line: PlanLine, order: readonly number[]): void {
  const place = document.createComment("");
  line[0]!.parentNode!.insertBefore(place, first(line));
  place.after(...order.map((index) => line[index]!));
  place.remove();
}

/** The element of `line` that now stands first. */
function first(line: PlanLine): Element {
  return line.reduce((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? b : a));
}
