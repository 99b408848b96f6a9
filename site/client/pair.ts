import type { PairData } from "../components/row/pairData.ts";
import type { PlanRows } from "../components/row/planRows.ts";
import { pageData } from "./pageData.ts";
import { loadRows } from "./rows/load.ts";
import { markQuotes } from "./rows/markQuotes.ts";

/**
 * Brings what the page of a pair leaves to a script: why passages were matched, what they changed, buttons that copy them, and
 * what ties their words to those of the reference. Calls `connect` then, on other pages at once. Where the script cannot be
 * loaded, the page stays as it is printed.
 */
export function completePair(connect: () => void): void {
  const data = pageData("pair-data") as PairData | null;
  if (data === null) return connect();
  loadRows(data.plan, data.rows)
    .then((rows) => complete(data.plan, rows))
    .then(connect, connect);
}

function complete(plan: string, rows: PlanRows): void {
  for (const row of document.querySelectorAll<HTMLElement>(".row")) {
    const cell = row.querySelector<HTMLElement>(`[data-plan="${CSS.escape(plan)}"].column`)!;
    const whole = document.createElement("template");
    whole.innerHTML = rows.rows[row.id]!.cell;
    // The element stays: the address may name it.
    cell.replaceChildren(...whole.content.firstElementChild!.childNodes);
    markQuotes(row, [{ rows, column: rows.apart ? null : 1 }]);
  }
}
