import { formatLocale, type FormatLocaleObject } from "d3";

import type { Language } from "../model/language.ts";
import { formatCount } from "./count.ts";

const LOCALES: Readonly<Record<Language, FormatLocaleObject>> = {
  vi: formatLocale({ decimal: ",", thousands: ".", grouping: [3], currency: ["", " đ"] }),
  en: formatLocale({ decimal: ".", thousands: ",", grouping: [3], currency: ["", " VND"] }),
};

/** `1.234,5` in Vietnamese, `1,234.5` in English; at most `decimals` digits after the mark, trailing zeros left out. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return LOCALES[language].format(`,.${decimals}~f`)(value);
}

/** A count of a whole: `32/45`, `13.835/24.500`. */
export function formatFraction(part: number, of: number, language: Language): string {
  return `${formatCount(part, language)}/${formatCount(of, language)}`;
}

/** A share from 0 to 1 as whole per cent, `74%`; `–` when there is nothing to share. Never rounds up to 100% or down to 0%. */
export function formatPercent(share: number | null, language: Language): string {
  if (share === null) return "–";
  const percent = Math.round(share * 100);
  const honest = percent === 100 && share < 1 ? 99 : percent === 0 && share > 0 ? 1 : percent;
  return `${LOCALES[language].format("d")(honest)}%`;
}

/**
 * A share that is known within bounds, `60-96%`: from what is found to what may still stand in the text that was not read. One
 * percentage where both round to the same.
 */
export function formatPercentRange(low: number | null, high: number | null, language: Language): string {
  const [from, to] = [formatPercent(low, language), formatPercent(high, language)];
  return from === to ? from : `${from.replace("%", "")}-${to}`;
}
