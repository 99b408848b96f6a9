import type { PlanRows } from "../../components/row/planRows.ts";
import { segments } from "../../../src/views/segments.ts";
import { unpack } from "../unpack.ts";
import { chosenData, chosenIds } from "./chosen.ts";

declare global {
  interface Window {
    /** Rows of plans, packed. */
    planRows?: Record<string, string>;
  }
}

/** One chosen plan, and its column from 1; null for a plan that stands apart. */
interface Chosen {
  readonly id: string;
  readonly rows: PlanRows;
  readonly column: number | null;
}

/**
 * Puts the plans that the address names into the rows of the page, then calls `connect`. On a page that holds all plans it calls
 * `connect` at once.
 */
export function assembleChosen(connect: () => void): void {
  const data = chosenData();
  if (data === null) return connect();
  const ids = chosenIds(data);
  if (ids.length === 0) return;
  void Promise.all(ids.map((id) => rowsOf(id, data.files[id]!))).then(
    (loaded) => {
      let columns = 0;
      const chosen = loaded.map((rows, index): Chosen => {
        return { id: ids[index]!, rows, column: rows.apart ? null : (columns += 1) };
      });
      putIn(chosen);
      document.querySelector<HTMLElement>(".chosen")!.hidden = false;
      connect();
      if (location.hash === "") document.querySelector(".chosen")!.scrollIntoView();
    },
    () => (document.querySelector<HTMLElement>(".picker-status")!.textContent = data.failed),
  );
}

async function rowsOf(id: string, src: string): Promise<PlanRows> {
  await load(src);
  return unpack<PlanRows>(window.planRows![id]!);
}

/** Runs a classic script: nothing else can be loaded by a page that was opened from disk. */
function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`not loaded: ${src}`)));
    document.head.append(script);
  });
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
  const quotes = [...row.querySelectorAll<HTMLElement>(".row-quote > p")];
  for (const [index, quote] of quotes.entries()) markQuote(quote, index, row.id, chosen);
}

/** Marks the words of a quote that chosen plans keep, with their columns and twins. */
function markQuote(element: HTMLElement, quote: number, row: string, chosen: readonly Chosen[]): void {
  const spans = chosen.flatMap(({ rows, column }) =>
    column === null
      ? []
      : rows.rows[row]!.kept.filter(([of]) => of === quote).map(([, start, end, twins]) => ({
          start,
          end,
          shared: true,
          relation: "verbatim" as const,
          keys: [`c ${column}`, ...(twins === "" ? [] : twins.split(" ").map((twin) => `t ${twin}`))],
        })),
  );
  const named = (keys: readonly string[], kind: string): string =>
    keys.flatMap((key) => (key.startsWith(kind) ? key.slice(kind.length) : [])).join(" ");
  element.replaceChildren(
    ...segments(element.textContent, spans).map(({ text, mark, keys }) => {
      if (mark === null) return text;
      const marked = document.createElement("mark");
      marked.textContent = text;
      marked.dataset["c"] = named(keys, "c ");
      marked.dataset["t"] = named(keys, "t ");
      return marked;
    }),
  );
}
