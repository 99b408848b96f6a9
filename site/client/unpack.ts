import { languages } from "../../src/model/language.ts";
import { inLanguage } from "../../src/text/inLanguages.ts";

/** What `pack` packed, in a language of the site. Rejects in browsers from before 2023, which cannot unpack. */
export async function unpack<T>(packed: string, language: string): Promise<T> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const index = languages.findIndex((name) => name === language);
  return JSON.parse(inLanguage(await new Response(unpacked).text(), index)) as T;
}
