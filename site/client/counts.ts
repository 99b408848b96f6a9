/** A count as the language of the page writes it, its thousands parted: `3.500`, `3,500`. */
export function printCount(count: number): string {
  return count.toLocaleString(document.documentElement.lang === "vi" ? "vi-VN" : "en-GB");
}
