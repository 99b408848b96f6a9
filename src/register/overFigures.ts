import { isFigures, statesNothing, type Unit } from "../model/document.ts";

/** Ids of lines that end in a colon over a table of figures and nothing else: `Đầu tư các tuyến đường sau:`. */
export function overFigures(units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, { id, kind, text }] of units.entries()) {
    if ((kind !== "item" && kind !== "paragraph") || !text.trimEnd().endsWith(":")) continue;
    let end = index + 1;
    while (units[end]?.kind === "table" || units[end]?.kind === "note" || units[end]?.kind === "footnote") end += 1;
    const rows = units.slice(index + 1, end).filter((unit) => unit.kind === "table");
    const ordersNothing = rows.every((row) => isFigures(row) || row.role === "header" || statesNothing(row));
    if (rows.some(isFigures) && ordersNothing && units[end]?.parent !== id) found.add(id);
  }
  return found;
}
