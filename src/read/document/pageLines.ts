import { typeNameLength } from "../../text/documentTypes.ts";
import { labelStyles } from "../../parse/labels/label.ts";
import { recogniseLabel } from "../../parse/labels/recognise.ts";
import { isOfSite } from "../siteWords.ts";

/** A line with words on a page that a site may have put around a document. */
export interface PageLine {
  /** Without marks of Markdown and white space around it. */
  readonly text: string;
  /** Whether all its words lead to another page. */
  readonly linked: boolean;
  /** Whether it stands in a table that is no layout. */
  readonly cell: boolean;
}

/** Parts of a site by which a page is told from a document that names one of them. */
export const FEWEST_OF_SITE = 2;

/** How many of the lines are parts of a site. */
export function ofSite(lines: readonly PageLine[]): number {
  return lines.filter(isAround).length;
}

/** Whether a line is a part of a site: words of one, or links, outside tables. */
export function isAround({ text, linked, cell }: PageLine): boolean {
  return !cell && (linked || isOfSite(text));
}

/** Whether a line begins with the kind of a document: `KẾ HOẠCH`, without a sentence that goes on in small letters. */
export function beginsWithType(text: string): boolean {
  const length = typeNameLength(text);
  return length > 0 && !/^\s*\p{Ll}/u.test(text.slice(length)) && !/^[\p{L}]/u.test(text.slice(length));
}

const ROMAN = labelStyles.indexOf("roman");

/** `Điều 1.`, `II. NHIỆM VỤ`, `Phần thứ nhất`. */
export function isDivision(text: string): boolean {
  const label = recogniseLabel(text);
  return label !== null && labelStyles.indexOf(label.style) <= ROMAN;
}
