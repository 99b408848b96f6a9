import { typeNameLength } from "../../text/documentTypes.ts";
import { appendixLabel } from "../../parse/labels/division.ts";
import { recogniseLabel } from "../../parse/labels/recognise.ts";
import {
  isCopyMark,
  isPersonalName,
  isRecipientsHead,
  isSigningAuthority,
  isSigningPosition,
} from "../../parse/forms/closing.ts";
import { isUpperCase } from "../../text/sentence.ts";
import { countSyllables } from "../../text/syllables.ts";
import { isOfSite } from "../siteWords.ts";
import { FEWEST_OF_SITE, isAround, isDivision, beginsWithType, ofSite, type PageLine } from "./pageLines.ts";

/** Where a document ends. */
export interface Foot {
  /** The line behind the document; null where it goes to the end of the page. */
  readonly end: number | null;
  readonly unclear: boolean;
  readonly closed: boolean;
}

/** Lines under a signature among which an annex begins, when one follows it. */
const NEAR = 4;

/** Where the document that begins before `from` ends. */
export function findFoot(lines: readonly PageLine[], from: number): Foot {
  let at = from;
  let closed = false;
  let annexed = false;
  for (;;) {
    const back = findFrom(lines, at, (index) => startsBack(lines, index));
    const site = firstOfSite(lines, at);
    if (back === null || (site !== null && closed && site < back)) {
      // Behind an annex, or without any signature.
      const end = site ?? null;
      const unclear = endsWithSite(lines.slice(0, end ?? lines.length), at);
      return { end, unclear, closed: closed || end !== null };
    }
    closed = true;
    const end = endOfBack(lines, back);
    const annex = annexFrom(lines, end);
    if (annex === null) {
      const left = end < lines.length;
      if (annexed && left) {
        // Forms of an annex have closings too, and more behind them.
        const behind = firstOfSite(lines, end);
        return { end: behind, unclear: behind !== end, closed };
      }
      const around = ofSite(lines.slice(end));
      return { end: left && around > 0 ? end : null, unclear: left && around === 0, closed };
    }
    annexed = true;
    at = annex + 1;
  }
}

function findFrom(lines: readonly PageLine[], from: number, wanted: (index: number) => boolean): number | null {
  for (let at = from; at < lines.length; at += 1) if (wanted(at)) return at;
  return null;
}

/** Lines in which the name stands under the office of who signs. */
const REACH_OF_NAME = 4;

function startsBack(lines: readonly PageLine[], at: number): boolean {
  const { text, linked } = lines[at]!;
  if (linked) return false;
  if (isRecipientsHead(text) || isSigningAuthority(text) || isCopyMark(text)) return true;
  if (!isSigningPosition(text)) return false;
  return lines
    .slice(at + 1, at + 1 + REACH_OF_NAME)
    .some((line) => !isUpperCase(line.text) && isPersonalName(line.text));
}

