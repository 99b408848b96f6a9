/** The years in which a document can have been issued, and a unit or an agency begun or ended. */
export const [FIRST_YEAR, LAST_YEAR] = [1945, 2100] as const;

/** Whether an ISO date, or the month or year that it begins with, is of the years of the corpus. */
export function inYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the calendar has a day, in the years of the corpus; `month` from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return inYears(String(year)) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
