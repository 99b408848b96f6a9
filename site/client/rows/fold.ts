import type { RowsData } from "../../components/row/rowsData.ts";

/** A passage of more lines than `longest` is folded to `folded` lines (as the style sheet has it). */
const longest = 12;
const folded = 9;

/** Folds long passages, each with a button; one whose first matched words would be hidden stays open. */
export function foldLongPassages(rows: readonly HTMLElement[], words: RowsData["words"]): void {
  let waiting = false;
  const fold = (): void => {
    waiting = false;
    const texts = rows
      .flatMap((row) => [...row.querySelectorAll<HTMLElement>(".passage blockquote:not([data-measured]) > p")])
      .filter(isShown);
    // Measured together before anything changes, so that the page is laid out once.
    const long = texts.filter(isLong);
    for (const text of texts) text.parentElement!.dataset["measured"] = "";
    for (const text of long) addButton(text.parentElement!, words);
  };
  // Passages come into sight when something opens or closes, often many at once.
  for (const row of rows)
    row.addEventListener(
      "toggle",
      () => {
        if (!waiting) requestAnimationFrame(fold);
        waiting = true;
      },
      { capture: true },
    );
  fold();
}

function isShown(text: HTMLElement): boolean {
  return text.checkVisibility();
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
