import { isDay } from "../model/calendar.ts";
import type { Span } from "../model/span.ts";

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

/** A day as texts write it, by day, month and year: `ngày 8 tháng 5 năm 2024`, `ngày 08/5/2024`, `ngày 8.5.2024`, `ngày 8 tháng năm năm 2024`. */
const DAY = new RegExp(
  String.raw`ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2}|${MONTH_NAMES.join("|")})\s*(?:năm|[/.-])\s*(\d{4})(?!\d)`,
  "iu",
);

/** Where a text names a day; `iso` is the day, `2024-02-23`, or null for one that no calendar has or no document can bear. */
export interface WrittenDate extends Span {
  readonly iso: string | null;
}

/** The first day that `text` (NFC) names; null where it names none. */
export function dateIn(text: string): WrittenDate | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const { 0: words, 1: day, 2: month, 3: year, index } = match;
  const number = MONTHS[month!.toLowerCase()] ?? Number(month);
  const iso = `${year}-${String(number).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  const span = { start: index, end: index + words.length };
  return { ...span, iso: isDay(Number(year), number, Number(day)) ? iso : null };
}

/** Characters of the longest day that is written, `ngày 12 tháng mười một năm 2024`, and of the comma and white space before it. */
const LONGEST = 40;

/** The day that `text` (NFC) names right behind `at`, or behind a comma there; null without. */
export function dateBehind(text: string, at: number): WrittenDate | null {
  const behind = text.slice(at, at + LONGEST);
  const date = dateIn(behind);
  if (date === null || !/^,?\s*$/u.test(behind.slice(0, date.start))) return null;
  return { ...date, start: at + date.start, end: at + date.end };
}
