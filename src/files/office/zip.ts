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
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith("/")) continue;
    const isText = /\.(?:xml|rels)$/u.test(name);
    const isPacked = /\.(?:png|jpe?g)$/u.test(name);
    const text = isText ? fix(strFromU8(bytes), name) : null;
    if (text !== null) checkXml(text, name);
    parts[name] = [text === null ? bytes : strToU8(text), { mtime: fixedTime, level: isPacked ? 0 : 6 }];
  }
  return zipSync(parts);
}

/** Dates of creation and change in `docProps/core.xml`, set to midnight of `date`. */
export function fixDates(text: string, date: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`);
}
