import { fold } from "./normalise.ts";

/** Words as a part of an address: `Hà Nội` is `hà-nội` without its marks, `ha-noi`. "" for words without letter or figure. */
export function slugOf(words: string): string {
  return fold(words.normalize("NFC"))
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
