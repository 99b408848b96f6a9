/** Rows of a CSV text: commas, quotes, CRLF, with or without a byte order mark. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.replace(/^\uFEFF/u, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    const [whole, quoted, plain, end] = match;
    if (whole === "" && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
