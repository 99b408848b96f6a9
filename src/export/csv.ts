import type { DataTable } from "./dataTable.ts";

const byteOrderMark = "\uFEFF";
/** What a spreadsheet would run as a formula when it opens the file. */
const formula = /^[=+\-@\t\r]/u;

/** CSV after RFC 4180 with a byte order mark, so that Excel reads it as UTF-8. Text that looks like a formula gets an apostrophe. */
export function writeCsv({ columns, rows }: DataTable): string {
  const lines = [columns, ...rows].map((row) => row.map(field).join(","));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
