import { appendixLabel } from "../parse/labels/division.ts";
import { labelStyles } from "../parse/labels/label.ts";
import { recogniseLabel } from "../parse/labels/recognise.ts";
import {
  completesLetterhead,
  isCopyMark,
  isPersonalName,
  isRecipientsHead,
  isSigningAuthority,
  isSigningPosition,
  letterheadRole,
  namesBody,
  startsBasis,
  typeNameLength,
} from "../parse/patterns.ts";
import { fold } from "../text/normalise.ts";
import { isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { isOfSite } from "./siteWords.ts";

/** A line with words on a page that a site may have put around a document. */
export interface PageLine {
  /** Without marks of Markdown and white space around it. */
  readonly text: string;
  /** Whether all its words lead to another page. */
  readonly linked: boolean;
  /** Whether it stands in a table that is no layout. */
  readonly cell: boolean;
}

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

/** Parts of a site by which a page is told from a document that names one of them. */
const FEWEST_OF_SITE = 2;

function ofSite(lines: readonly PageLine[]): number {
  return lines.filter(isAround).length;
}

function isAround({ text, linked, cell }: PageLine): boolean {
  return !cell && (linked || isOfSite(text));
}

/** Where a letterhead begins, and the line with the kind of document under it. */
interface Head {
  readonly start: number;
  readonly type: number;
}

/** Lines that a letterhead has above the kind of its document. */
const LONGEST_HEAD = 16;
/** Marks of a letterhead by which it is told from the banner of a site: number, date, state or party, motto. */
const FEWEST_MARKS = 2;
/** A letter names no kind of document: its letterhead has to have more. */
const FEWEST_MARKS_OF_LETTER = 3;

/**
 * The first letterhead over a kind of document; without one the first of a letter, else the first name of an authority over a kind,
 * else a kind under parts of a site and over the basis or the first heading of its document.
 */
function findHead(lines: readonly PageLine[]): Head | null {
  const roles = roleFinder(lines);
  let named: Head | null = null;
  let bare: Head | null = null;
  for (const [type, line] of lines.entries()) {
    if (line.linked || !isTypeLine(line.text)) continue;
    const { top, marks } = climb(lines, roles, type);
    const start = firstOfHead(lines, roles, top, type);
    if (marks >= FEWEST_MARKS) return { start, type };
    if (named === null && start < type && (marks > 0 || namesBody(lines[start]!.text))) named = { start, type };
    if (bare === null && opensDocument(lines, type)) bare = { start: type, type };
  }
  for (const [at, { text, linked }] of lines.entries()) {
    if (linked || !OF_LETTER.test(text) || !isMark(roles(at))) continue;
    const { top, marks } = climb(lines, roles, at + 1);
    if (marks >= FEWEST_MARKS_OF_LETTER && at + 1 < lines.length && !isMark(roles(at + 1)))
      return { start: firstOfHead(lines, roles, top, at + 1), type: at + 1 };
  }
  return named ?? (bare !== null && ofSite(lines.slice(0, bare.start)) >= FEWEST_OF_SITE ? bare : null);
}

/** Lines of the title and its notes between the kind of a document and its text. */
const NEAR_TEXT = 10;

function opensDocument(lines: readonly PageLine[], type: number): boolean {
  const { text, cell } = lines[type]!;
  if (cell || typeNameLength(text) < text.length) return false;
  return lines
    .slice(type + 1, type + 1 + NEAR_TEXT)
    .some((line) => !line.linked && (startsBasis(line.text) || isDivision(line.text)));
}

function isTypeLine(text: string): boolean {
  const length = typeNameLength(text);
  return length > 0 && !/^\s*\p{Ll}/u.test(text.slice(length)) && !/^[\p{L}]/u.test(text.slice(length));
}

/** Gives the role of a line in a letterhead; one that a narrow column cut off has the role of its beginning. */
function roleFinder(lines: readonly PageLine[]): (at: number) => string | null {
  const known = new Map<number, string | null>();
  const find = (at: number): string | null => {
    const { text } = lines[at]!;
    const own = letterheadRole(text);
    if (at === 0 || isMark(own)) return own;
    const above = lines[at - 1]!.text;
    const before = letterheadRole(above);
    return before !== null && completesLetterhead(before, above, text) ? before : own;
  };
  return (at) => {
    if (at < 0 || at >= lines.length) return null;
    if (!known.has(at)) known.set(at, find(at));
    return known.get(at)!;
  };
}

/** What stands in every line that a letter is known by; most lines have none of it. */
const OF_LETTER = /^Số|ngày|tự do/iu;

const MARKS: ReadonlySet<string> = new Set(["state-name", "party-name", "motto", "number", "date"]);

function isMark(role: string | null): boolean {
  return role !== null && MARKS.has(role);
}

/** From `below` upwards as far as the lines are those of one letterhead: the first of them, and how many marks they have. */
function climb(
  lines: readonly PageLine[],
  roles: (at: number) => string | null,
  below: number,
): { readonly top: number; readonly marks: number } {
  const marks = new Set<string>();
  let top = below;
  for (let at = below - 1; at >= Math.max(0, below - LONGEST_HEAD); at -= 1) {
    const { text, linked } = lines[at]!;
    const role = roles(at);
    const twice = isMark(role) && marks.has(role!) && roles(at + 1) !== role;
    if (linked || twice || typeNameLength(text) > 0 || (!isMark(role) && isOfSite(text))) break;
    if (role === null && !BESIDE_HEAD.test(text) && !isBodyInSmall(text) && !misreadMark(lines, roles, at, marks))
      break;
    if (isMark(role)) marks.add(role!);
    top = at;
  }
  return { top, marks: marks.size };
}

/** Syllables of the longest line of a letterhead that a scanner may have misread: a number, a motto. */
const LONGEST_MISREAD = 12;

/** Whether a line stands between marks of one letterhead and is no part of a site: a scanner read it wrongly. */
function misreadMark(
  lines: readonly PageLine[],
  roles: (at: number) => string | null,
  at: number,
  below: ReadonlySet<string>,
): boolean {
  const above = roles(at - 1);
  if (!isMark(above) || below.has(above!) || below.size === 0) return false;
  const { text } = lines[at]!;
  return countSyllables(text) <= LONGEST_MISREAD && !isOfSite(text);
}

/** What a letterhead has besides: words in brackets, the subject of a letter. */
const BESIDE_HEAD = /^(?:\(|V\/[vV]|Về việc)/u;

/** Syllables of the longest name of an authority. */
const LONGEST_BODY = 12;

function isBodyInSmall(text: string): boolean {
  return namesBody(text.toUpperCase()) && countSyllables(text) <= LONGEST_BODY;
}

/** The first line of a letterhead among `[top, type)`: the authority over its first mark, without the capitals of a site above it. */
function firstOfHead(
  lines: readonly PageLine[],
  roles: (at: number) => string | null,
  top: number,
  type: number,
): number {
  let end = top;
  while (end < type && !isMark(roles(end))) end += 1;
  const wordsFrom = (from: number): string =>
    lines
      .slice(from, end)
      .map(({ text }) => text)
      .join(" ");
  for (let at = top; at < end; at += 1) {
    // `ỦY⏎BAN NHÂN DÂN`: a narrow column cuts the name in two.
    const name = at + 1 < end ? `${lines[at]!.text} ${lines[at + 1]!.text}` : lines[at]!.text;
    if (!namesBody(name.toUpperCase())) continue;
    // The banner of a site says the same above it.
    const again = lines.slice(at + 1, end).findIndex((_, more) => sameWords(lines[at]!.text, wordsFrom(at + 1 + more)));
    return again < 0 ? at : at + 1 + again;
  }
  return end;
}

function sameWords(one: string, other: string): boolean {
  return fold(one).replaceAll(/\P{L}+/gu, "") === fold(other).replaceAll(/\P{L}+/gu, "");
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

const ROMAN = labelStyles.indexOf("roman");

/** `Điều 1.`, `II. NHIỆM VỤ`, `Phần thứ nhất`. */
function isDivision(text: string): boolean {
  const label = recogniseLabel(text);
  return label !== null && labelStyles.indexOf(label.style) <= ROMAN;
}

function firstOfDocument(lines: readonly PageLine[]): number {
  const at = lines.findIndex(({ text, linked }) => !linked && (isTypeLine(text) || isDivision(text)));
  return at < 0 ? lines.length : at;
}

interface Foot {
  /** The line behind the document; null where it goes to the end of the page. */
  readonly end: number | null;
  readonly unclear: boolean;
  readonly closed: boolean;
}

/** Lines under a signature among which an annex begins, when one follows it. */
const NEAR = 4;

/** Where the document that begins before `from` ends. */
function findFoot(lines: readonly PageLine[], from: number): Foot {
  let at = from;
  let closed = false;
  for (;;) {
    const back = findFrom(lines, at, (index) => startsBack(lines, index));
    const site = firstOfSite(lines, at);
    if (back === null || (site !== null && closed && site < back)) {
      // Behind an annex, or without any signature.
      const end = site ?? null;
      return { end, unclear: end === null && endsWithSite(lines, at), closed: closed || end !== null };
    }
    closed = true;
    const end = endOfBack(lines, back);
    const annex = annexFrom(lines, end);
    if (annex === null) {
      const around = ofSite(lines.slice(end));
      const left = end < lines.length;
      return { end: left && around > 0 ? end : null, unclear: left && around === 0, closed };
    }
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
    else if (signing && isUpperCase(text) && appendixLabel(text) === null && !isTypeLine(text)) continue;
    else if (receiving && !filed && isRecipient(text, lines[at - 1]!.text)) continue;
    else break;
  }
  return at;
}

/** A bullet with words, a line of a list, or the rest of the line above. */
function isRecipient(text: string, above: string): boolean {
  if (countSyllables(text) > LONGEST_RECIPIENT || isUpperCase(text)) return false;
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
  for (let at = end; at < lines.length; at += 1) {
    const { text, linked, cell } = lines[at]!;
    if (linked || (isOfSite(text) && !cell)) continue;
    const near = at < end + NEAR;
    if (near && (cell || isTypeLine(text) || isDivision(text) || appendixLabel(text) !== null)) return at;
    if (!near && isDivision(text) && appendixLabel(text) !== null && hasContent(lines, at)) return at;
  }
  return null;
}

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

/** Lines at the end of a page that tell whether it ends with something of a site. */
const LAST_LINES = 10;

function endsWithSite(lines: readonly PageLine[], from: number): boolean {
  const last = lines.slice(Math.max(from, lines.length - LAST_LINES));
  return ofSite(last.slice(last.findLastIndex(({ text }) => isDivision(text)) + 1)) >= FEWEST_OF_SITE;
}
