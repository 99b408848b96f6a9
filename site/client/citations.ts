import { completeCitation } from "../../src/cite/accessed.ts";
import { today } from "./today.ts";

/** Puts the day of access, and the address under which this copy is read, into the citations of the page. */
export function connectCitations(): void {
  for (const list of document.querySelectorAll<HTMLElement>(".citations"))
    for (const text of list.querySelectorAll("dd :is(code, p)"))
      text.textContent = completed(text.textContent, list.dataset["path"]!);
  for (const button of document.querySelectorAll<HTMLElement>("[data-copy-citation]")) {
    const { copyCitation, path } = button.dataset;
    button.dataset["copyCitation"] = completed(copyCitation!, path!);
  }
}

/** A citation of this page, or of one whose `path` within the site is named, as this reader would write it. */
export function completed(text: string, path: string): string {
  return completeCitation({ text, path }, today(), addressIn(path));
}

/** Address of a page of the site; null where the site has one of its own, which is cited, or where this copy lies on a disk. */
function addressIn(path: string): string | null {
  const published = document.querySelector("link[rel=canonical]") !== null;
  if (published || location.protocol === "file:") return null;
  const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")!;
  return new URL(`../${path}`, style.href).href.replace(/index\.html$/u, "");
}
