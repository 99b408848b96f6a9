import { arrangeRows, parseMatrixView, printMatrixView, type MatrixView } from "../../src/charts/matrix.arrange.ts";

/** A row of the matrix with the group that it belongs to. */
interface Row {
  readonly element: HTMLTableRowElement;
  readonly group: HTMLTableSectionElement;
  readonly takenUp: number;
  readonly applicable: number;
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
    for (const row of view.order === "least" ? inView : rows)
      (view.order === "least" ? flat : row.group).append(row.element);
    for (const group of groups) group.hidden = view.order === "least" || !inView.some((row) => row.group === group);
    for (const button of tools.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(isPressed(button, view)));
    tools.querySelector("[role=status] b")!.textContent = String(inView.length);
  };
  const choose = (view: MatrixView): void => {
    show(view);
    history.replaceState(null, "", location.pathname + printMatrixView(view) + location.hash);
  };
  tools.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    const now = parseMatrixView(location.search);
    if (button?.dataset["order"] !== undefined)
      choose({ ...now, order: button.dataset["order"] as MatrixView["order"] });
    else if (button?.dataset["gaps"] !== undefined) choose({ ...now, gapsOnly: !now.gapsOnly });
  });
  tools.hidden = false;
  show(parseMatrixView(location.search));
}

function rowsOf(group: HTMLTableSectionElement): readonly Row[] {
  return [...group.rows].flatMap((element) => {
    const { takenUp, applicable } = element.dataset;
    if (takenUp === undefined || applicable === undefined) return [];
    return { element, group, takenUp: Number(takenUp), applicable: Number(applicable) };
  });
}

function isPressed(button: HTMLButtonElement, view: MatrixView): boolean {
  return button.dataset["order"] === undefined ? view.gapsOnly : button.dataset["order"] === view.order;
}
