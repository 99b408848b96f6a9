import type { RowsData } from "../components/row/rowsData.ts";
import { pageData } from "./pageData.ts";
import { foldLongPassages } from "./rows/fold.ts";
import { connectGrid } from "./rows/grid.ts";
import { connectQuotations } from "./rows/quotation.ts";
import { connectTwins } from "./rows/twins.ts";

/** Side-by-side rows: twins light up, long passages fold, quotations can be copied, keys move between the cells. */
export function connectRows(): void {
  const data = rowsData();
  if (data === null) return;
  const rows = [...document.querySelectorAll<HTMLElement>(".row")];
  connectTwins(rows);
  connectQuotations(rows, data, document.querySelector<HTMLElement>("[data-rows-status]")!);
  connectGrid(rows);
  foldLongPassages(rows, data.words);
}

/** What the page tells its script about its rows; null on pages without rows. */
export function rowsData(): RowsData | null {
  return pageData("rows-data") as RowsData | null;
}
