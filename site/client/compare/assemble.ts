import type { CellState } from "../../../src/model/states.ts";
import { loadRows } from "../rows/load.ts";
import { markQuotes, type PutIn } from "../rows/markQuotes.ts";
import { stripBox, stripMark } from "../../stripMarks.ts";
import { chosenData, chosenIds, type ChosenData } from "./chosen.ts";

/** One chosen plan. */
interface Chosen extends PutIn {
  readonly id: string;
}

/**
 * Puts those of `plans`, ids of the plans to choose from, that the address names into the rows of the page, folds the index that they
 * are chosen from, then calls `connect`. On a page that holds all plans it calls `connect` at once.
 */
export function assembleChosen(plans: Promise<readonly string[]>, connect: () => void): void {
  const data = chosenData();
  if (data === null) return connect();
  void plans
    .then((all) => loadChosen(data, chosenIds(data, all)))
    .then(
      (chosen) => {
        if (chosen.length === 0) return;
        putIn(chosen);
        document.querySelector<HTMLElement>(".chosen")!.hidden = false;
        document.querySelector<HTMLDetailsElement>(".picker details")!.open = false;
        connect();
        if (location.hash === "") goToComparison();
      },
      () => (document.querySelector<HTMLElement>(".picker-status")!.textContent = data.failed),
    );
}

/** Brings the comparison into view and puts the focus on its first heading, past the index that it was chosen from. */
function goToComparison(): void {
  const heading = document.querySelector<HTMLElement>("#compare .rows:not([hidden]) h2");
  if (heading !== null) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  document.querySelector(".chosen")!.scrollIntoView();
}

async function loadChosen({ file }: ChosenData, ids: readonly string[]): Promise<readonly Chosen[]> {
  const loaded = await Promise.all(ids.map((id) => loadRows(id, file.replace("{id}", id))));
  let columns = 0;
  return loaded.map((rows, index) => ({ id: ids[index]!, rows, column: rows.apart ? null : (columns += 1) }));
}

function putIn(chosen: readonly Chosen[]): void {
  const buttons = chosen.map(({ id, rows }) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", innerHTML: rows.head });
    button.dataset["choosePlan"] = id;
    return button;
  });
  document.querySelector(".chooser-tools .toggles")!.append(...buttons);
  const page = document.getElementById("compare")!;
  page.querySelector(".rows")!.insertAdjacentHTML("beforebegin", chosen.map(({ rows }) => rows.note).join(""));
  for (const heads of page.querySelectorAll(".row-heads"))
    for (const { id, rows, column } of chosen)
      if (column !== null) {
        const head = document.createElement("p");
        head.dataset["plan"] = id;
        head.innerHTML = rows.head;
        heads.append(head);
      }
  for (const row of page.querySelectorAll<HTMLElement>(".row")) fillRow(row, chosen);
  fillStrip(chosen);
  const data = document.getElementById("rows-data")!;
  const known = JSON.parse(data.textContent) as { sources: Record<string, string> };
  for (const { id, rows } of chosen) known.sources[id] = rows.source;
  data.textContent = JSON.stringify(known);
}

function fillRow(row: HTMLElement, chosen: readonly Chosen[]): void {
  // Side by side first, then those that stand apart, as the page sets them.
  for (const { id, rows, column } of chosen.toSorted((a, b) => (a.column ?? Infinity) - (b.column ?? Infinity))) {
    row.insertAdjacentHTML("beforeend", rows.rows[row.id]!.cell);
    if (column !== null)
      row.querySelector<HTMLElement>(`[data-plan="${CSS.escape(id)}"]`)!.dataset["column"] = `${column}`;
  }
  const lines = chosen.map(({ rows }) => rows.rows[row.id]!.line).join("");
  row.querySelector(".word-ruler")!.insertAdjacentHTML("beforeend", lines);
  markQuotes(row, chosen);
}

/** Draws the marks of the plans into the overview, which the page has with lines alone. */
function fillStrip(chosen: readonly Chosen[]): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>(".strip svg")) {
    const lines = [...drawing.querySelectorAll<SVGGElement>("[data-row]")];
    const { width, height } = stripBox(chosen.length, lines.length);
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    lines.forEach((line, row) =>
      line.append(
        ...chosen.map(({ id }, place) => {
          const column = `#${line.dataset["row"]!} .column[data-plan="${CSS.escape(id)}"]`;
          const state = document.querySelector<HTMLElement>(column)!.dataset["state"] as CellState;
          const mark = document.createElementNS("http://www.w3.org/2000/svg", "path");
          mark.dataset["plan"] = id;
          mark.setAttribute("class", `strip-${state}`);
          mark.setAttribute("d", stripMark(state, place, row));
          return mark;
        }),
      ),
    );
  }
}
