import { unfoldRepeats } from "../../src/text/repeats.ts";

/** What `pack` packed. Rejects in browsers from before 2023, which cannot unpack. */
export async function unpack<T>(packed: string): Promise<T> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const folded = new Uint8Array(await new Response(unpacked).arrayBuffer());
  return JSON.parse(new TextDecoder().decode(unfoldRepeats(folded))) as T;
}
