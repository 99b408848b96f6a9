import { html, type Html } from "../../../src/html/html.ts";
import { unbroken } from "../../../src/text/unbroken.ts";

/** `text` as it is, with numbers of documents, dates and ranges of shares kept on one line. */
export function renderUnbroken(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end } of unbroken(text)) {
    pieces.push(html`${text.slice(at, start)}<span class="nowrap">${text.slice(start, end)}</span>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}
