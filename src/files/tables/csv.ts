import { csv } from "../../text/csv.ts";
import type { DataTable } from "./dataTable.ts";

/** The table as CSV, its column heads first. */
export function writeCsv({ columns, rows }: DataTable): string {
  return csv([columns, ...rows]);
}
