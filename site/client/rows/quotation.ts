import { printQuotation } from "../../../src/cite/quotation.ts";
import type { RowsData } from "../../components/row/rowsData.ts";
import { addressOf } from "../address.ts";
import { copyText } from "../copyText.ts";
import { todayInWords } from "../today.ts";

/** Buttons that copy a passage with its source. */
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
  const passage = button.closest<HTMLElement>(".passage") ?? column;
  const link = passage.querySelector<HTMLAnchorElement>(".passage-head a")!;
  const texts = [...passage.querySelectorAll("blockquote > p")].map((part) => part.textContent.trim());
  return printQuotation({
    text: texts.join(" […] "),
    place: link.textContent,
    source: sources[column.dataset["plan"] ?? ""]!,
    edition,
    address: addressOf(link),
    accessed: words.accessed.replace("{date}", todayInWords()),
  });
}
