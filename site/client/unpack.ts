import { languages } from "../../src/model/language.ts";
import { fromBase64 } from "../../src/text/base64.ts";
import { inLanguage } from "../../src/text/inLanguages.ts";

/** What `pack` packed, in a language of the site. Rejects in browsers from before 2023, which cannot unpack. */
export async function unpack<T>(packed: string, language: string): Promise<T> {
  const unpacked = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const index = languages.findIndex((name) => name === language);
  return JSON.parse(inLanguage(await new Response(unpacked).text(), index)) as T;
}
