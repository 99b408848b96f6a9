import { isRecipientsHead, isSigningAuthority } from "../parse/forms/closing.ts";
import { findFoot } from "./document/foot.ts";
import { findHead } from "./document/head.ts";
import { FEWEST_OF_SITE, isDivision, beginsWithType, ofSite, type PageLine } from "./document/pageLines.ts";

/** Lines from `start` on and before `end` are the document, as far as can be told. */
export interface FoundDocument {
  readonly start: number;
  readonly end: number;
  /** Whether something of a site stands above the document, or below it, and its bounds cannot be told. */
  readonly startUnclear: boolean;
  readonly endUnclear: boolean;
  /** Whether the letterhead, and the closing part, were found. */
  readonly headed: boolean;
  readonly closed: boolean;
}

/**
 * Finds the official document among the lines of a page: it begins at its letterhead and ends behind its signature and recipients or
 * the annexes that follow them (Decree 30/2020). What stands around it is left out only where the page shows that it is of a site:
 * where a bound cannot be told, the text stays. Linear.
 */
export function findDocument(lines: readonly PageLine[]): FoundDocument {
  const head = findHead(lines);
  const start = head !== null && !holdsDocument(lines.slice(0, head.start)) ? head.start : 0;
  const foot = findFoot(lines, head === null ? 0 : Math.max(head.type, start));
  const end = foot.end ?? lines.length;
  return {
    start,
    end,
    startUnclear: start === 0 && ofSite(lines.slice(0, head?.start ?? firstOfDocument(lines))) >= FEWEST_OF_SITE,
    endUnclear: foot.unclear,
    headed: head !== null,
    closed: foot.closed,
  };
}

function firstOfDocument(lines: readonly PageLine[]): number {
  const at = lines.findIndex(({ text, linked }) => !linked && (beginsWithType(text) || isDivision(text)));
  return at < 0 ? lines.length : at;
}

/** Numbered headings that tell a document from a menu. */
const FEWEST_HEADINGS = 2;

/** Whether lines are, or are part of, a document of their own, such as a letter that a plan is attached to. */
export function holdsDocument(lines: readonly PageLine[]): boolean {
  const headings = lines.filter(({ text, linked }) => !linked && isDivision(text));
  return (
    headings.length >= FEWEST_HEADINGS ||
    lines.some(({ text, linked }) => !linked && (isRecipientsHead(text) || isSigningAuthority(text)))
  );
}
