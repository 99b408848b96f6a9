import { printCell, printQuotation } from "../../../src/cite/quotation.ts";
import type { RowsData } from "../../components/row/rowsData.ts";
import { addressOf } from "../address.ts";
import { capitalised } from "../../../src/text/capitals.ts";
import { printResult } from "../../result.ts";
import { copyText } from "../copyText.ts";
import { addressQuery } from "../outside.ts";
import { todayInWords } from "../today.ts";

/** Buttons that copy a passage, or what was found where there is none, with its source. */
export function connectQuotations(rows: readonly HTMLElement[], data: RowsData, status: HTMLElement): void {
  for (const row of rows)
    row.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-quote]") : null;
      if (!button) return;
      const copied = copyText(quotationAt(button, data));
      status.textContent = "";
      status.textContent = copied ? data.words.copied : data.words.notCopied;
      button.classList.toggle("is-done", copied);
      setTimeout(() => button.classList.remove("is-done"), 2000);
    });
}

function quotationAt(button: HTMLElement, { sources, edition, words }: RowsData): string {
  const column = button.closest<HTMLElement>(".column")!;
  const source = sources[column.dataset["plan"] ?? ""]!;
  const accessed = words.accessed.replace("{date}", todayInWords());
  const reason = column.querySelector(".column-reason");
  if (reason !== null)
    return printCell({
      source,
      result: resultOf(column, words.result, "named")!,
      reason: reason.textContent.trim(),
      edition,
      address: addressOf(linkTo(column)),
      accessed,
    });
  const passage = button.closest<HTMLElement>(".passage") ?? column;
  const link = passage.querySelector<HTMLAnchorElement>(".passage-head a")!;
  const texts = [...passage.querySelectorAll("blockquote > p")].map((part) => part.textContent.trim());
  const result = resultOf(column, words.result, "numbered");
  return printQuotation({
    text: texts.join(" […] "),
    place: link.textContent,
    source,
    result: result === null ? null : capitalised(result),
    edition,
    address: addressOf(link),
    accessed,
  });
}

/** What the plan of a column is said to do with the provision of its row; null for the reference and for columns without a state. */
function resultOf(column: HTMLElement, words: RowsData["words"]["result"], form: "named" | "numbered"): string | null {
  const state = column.querySelector(":scope > .column-state > span");
  const said = column.querySelector(":scope > .column-state > small");
  if (column.matches(".is-reference") || state === null || said === null) return null;
  const title = column.closest(".row")!.querySelector("h3")!;
  const number = title.querySelector("a")!.textContent.trim();
  const name = title.textContent.trim().slice(number.length).trim();
  return printResult(words, {
    provision: form === "named" ? `${number} (${name})` : number,
    state: state.textContent.trim(),
    said: said.textContent,
  });
}

/** The place of a cell on this page; where its plans were chosen, with the choice. */
function linkTo({ id }: HTMLElement): HTMLAnchorElement {
  const link = document.createElement("a");
  link.setAttribute("href", `${document.querySelector(".chosen") === null ? "" : addressQuery()}#${id}`);
  return link;
}
