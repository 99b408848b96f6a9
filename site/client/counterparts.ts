import { html } from "../../src/html/html.ts";
import { segments } from "../../src/views/segments.ts";
import { unpackMarks } from "../components/margin-note/marks.ts";
import { renderUnbroken } from "../components/unbroken/unbroken.ts";
import { targetOf } from "./outside.ts";

/**
 * On the page of a plan: the words of a provision stand where it is first taken up. Links to them from later places become folds
 * that open in their place to the same words, with those marked that the passage there keeps.
 */
export function connectCounterparts(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.counterpart")) {
    const words = targetOf(link.hash);
    if (words) link.replaceWith(foldOf(link, words));
  }
}

function foldOf(link: HTMLAnchorElement, words: HTMLElement): HTMLDetailsElement {
  const fold = document.createElement("details");
  fold.className = link.className;
  const summary = document.createElement("summary");
  summary.append(...link.childNodes);
  fold.append(summary);
  const fill = (): void =>
    fold.append(marked(words, link.dataset["marks"] ?? ""), words.nextElementSibling!.cloneNode(true));
  fold.addEventListener("toggle", fill, { once: true });
  return fold;
}

/** A copy of the words of a provision with other marks. */
function marked(words: HTMLElement, marks: string): HTMLElement {
  const copy = words.cloneNode(true) as HTMLElement;
  copy.removeAttribute("id");
  for (const [index, quote] of [...copy.children].entries()) {
    const pieces = segments(quote.textContent, unpackMarks(marks, index));
    quote.innerHTML = html`${pieces.map(({ text, mark }) =>
      mark === null ? renderUnbroken(text) : html`<mark>${renderUnbroken(text)}</mark>`,
    )}`.value;
  }
  return copy;
}
