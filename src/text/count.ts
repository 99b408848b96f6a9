import type { Language } from "../model/language.ts";

const marks: Readonly<Record<Language, string>> = { vi: ".", en: "," };

/**
 * A whole number from 0, its thousands parted: `2.835` in Vietnamese, `2,835` in English. Needs nothing of the machine, and no library,
 * since scripts of pages carry it.
 */
export function formatCount(count: number, language: Language): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, marks[language]);
}
