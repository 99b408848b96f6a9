/** In which order the rows of the full matrix stand, and which of them. */
export interface MatrixView {
  /** `reference`: as in the reference, by point; `least`: those that fewest plans take up first. */
  readonly order: "reference" | "least";
  /** Only provisions that some plan leaves open. */
  readonly gapsOnly: boolean;
}

/** What arranging needs to know of a row. */
export interface CountedRow {
  readonly takenUp: number;
  readonly applicable: number;
}

/** The view that an address names, `?order=least&gaps=1`; what it does not name is as the page is made. */
export function parseMatrixView(search: string): MatrixView {
  const given = new URLSearchParams(search);
  return { order: given.get("order") === "least" ? "least" : "reference", gapsOnly: given.get("gaps") === "1" };
}

/** The query of an address that `parseMatrixView` reads back; empty for the page as it is made. */
export function printMatrixView({ order, gapsOnly }: MatrixView): string {
  const query = new URLSearchParams();
  if (order !== "reference") query.set("order", order);
  if (gapsOnly) query.set("gaps", "1");
  const printed = query.toString();
  return printed === "" ? "" : `?${printed}`;
}

/** The rows in view, in order. `rows` are in the order of the reference, which also decides between equals. */
export function arrangeRows<Row extends CountedRow>(
  rows: readonly Row[],
  { order, gapsOnly }: MatrixView,
): readonly Row[] {
  const inView = gapsOnly ? rows.filter(({ takenUp, applicable }) => takenUp < applicable) : rows;
  return order === "least" ? inView.toSorted((a, b) => share(a) - share(b)) : inView;
}

/** Rows that apply to no plan come last. */
function share({ takenUp, applicable }: CountedRow): number {
  return applicable === 0 ? 2 : takenUp / applicable;
}
