import type { LabelStyle } from "./label.ts";
import { romanValue } from "./roman.ts";

/** How a row of a table is numbered: as lines are, or with a sign that does not count. */
export type RowNumber =
  | Extract<LabelStyle, "roman" | "capital" | "letter" | "arabic" | "decimal-2" | "decimal-3" | "decimal-4">
  | "bullet";

/** A number and the sign behind it: `1`, `1.`, `1)`, `1/`, `I-`, `1.-`. Three figures behind a point are those of a thousand. */
const CELL = /^(\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]+|[A-Za-zĐđ]|[-–+*•])[.)/:]?[-–]?$/u;
const DECIMALS = ["arabic", "decimal-2", "decimal-3", "decimal-4"] as const;

/** What a whole cell that only numbers its row says: `1`, `2.3`, `IV.`, `a)`; a dash or a dot is a bullet; null for other words. */
export function rowNumber(cell: string): RowNumber | null {
  const sign = CELL.exec(cell)?.[1];
  if (sign === undefined) return null;
  if (/^\d/u.test(sign)) return DECIMALS[sign.split(".").length - 1]!;
  if (/^(?:[IVX]|[IVXLC]{2,})$/u.test(sign)) return romanValue(sign) === null ? null : "roman";
  if (/^\p{Lu}$/u.test(sign)) return "capital";
  return /^\p{Ll}$/u.test(sign) ? "letter" : "bullet";
}

/** Whether a whole cell numbers its row with a sign that counts. */
export function countsRow(cell: string): boolean {
  const number = rowNumber(cell);
  return number !== null && number !== "bullet";
}
