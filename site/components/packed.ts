import { deflateSync, strToU8 } from "fflate";
import { joinLanguages } from "../../src/text/inLanguages.ts";

/**
 * What a script of a page holds, once for each language, as JSON in one text, deflated, in base64: markup shrinks to a tenth, and the words
 * of documents are the same in all. `unpack` of the client reads it. Holds no sign of markup.
 */
export function pack(values: readonly unknown[]): string {
  const text = joinLanguages(values.map((value) => JSON.stringify(value)));
  return Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64");
}
