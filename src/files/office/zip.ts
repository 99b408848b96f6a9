import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { checkXml } from "../xml.ts";

/** Local midnight of a fixed day: the earliest that all archives can hold. The same bytes in every time zone. */
const fixedTime = new Date(1980, 0, 1);

/** Changes the text of one part of an archive. */
export type PartFix = (text: string, name: string) => string;

/**
 * An Office file packed again without what differs from run to run: times of its parts are fixed, and `fix` may replace what
 * the writing library put into parts of XML. Parts keep their order. Throws when a part is not valid XML.
 */
export function repack(archive: Uint8Array, fix: PartFix): Uint8Array {
  return pack(archive, (text, name) => {
    const fixed = fix(text, name);
    checkXml(fixed, name);
    return fixed;
  });
}

/** What `repack` made with the words `from` in it, as it would be with `to` in their place: both are plain letters, digits and hyphens. */
export function replaceWords(archive: Uint8Array, from: string, to: string): Uint8Array {
  return pack(archive, (text) => text.replaceAll(from, to));
}

function pack(archive: Uint8Array, fix: PartFix): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith("/")) continue;
    const isText = /\.(?:xml|rels)$/u.test(name);
    const isPacked = /\.(?:png|jpe?g)$/u.test(name);
    const packed = isText ? strToU8(fix(strFromU8(bytes), name)) : bytes;
    parts[name] = [packed, { mtime: fixedTime, level: isPacked ? 0 : 6 }];
  }
  return zipSync(parts);
}

/** Dates of creation and change in `docProps/core.xml`, set to midnight of `date`. */
export function fixDates(text: string, date: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`);
}
