import type { Relation } from "../../../src/model/relations.ts";
import type { CellState } from "../../../src/model/states.ts";
import type { CellFacts, RowFacts } from "../../../src/views/rowsInView.ts";

/** A row of the page with what is known of its cells. */
export interface RowElement {
  readonly element: HTMLElement;
  readonly facts: RowFacts;
}

/** The rows of the page, read from their markup once. */
export function rowsOf(page: HTMLElement): readonly RowElement[] {
  return [...page.querySelectorAll<HTMLElement>(".rows")].flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>(".row")].map((element) => ({
      element,
      facts: {
        point: section.dataset["point"]!,
        cells: [...element.querySelectorAll<HTMLElement>(".column[data-plan]")].map(cellOf),
      },
    })),
  );
}

function cellOf({ dataset, classList }: HTMLElement): CellFacts {
  return {
    plan: dataset["plan"]!,
    apart: classList.contains("is-apart"),
    state: dataset["state"] as CellState,
    relation: (dataset["relation"] as Relation | undefined) ?? null,
  };
}
