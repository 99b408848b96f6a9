/** The reader's day as ISO, `2026-11-26`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The reader's day as the language of the page writes it: `26/11/2026`, `26 November 2026`. */
export function todayInWords(): string {
  const { lang } = document.documentElement;
  const month = lang === "vi" ? "2-digit" : "long";
  return new Date().toLocaleDateString(lang === "vi" ? "vi-VN" : "en-GB", { day: "2-digit", month, year: "numeric" });
}
