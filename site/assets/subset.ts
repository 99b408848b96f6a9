import subsetFont from "subset-font";
import { KeptStore } from "../kept/store.ts";
import { sha256 } from "../sha256.ts";

/** Most bytes of fonts: those of some twenty corpora, each of which has three sets of characters of its own. */
const mostBytes = 8 * 1024 * 1024;

/** The font `original` with `characters` only, as `options` have it; kept by all of these. */
export async function subset(
  original: Buffer,
  characters: string,
  options: Parameters<typeof subsetFont>[2],
): Promise<Uint8Array> {
  const store = new KeptStore("fonts");
  const key = [sha256(original), characters, JSON.stringify(options)].join("\n");
  const font = await store.take(key, () => subsetFont(original, characters, options));
  store.prune(mostBytes);
  return font;
}
