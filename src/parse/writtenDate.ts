import { isoDate } from "../model/fields.ts";

/** Names of the months that have one beside their number, each in its place; the eleventh and twelfth before the tenth in a pattern. */
const MONTHS: Readonly<Record<string, number>> = {
  "mười hai": 12,
  "mười một": 11,
  mười: 10,
  chín: 9,
  tám: 8,
  bảy: 7,
  sáu: 6,
  năm: 5,
  tư: 4,
  ba: 3,
  hai: 2,
  một: 1,
  giêng: 1,
  chạp: 12,
};
export const MONTH_NAMES: readonly string[] = Object.keys(MONTHS);

const IN_WORDS = new RegExp(
  String.raw`ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2}|${MONTH_NAMES.join("|")})\s*(?:năm|/)\s*(\d{4})(?!\d)`,
  "iu",
);
const IN_FIGURES = /ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/iu;

/** The day that a line names, `2024-02-23`; null where it names none, or one that no calendar has. */
export function writtenDate(line: string): string | null {
  const [, day, month, year] = dateIn(line) ?? [];
  if (day === undefined) return null;
  const number = String(MONTHS[month!.toLowerCase()] ?? month);
  const date = `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDate.safeParse(date).success ? date : null;
}

/** The day that a line names and no calendar has, as written; null without. */
export function impossibleDate(line: string): string | null {
  return writtenDate(line) === null ? (dateIn(line)?.[0] ?? null) : null;
}

function dateIn(line: string): RegExpExecArray | null {
  return IN_WORDS.exec(line) ?? IN_FIGURES.exec(line);
}
