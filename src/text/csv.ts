import { csvParseRows } from "d3";

const byteOrderMark = "\uFEFF";
/** What a spreadsheet would run as a formula when it opens the file. */
const formula = /^[=+\-@\t\r]/u;

/**
 * A table as CSV after RFC 4180, for spreadsheets: byte order mark, commas, quotes where needed, CRLF after each row. Text
 * that a spreadsheet would run as a formula gets an apostrophe in front; null is an empty field.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + csvRows(rows);
}

/** More rows of such a table, to be put behind it. */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** Rows of a CSV text, with or without a byte order mark. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return csvParseRows(text.replace(byteOrderMark, ""));
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
