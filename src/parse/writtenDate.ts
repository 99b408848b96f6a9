import { isoDate } from "../model/fields.ts";

const WHOLE_DATE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;

/** The day that a line names, `2024-02-23`; null where it names none, or one that no calendar has. */
export function writtenDate(line: string): string | null {
  const match = WHOLE_DATE.exec(line);
  const date = match && `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
  return isoDate.safeParse(date).success ? date : null;
}

/** The day that a line names and no calendar has, as written; null without. */
export function impossibleDate(line: string): string | null {
  return writtenDate(line) === null ? (WHOLE_DATE.exec(line)?.[0] ?? null) : null;
}
