import type { CellState } from "../../src/model/states.ts";
import { arrangeRows, parseMatrixView, printMatrixView, type MatrixView } from "../../src/views/matrixView.ts";
import { addressQuery } from "./outside.ts";

/** A row of the matrix with the group that it belongs to. */
interface MatrixLine {
  readonly element: HTMLTableRowElement;
  readonly group: HTMLTableSectionElement;
  readonly takenUp: number;
  readonly applicable: number;
  readonly states: readonly string[];
}

/** Lets the reader order and filter the rows of the full matrix; the choice is kept in the address. */
export function connectMatrix(): void {
  const table = document.querySelector<HTMLTableElement>("table.matrix");
  const tools = document.querySelector<HTMLElement>(".matrix-tools");
  if (!table || !tools) return;
  const groups = [...table.tBodies];
  const rows = groups.flatMap((group) => rowsOf(group));
  const flat = table.createTBody();
  flat.setAttribute("role", "rowgroup");

  const show = (view: MatrixView): void => {
    const inView = arrangeRows(rows, view);
    for (const row of rows) row.element.hidden = !inView.includes(row);
    if (view.states.length === 0) delete table.dataset["states"];
    else table.dataset["states"] = view.states.join(" ");
    if (view.order === "least") flat.append(...inView.map(({ element }) => element));
    else if (flat.rows.length > 0) for (const row of rows) row.group.append(row.element);
    for (const group of groups) group.hidden = view.order === "least" || !inView.some((row) => row.group === group);
    // Not the buttons of the order of the plans, which stand in the same fold and are no part of the view.
    for (const button of tools.querySelectorAll<HTMLButtonElement>("[data-order], [data-gaps], [data-state]"))
      button.setAttribute("aria-pressed", String(isPressed(button, view)));
    const status = tools.querySelector("[role=status]")!;
    status.querySelector("b")!.textContent = String(inView.length);
    status.classList.toggle("is-part", inView.length < rows.length);
  };
  const choose = (view: MatrixView): void => {
    show(view);
    history.replaceState(null, "", location.pathname + printMatrixView(view, addressQuery()) + location.hash);
  };
  tools.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    const now = parseMatrixView(addressQuery());
    if (button?.dataset["order"] !== undefined)
      choose({ ...now, order: button.dataset["order"] as MatrixView["order"] });
    else if (button?.dataset["gaps"] !== undefined) choose({ ...now, gapsOnly: !now.gapsOnly });
    else if (button?.dataset["state"] !== undefined)
      choose({ ...now, states: toggled(now.states, button.dataset["state"] as CellState) });
  });
  tools.hidden = false;
  show(parseMatrixView(addressQuery()));
}

function rowsOf(group: HTMLTableSectionElement): readonly MatrixLine[] {
  return [...group.rows].flatMap((element) => {
    const { takenUp, applicable, states } = element.dataset;
    if (takenUp === undefined || applicable === undefined || states === undefined) return [];
    return { element, group, takenUp: Number(takenUp), applicable: Number(applicable), states: states.split(" ") };
  });
}

function isPressed({ dataset }: HTMLButtonElement, view: MatrixView): boolean {
  if (dataset["state"] !== undefined) return view.states.includes(dataset["state"] as CellState);
  return dataset["order"] === undefined ? view.gapsOnly : dataset["order"] === view.order;
}

function toggled(states: readonly CellState[], state: CellState): readonly CellState[] {
  return states.includes(state) ? states.filter((each) => each !== state) : [...states, state];
}
