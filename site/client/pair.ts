import type { PairData } from "../components/row/pairData.ts";
import type { PlanRows } from "../components/row/planRows.ts";
import { pageData } from "./pageData.ts";
import { loadRows } from "./rows/load.ts";
import { markQuotes } from "./rows/markQuotes.ts";

/**
 * Brings what the page of a pair leaves to a script: why passages were matched, what they changed, buttons that copy them, which
 * words of the reference are kept, and what ties words of both texts together. Calls `connect` then, on other pages at once. Where
 * the rows cannot be loaded, the page stays as it is printed, and the words of the reference can be copied.
 */
export function completePair(connect: () => void): void {
  const data = pageData("pair-data") as PairData | null;
  if (data === null) return connect();
  for (const cell of cellsOf(document)) cell.dataset["plan"] = data.plan;
  loadRows(data.plan, data.rows)
    .then(
      (rows) => complete(data, rows),
      () => addQuoteButtons(data),
    )
    .then(connect, connect);
}

/** Cells of the plan. */
function cellsOf(root: ParentNode): NodeListOf<HTMLElement> {
  return root.querySelectorAll(".column:not(.is-reference)");
}

function addQuoteButtons(data: PairData): void {
  for (const row of document.querySelectorAll(".row")) addQuoteButton(row, data);
}

function complete(data: PairData, rows: PlanRows): void {
  for (const row of document.querySelectorAll<HTMLElement>(".row")) {
    const cell = cellsOf(row)[0]!;
    const { cell: markup, line } = rows.rows[row.id]!;
    const whole = document.createElement("template");
    whole.innerHTML = markup;
    leadFromHere(whole.content);
    // The element stays: the address may name it.
    cell.replaceChildren(...whole.content.firstElementChild!.childNodes);
    addQuoteButton(row, data);
    if (line !== "") addRuler(row, data.kept, line);
    markQuotes(row, [{ rows, column: rows.apart ? null : 1 }]);
  }
}

/** Links in rows lead from the page of the comparison, which lies one folder above. */
function leadFromHere(markup: DocumentFragment): void {
  for (const link of markup.querySelectorAll('a[href^="../"]'))
    link.setAttribute("href", `../${link.getAttribute("href")!}`);
}

function addQuoteButton(row: Element, { quotation, quote }: PairData): void {
  const tools = document.createElement("div");
  tools.className = "passage-tools";
  const button = document.createElement("button");
  Object.assign(button, { type: "button", title: quote, textContent: quotation });
  button.dataset["quote"] = "";
  tools.append(button);
  row.querySelector(".row-quote")!.after(tools);
}

/** In place of the share in words. */
function addRuler(row: Element, kept: string, line: string): void {
  const reference = row.querySelector(".is-reference")!;
  reference.querySelector(".word-ruler-title")?.remove();
  const title = document.createElement("p");
  title.className = "word-ruler-title";
  title.textContent = kept;
  const ruler = document.createElement("dl");
  ruler.className = "word-ruler";
  ruler.innerHTML = line;
  reference.append(title, ruler);
}
