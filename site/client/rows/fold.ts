import type { RowsData } from "../../components/row/rowsData.ts";

/** A passage of more lines than `longest` is folded to `folded` lines (as the style sheet has it). */
const longest = 12;
const folded = 9;

/** Folds long passages, each with a button; one whose first matched words would be hidden stays open. */
export function foldLongPassages(rows: readonly HTMLElement[], words: RowsData["words"]): void {
  const fold = (root: ParentNode): void => {
    const texts = [...root.querySelectorAll<HTMLElement>(".passage blockquote:not([data-measured]) > p")];
    // Measured together before anything changes, so that the page is laid out once.
    const long = texts.filter((text) => isShown(text) && isLong(text));
    for (const text of texts) if (isShown(text)) text.parentElement!.dataset["measured"] = "";
    for (const text of long) addButton(text.parentElement!, words);
  };
  for (const row of rows) {
    fold(row);
    row.addEventListener("toggle", () => fold(row), { capture: true });
  }
}

function isShown(text: HTMLElement): boolean {
  return text.offsetParent !== null && text.clientHeight > 0;
}

function isLong(text: HTMLElement): boolean {
  const line = parseFloat(getComputedStyle(text).lineHeight);
  const mark = text.querySelector("mark");
  const top = mark === null ? 0 : mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
  return text.clientHeight > (longest + 0.5) * line && top < (folded - 1) * line;
}

function addButton(quote: HTMLElement, words: RowsData["words"]): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "text-button unfold";
  const set = (open: boolean): void => {
    quote.classList.toggle("is-folded", !open);
    button.textContent = open ? words.fold : words.unfold;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(quote.classList.contains("is-folded")));
  set(false);
  quote.after(button);
}
