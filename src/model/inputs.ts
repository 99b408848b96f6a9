/** A file as read from disk; `path` is relative to the folder it belongs to, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** 64 hexadecimal digits: of the bytes on disk; of documents and data with the line ends of Unix, which git may have changed. */
  readonly sha256: string;
}

/** Everything that the analysis reads. */
export interface Inputs {
  /** `reference/*.md` and `plans/*.md` of the documents folder. */
  readonly documents: readonly SourceFile[];
  /** The untouched source texts that front matter names, paths relative to the documents folder. */
  readonly sources: readonly SourceFile[];
  /** Files of the data folder (`provisions/…`, `lexicon/…`, `language/…`, `gold/…`, `reviews/…`, `provinces.yml`, `site.yml`). */
  readonly data: readonly SourceFile[];
}

/** Whether a document is a reference, by its place. */
export function isReference({ path }: Pick<SourceFile, "path">): boolean {
  return path.startsWith("reference/");
}
