import { mostOnOnePage } from "../views/manyPlans.ts";
import type { FigureTable } from "./sheet.ts";

/**
 * The plans of `table` that a drawing or a page shows, the first in its order; the table itself where it has no more. Who looks for another
 * opens the data files. Rows of provisions and agencies all stay.
 */
export function firstPlans(table: FigureTable): FigureTable {
  if (plansOf(table) <= mostOnOnePage) return table;
  let left = mostOnOnePage;
  const groups = table.groups.map((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return { ...group, rows };
  });
  return { ...table, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** How many plans stand in rows of a table. */
export function plansOf({ groups }: FigureTable): number {
  return groups.reduce((sum, { rows }) => sum + rows.filter(({ key }) => key === null).length, 0);
}
