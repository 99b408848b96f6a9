import { formatCount } from "../../src/text/count.ts";

/** A count as the language of the page writes it, its thousands parted: `3.500`, `3,500`. */
export function printCount(count: number): string {
  return formatCount(count, document.documentElement.lang === "vi" ? "vi" : "en");
}
