import type { Language } from "../../model/language.ts";

/** Colours of the office files, six hexadecimal digits: the inks of the sheets, the ground of heads, the lines of tables. */
export const ink = "17191D";
export const grey = "474A51";
export const headFill = "E9EBEE";
export const lineGrey = "B5B5B5";

/** Languages by which programs check spelling. */
export const spelling: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };
