import type { RowsData } from "../../components/row/rowsData.ts";

/** A passage of more lines than `longest` is folded to `folded` lines (as the style sheet has it). */
const longest = 12;
const folded = 9;

/**
 * Folds long passages, each with a button; one whose first matched words would be hidden stays open. A row is measured when it
 * comes near the window, and again when it grows, as by something opened in it: the page need not be laid out as a whole.
 */
export function foldLongPassages(rows: readonly HTMLElement[], words: RowsData["words"]): void {
  const sizes = new ResizeObserver((entries) => {
    const texts = entries
      .flatMap(({ target }) => [
        ...target.querySelectorAll<HTMLElement>(".passage blockquote:not([data-measured]) > p"),
      ])
      .filter(isShown);
    // Measured together before anything changes, so that the rows are laid out once.
    const long = texts.filter(isLong);
    for (const text of texts) text.parentElement!.dataset["measured"] = "";
    for (const text of long) addButton(text.parentElement!, words);
  });
  const nearing = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) sizes.observe(target);
        else sizes.unobserve(target);
    },
    { rootMargin: "50%" },
  );
  for (const row of rows) nearing.observe(row);
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
