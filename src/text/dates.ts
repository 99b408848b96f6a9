import type { Language } from "../model/language.ts";

export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `2024-02-23` as `23/02/2024` in Vietnamese, `23 February 2024` in English. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return language === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1]!} ${year}`;
}

/** Likewise, with `2025-02` as `tháng 02/2025`, `February 2025`, and `2025` as `năm 2025`, `2025`. */
export function formatPartialDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-") as [string, string?, string?];
  if (day !== undefined) return formatDate(iso, language);
  if (month !== undefined)
    return language === "vi" ? `tháng ${month}/${year}` : `${months[Number(month) - 1]!} ${year}`;
  return language === "vi" ? `năm ${year}` : year;
}
