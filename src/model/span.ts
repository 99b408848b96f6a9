/** A half-open range `[start, end)` of UTF-16 offsets into one string. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a source file. Lines and columns count from 1 and refer to the file as it is on disk, front matter included. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a unit stands in its file: whole lines, and offsets into `Document.body`. */
export interface SourceSpan extends Span {
  readonly line: number;
  readonly endLine: number;
}

/**
 * One piece of a unit's text that stands without a break in the body:
 * `unit.text.slice(textStart, textStart + length)` equals `body.slice(bodyStart, bodyStart + length)`.
 * Text of a unit outside every fragment is a single space that stands for a line end.
 */
export interface Fragment {
  readonly textStart: number;
  readonly bodyStart: number;
  readonly length: number;
}
