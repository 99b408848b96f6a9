import { fold } from "./normalise.ts";

/** Words as a part of an address: `Tỉnh Mẫu` is `tỉnh-mẫu` without its marks, `tinh-mau`. "" for words without letter or figure. */
export function slugOf(words: string): string {
  return fold(words.normalize("NFC"))
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
