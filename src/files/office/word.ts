import { Document, Packer, type INumberingOptions, type ISectionOptions } from "docx";
import type { FileFacts } from "../fileFacts.ts";
import { stylesFor } from "./docxStyles.ts";
import { fixDates, rewrite } from "./zip.ts";

/** A Word file in the styles of the project; the same bytes for the same sections. */
export async function writeWord(
  { title, subject, author, language, date }: FileFacts,
  sections: readonly ISectionOptions[],
  numbering?: INumberingOptions,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(language),
    ...(numbering && { numbering }),
    sections,
  });
  const archive = await Packer.toArrayBuffer(document);
  const empty = numbering === undefined ? [...alwaysEmpty, "word/numbering.xml"] : alwaysEmpty;
  return rewrite(
    new Uint8Array(archive),
    (text) => withoutParts(firstNumbers(fixDates(text, date)), empty),
    (name, text) => empty.includes(name) || isEmptyList(name, text),
  );
}

/** Parts that the library puts into every file, and that hold nothing here: with their lists as much as a page of text, packed. */
const alwaysEmpty = ["word/comments.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/custom.xml"];

/** A list of relationships without one. */
function isEmptyList(name: string, text: string): boolean {
  return name.endsWith(".rels") && !text.includes("<Relationship ");
}

/** `text` without what names `parts` in the lists of a file's parts. */
function withoutParts(text: string, parts: readonly string[]): string {
  return text.replace(/<(?:Override|Relationship) [^>]*\/>/gu, (entry) => {
    const named = / (?:PartName|Target)="\/?([^"]*)"/u.exec(entry)?.[1];
    return named !== undefined && parts.some((part) => part === named || part === `word/${named}`) ? "" : entry;
  });
}

/** Numbers drawings and bookmarks from 1 in every file: the library counts on through all files of a run, or not at all. */
function firstNumbers(text: string): string {
  const counts = { drawing: 0, start: 0, end: 0 };
  return text
    .replace(/<wp:docPr id="\d+"/gu, () => `<wp:docPr id="${(counts.drawing += 1)}"`)
    .replace(/(<w:bookmarkStart [^>]*w:id=")\d+"/gu, (_, head: string) => `${head}${(counts.start += 1)}"`)
    .replace(/(<w:bookmarkEnd [^>]*w:id=")\d+"/gu, (_, head: string) => `${head}${(counts.end += 1)}"`);
}
