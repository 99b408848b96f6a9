/** `12/KH-UBND` of `Số: 12 /KH - UBND`, without what stands behind it in the line; null where the figure is left blank. */
export function writtenNumber(line: string): string | null {
  const number = line
    .replace(/^Số\s*[:.]?\s*/iu, "")
    .replaceAll(/\s*([/-])\s*/gu, "$1")
    .trim();
  return /^\d\S*/u.exec(number)?.[0] ?? null;
}
