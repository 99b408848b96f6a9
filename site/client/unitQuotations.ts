import { printQuotation } from "../../src/cite/quotation.ts";
import type { DocumentData } from "../components/document-text/documentData.ts";
import { addressOf } from "./address.ts";
import { capitalised } from "../../src/text/capitals.ts";
import { printResult } from "../result.ts";
import { copyText } from "./copyText.ts";
import { pageData } from "./pageData.ts";
import { singleKey } from "./singleKeys.ts";
import { todayInWords } from "./today.ts";

/** How long the page says that it copied, in milliseconds. */
const SAID = 4000;

/** On a document's page: a permalink, or `c` at a unit, copies the unit's words with their source; words selected in it win. */
export function connectUnitQuotations(): void {
  const data = pageData("document-data") as DocumentData | null;
  const status = document.querySelector<HTMLElement>("[data-document-status]");
  if (data === null || !status) return;
  let timer = 0;
  const tell = (message: string): void => {
    clearTimeout(timer);
    status.textContent = message;
    timer = window.setTimeout(() => (status.textContent = ""), SAID);
  };
  const copy = (unit: HTMLElement): void =>
    tell(copyText(quotationOf(unit, data)) ? data.copied.replace("{place}", placeOf(unit, data)) : data.notCopied);
  for (const permalink of document.querySelectorAll<HTMLAnchorElement>(".unit > .permalink")) {
    permalink.title = data.hint;
    permalink.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) copy(permalink.closest<HTMLElement>(".unit")!);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (singleKey(event) !== "c") return;
    const unit = unitAtHand();
    if (unit) copy(unit);
    else tell(data.choose);
  });
}

/** Where a unit stands, in words. */
export function placeOf(unit: Element, { permalink }: Pick<DocumentData, "permalink">): string {
  const label = unit.querySelector(".permalink")?.getAttribute("aria-label") ?? "";
  const [before, after] = permalink.split("{place}") as [string, string];
  return label.slice(before.length, label.length - after.length);
}

/**
 * What the notes beside a unit of a plan say that it takes up: `nội dung 1.1: nêu rõ (máy đối chiếu, chưa rà soát); nội dung 3.2: …`; null without
 * notes.
 */
export function resultOf(unit: Element, { result }: Pick<DocumentData, "result">): string | null {
  const results = [...unit.querySelectorAll("dl.margin-note")].flatMap((note) => {
    const state = note.querySelector("dt > span")!.textContent;
    return [...note.querySelectorAll("dd .counterpart")].map((entry) => {
      const name = entry.querySelector("summary") ?? entry;
      return printResult(result, {
        provision: name.querySelector("b")!.textContent,
        state,
        said: name.querySelector("span")!.textContent,
      });
    });
  });
  return results.length === 0 ? null : results.join("; ");
}

/** The unit with the selection, the focus, or the address. */
function unitAtHand(): HTMLElement | null {
  const selected = getSelection()?.isCollapsed === false ? getSelection()!.anchorNode?.parentElement : null;
  for (const element of [selected, document.activeElement, document.querySelector(".unit:target")]) {
    const unit = element?.closest<HTMLElement>(".unit");
    if (unit) return unit;
  }
  return null;
}

function quotationOf(unit: HTMLElement, data: DocumentData): string {
  const result = resultOf(unit, data);
  return printQuotation({
    text: selectedIn(unit) ?? unitWords(unit),
    place: placeOf(unit, data),
    source: data.source,
    result: result === null ? null : capitalised(result),
    edition: data.edition,
    address: addressOf(unit.querySelector<HTMLAnchorElement>(".permalink")!),
    accessed: data.accessed.replace("{date}", todayInWords()),
  });
}

function selectedIn(unit: HTMLElement): string | null {
  const selection = getSelection();
  const inside = selection?.rangeCount === 1 && unit.contains(selection.getRangeAt(0).commonAncestorContainer);
  const words = inside ? selection.toString().trim() : "";
  return words === "" ? null : words;
}

/** The unit's words without the marks of footnotes. */
function unitWords(unit: HTMLElement): string {
  const words = unit.querySelector(":scope > :is(p, h3, h4, h5, h6)")!.cloneNode(true) as HTMLElement;
  for (const sign of words.querySelectorAll(".footnote-mark, .footnote-sign, .back-link")) sign.remove();
  return words.textContent;
}
