import type { DocumentMeta } from "../model/document.ts";

/** A file that a document was made from: its path under the documents folder, its address in the site, and what it is. */
export interface OriginalFile {
  readonly from: string;
  readonly to: string;
  /** The file as it arrived, or the text that was read from it; where nothing else arrived, the text is the original. */
  readonly is: "original" | "read";
  /** `DOCX` */
  readonly format: string;
}

/** Kinds of files that arrive and that no browser runs as a page of the site: a saved web page stays unpublished, its text does not. */
const published = ["docx", "doc", "pdf"];

/** The files behind a document, as the site publishes them: named after the document, whatever they were called. */
export function originalFiles({ id, source }: Pick<DocumentMeta, "id" | "source">): readonly OriginalFile[] {
  const { original } = source;
  const ending = original?.file.split(".").at(-1)!.toLowerCase() ?? "";
  const at = (extension: string): string => `van-ban/${id}.${extension}`;
  return [
    ...(original !== undefined && published.includes(ending)
      ? [{ from: original.file, to: at(ending), is: "original" as const, format: ending.toUpperCase() }]
      : []),
    { from: source.file, to: at("txt"), is: original === undefined ? "original" : "read", format: "TXT" },
  ];
}
