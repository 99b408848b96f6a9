import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { checkXml } from "../xml.ts";

/** Local midnight of a fixed day: the earliest that all archives can hold. The same bytes in every time zone. */
const fixedTime = new Date(1980, 0, 1);

/** Changes the text of one part of an archive. */
export type PartFix = (text: string, name: string) => string;

/**
 * An Office file without what differs from run to run: times of its parts are fixed, and `fix` may replace what the writing library
 * put into parts of XML; a part of which `isNeedless` is true is left out. Parts keep their order, and are stored as they are: who writes the file packs it, with the means of the
 * platform, which are several times as fast. Throws when a part is not valid XML.
 */
export function rewrite(
  archive: Uint8Array,
  fix: PartFix,
  isNeedless: (name: string, text: string) => boolean = () => false,
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith("/")) continue;
    const isText = /\.(?:xml|rels)$/u.test(name);
    const text = isText ? strFromU8(bytes) : null;
    if (text !== null && isNeedless(name, text)) continue;
    parts[name] = [text === null ? bytes : strToU8(fixed(text, name, fix)), { mtime: fixedTime, level: 0 }];
  }
  return zipSync(parts);
}

function fixed(text: string, name: string, fix: PartFix): string {
  const written = fix(text, name);
  checkXml(written, name);
  return written;
}

/** Dates of creation and change in `docProps/core.xml`, set to midnight of `date`. */
export function fixDates(text: string, date: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`);
}
