import type { PlanRows } from "../../components/row/planRows.ts";
import { segments } from "../../../src/views/segments.ts";

/** The rows of a plan that a script puts in, and its column from 1; null for a plan that stands apart. */
export interface PutIn {
  readonly rows: PlanRows;
  readonly column: number | null;
}

/** Marks the words of the reference that `plans` keep in a row, with their columns and twins. */
export function markQuotes(row: HTMLElement, plans: readonly PutIn[]): void {
  const quotes = [...row.querySelectorAll<HTMLElement>(".row-quote > p")];
  for (const [index, quote] of quotes.entries()) markQuote(quote, index, row.id, plans);
}

function markQuote(element: HTMLElement, quote: number, row: string, plans: readonly PutIn[]): void {
  const spans = plans.flatMap(({ rows, column }) =>
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
