import type { Language } from "../model/language.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2024-02-23` as `23/02/2024` in Vietnamese, `23 February 2024` in English. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]!} ${year}`;
}
