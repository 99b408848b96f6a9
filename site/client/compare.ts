import { parseChoice, printChoice, type Choice } from "../../src/views/choice.ts";
import { readings } from "../../src/model/choices.ts";
import { countTakenUp, isInView } from "../../src/views/rowsInView.ts";
import type { ChoiceWords } from "../components/row/rowsData.ts";
import { printTakenUp } from "../takenUp.ts";
import { rowsOf, type RowElement } from "./compare/facts.ts";
import { keepPrinted } from "./compare/printed.ts";
import { Strip } from "./compare/strip.ts";
import { Tools } from "./compare/tools.ts";
import { copyText } from "./copyText.ts";
import { rowsData } from "./rows.ts";
import { singleKey } from "./singleKeys.ts";
import { addressQuery, targetOf } from "./outside.ts";

/** Makes the compare page's choices work, kept in the address. Does nothing on other pages. */
export function connectCompare(): void {
  const page = document.getElementById("compare");
  const root = document.querySelector<HTMLElement>(".chooser");
  const words = rowsData();
  const data = words?.choice;
  if (!page || !root || !data) return;
  const rows = rowsOf(page);
  const tools = new Tools(root);
  const strip = new Strip(
    document.querySelector<HTMLElement>(".strip")!,
    rows.map(({ element }) => element),
    (point) => choose({ ...choice, point }),
  );
  const status = root.querySelector<HTMLElement>(".chooser-status")!;
  let choice = parseChoice(addressQuery(), tools.choices);

  const show = (next: Choice): void => {
    choice = next;
    showChoice(page, rows, choice, data);
    tools.show(choice, (other) => rows.filter(({ facts }) => isInView(facts, other)).length);
    strip.show(choice.plans);
    status.textContent = statusOf(choice, rows, data);
  };
  const choose = (next: Choice): void => {
    show(next);
    history.pushState(null, "", location.pathname + printChoice(next, tools.choices));
    keepLanguages();
  };
  tools.listen(() => choice, choose);
  page.querySelector("[data-show-all]")!.addEventListener("click", () => {
    choose({ ...choice, gaps: "any" });
    root.querySelector<HTMLElement>("[data-choice=gaps] summary")!.focus();
  });
  root.querySelector("[data-print]")!.addEventListener("click", () => print());
  root.querySelector("[data-copy-link]")!.addEventListener("click", () => {
    status.textContent = copyText(location.href) ? data.linkCopied : words.words.notCopied;
  });
  document.addEventListener("keydown", (event) => {
    if (singleKey(event) !== "m") return;
    event.preventDefault();
    choose({ ...choice, reading: readings[(readings.indexOf(choice.reading) + 1) % readings.length]! });
  });
  keepPrinted(root, data.printed);
  addEventListener("popstate", () => show(parseChoice(addressQuery(), tools.choices)));
  show(choice);
  keepLanguages();
  // What came before the target of the address may be gone now.
  targetOf(location.hash)?.scrollIntoView();
}

/** Hides what is not chosen and sets the way of reading. */
function showChoice(page: HTMLElement, rows: readonly RowElement[], choice: Choice, data: ChoiceWords): void {
  page.dataset["reading"] = choice.reading;
  document.querySelector<HTMLElement>(".keys")!.dataset["reading"] = choice.reading;
  for (const part of page.querySelectorAll<HTMLElement>("[data-plan]"))
    part.hidden = !choice.plans.includes(part.dataset["plan"]!);
  for (const details of page.querySelectorAll<HTMLDetailsElement>("details.changes"))
    details.open = choice.reading === "changes";
  for (const { element, facts } of rows) {
    element.hidden = !isInView(facts, choice);
    element.querySelector(".row-summary")!.textContent = printTakenUp(countTakenUp([facts], choice.plans), data.row);
  }
  for (const section of page.querySelectorAll<HTMLElement>(".rows")) showPoint(section, rows, choice, data);
  lightWords(page);
}

function showPoint(section: HTMLElement, rows: readonly RowElement[], choice: Choice, data: ChoiceWords): void {
  const own = rows.filter(({ element }) => section.contains(element));
  section.hidden = own.every(({ element }) => element.hidden);
  const columns = section.querySelectorAll(".row-heads [data-plan]:not([hidden])").length;
  section.className = `rows columns-${columns > 4 ? "many" : columns}`;
  const counted = countTakenUp(
    own.map(({ facts }) => facts),
    choice.plans,
  );
  section.querySelector(".rows-summary")!.textContent = printTakenUp(counted, data.point);
}

/** Words of the reference that only plans out of view keep are not marked. */
function lightWords(page: HTMLElement): void {
  const columns = new Set(
    [...page.querySelectorAll<HTMLElement>(".row [data-column]:not([hidden])")].map(
      (column) => column.dataset["column"]!,
    ),
  );
  for (const words of page.querySelectorAll<HTMLElement>(".row-quote mark")) {
    words.classList.toggle("is-out", !words.dataset["c"]!.split(" ").some((column) => columns.has(column)));
  }
}

/** Says what is in view; when nothing is, says why, and the page does too. */
function statusOf(choice: Choice, rows: readonly RowElement[], words: ChoiceWords): string {
  const shown = rows.filter(({ element }) => !element.hidden).length;
  const nothing = document.querySelector<HTMLElement>(".compare-nothing")!;
  nothing.hidden = shown > 0;
  const counts = words.showing
    .replace("{plans}", String(choice.plans.length))
    .replace("{rows}", String(shown))
    .replace("{of}", String(rows.length));
  if (shown > 0) return counts;
  const why = words.nothing[choice.gaps === "some" ? "some" : "every"];
  nothing.querySelector("p")!.textContent = why;
  return `${counts} ${why}`;
}

/** The other languages open with the same choice. */
function keepLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.search = addressQuery();
}
