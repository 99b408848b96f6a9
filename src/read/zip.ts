import { strFromU8, unzipSync } from "fflate";
import { ReadError } from "./blocks.ts";

/** Largest file that is opened: a plan with pictures has a few MB, the longest scanned one some tens. */
export const LARGEST_FILE = 100 * 2 ** 20;
/** Largest part, and all wanted parts together, once unpacked: a thousand pages of Word are some 30 MB of XML. */
const LARGEST_PART = 64 * 2 ** 20;
const LARGEST_WHOLE = 128 * 2 ** 20;
/** XML packs ten to forty times; a part that packs better than this and is large was made to fill memory. */
const MOST_PACKED = 200;
const SMALL = 2 ** 20;

/** The parts of a zip file that `wanted` names, as text, by path. Throws a `ReadError` for broken files and zip bombs. */
export function unzipText(bytes: Uint8Array, wanted: (path: string) => boolean): ReadonlyMap<string, string> {
  let whole = 0;
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    if (!wanted(name)) return false;
    whole += originalSize;
    const packed = originalSize > SMALL && originalSize > size * MOST_PACKED;
    if (packed || originalSize > LARGEST_PART || whole > LARGEST_WHOLE)
      throw new ReadError("read/zip-bomb", { part: name, size: Math.ceil(originalSize / 2 ** 20) });
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    return new Map(Object.entries(parts).map(([path, content]) => [path, decode(content)]));
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError("read/broken-zip");
  }
}

/** XML parts are UTF-8 or, with a byte order mark, UTF-16. */
function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content);
  return strFromU8(content);
}
