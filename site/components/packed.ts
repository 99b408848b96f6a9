import { joinLanguages } from "../../src/text/inLanguages.ts";
import { packText } from "../../src/text/packText.ts";

/**
 * What a script of a page holds, once for each language, as JSON in one packed text: words of documents are the same in all. `unpack` of
 * the client reads it.
 */
export function pack(values: readonly unknown[]): string {
  return packText(joinLanguages(values.map((value) => JSON.stringify(value))));
}
