const byteOrderMark = "\uFEFF";

/**
 * A table as CSV for spreadsheets: byte order mark, commas, quotes where needed, CRLF after each row. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string): string {
  const inert = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