const SIGNED = /^\(?(?:đã ký|ký tên|ký thay)/iu;
const NOTE = /^(?:\[\^?\w+\]|[⁰¹²³⁴-⁹]|\(\d{1,2}\)\s)/u;
const BULLET = /^[-–+•*·]\s*/u;
/** `Lưu: VT, KT.`, the last of the recipients. */
const FILED = /^(?:[-–+•*·]\s*)?Lưu\s*[:;,(]?\s*(?:\p{Lu}|Văn thư)/u;
/** Syllables of the longest recipient. */
const LONGEST_RECIPIENT = 60;

/** Index behind the recipients, the signature, the marks of a copy and the notes that begin at `start`. */
function endOfBack(lines: readonly PageLine[], start: number): number {
  let receiving = false;
  let filed = false;
  /** Whether a name may come: an authority or an office stands above. */
  let signing = false;
  let at = start;
  for (; at < lines.length; at += 1) {
    const { text, linked } = lines[at]!;
    if (linked || isOfSite(text)) break;
    if (isRecipientsHead(text)) [receiving, filed] = [true, false];
    else if (isSigningAuthority(text) || isSigningPosition(text) || isCopyMark(text)) signing = true;
    else if (FILED.test(text)) filed = true;
    else if (SIGNED.test(text) || NOTE.test(text)) continue;
    else if (signing && !isUpperCase(text) && isPersonalName(text)) signing = false;
    else if (signing && isUpperCase(text) && appendixLabel(text) === null && !beginsWithType(text)) continue;
    else if (receiving && !filed && isRecipient(text, lines[at - 1]!.text)) continue;
    else break;
  }
  return at;
}

/** A bullet with words, a line of a list, or the rest of the line above. */
function isRecipient(text: string, above: string): boolean {
  if (countSyllables(text) > LONGEST_RECIPIENT) return false;
  // `- VPUB: CVP;` has offices alone.
  if (isUpperCase(text)) return BULLET.test(text) && /[;,.]$/u.test(text);
  return (
    BULLET.test(text) ||
    /[;,]$/u.test(text) ||
    (BULLET.test(above) && !/[;.]$/u.test(above)) ||
    /^[\p{Ll}(]/u.test(text)
  );
}

/**
 * Index of the line at which an annex or an attached document begins behind a signature: near it, or by its name further on; null
 * without one.
 */
function annexFrom(lines: readonly PageLine[], end: number): number | null {
  let around = false;
  for (let at = end; at < lines.length; at += 1) {
    const { text, linked, cell } = lines[at]!;
    if (linked || (isOfSite(text) && !cell)) {
      around = true;
      continue;
    }
    // A table under its title, before any part of a site.
    if (cell && !around && at < end + LONGEST_TITLE) return at;
    const near = at < end + NEAR;
    if (near && (cell || namesType(text) || isDivision(text) || appendixLabel(text) !== null)) return at;
    if (ATTACHED.test(`${text} ${lines[at + 1]?.text ?? ""}`) && hasContent(lines, at)) return at;
    if (!near && isDivision(text) && appendixLabel(text) !== null && hasContent(lines, at)) return at;
  }
  return null;
}

/** Whether a line names the type of a document that begins, not one with its number: `Quyết định 12/QĐ-UBND …` is a link's words. */
function namesType(text: string): boolean {
  return beginsWithType(text) && !/^\s*(?:số\s*:?\s*)?\d/iu.test(text.slice(typeNameLength(text)));
}

/** Lines between a closing and the table of an annex: its title, and what it is attached to. */
const LONGEST_TITLE = 12;

/** Under the title of what is attached: `(Ban hành kèm theo Quyết định số …)`. */
const ATTACHED = /^\((?:ban hành )?kèm theo(?!\p{L})/iu;

/** Lines under the name of an annex among which its content begins. */
const NEAR_CONTENT = 8;

function hasContent(lines: readonly PageLine[], at: number): boolean {
  return lines
    .slice(at + 1, at + 1 + NEAR_CONTENT)
    .some(({ text, linked, cell }) => !linked && (cell || recogniseLabel(text) !== null));
}

/** The first part of a site behind which nothing of a document stands any more; null without. */
function firstOfSite(lines: readonly PageLine[], from: number): number | null {
  let first: number | null = null;
  let parts = 0;
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at]!;
    if (line.cell || (!line.linked && (isDivision(line.text) || startsBack(lines, at)))) break;
    if (!isAround(line)) continue;
    first = at;
    parts += 1;
  }
  return parts < FEWEST_OF_SITE ? null : first;
}

/** Lines at the end of a document that tell whether it ends with something of a site, in a table or not. */
const LAST_LINES = 10;

function endsWithSite(lines: readonly PageLine[], from: number): boolean {
  const last = lines.slice(Math.max(from, lines.length - LAST_LINES));
  const behind = last.slice(last.findLastIndex(({ text }) => isDivision(text)) + 1);
  return behind.filter(({ text, linked }) => linked || isOfSite(text)).length >= FEWEST_OF_SITE;
}
