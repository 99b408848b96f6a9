import { letterheadMarks, type LetterheadRole } from "../../model/document.ts";
import { typeNameLength } from "../../text/documentTypes.ts";
import { startsBasis } from "../../parse/forms/basis.ts";
import { namesBody, namesDecider } from "../../parse/forms/body.ts";
import { completesLetterhead, letterheadRole } from "../../parse/forms/letterhead.ts";
import { fold } from "../../text/normalise.ts";
import { countSyllables } from "../../text/syllables.ts";
import { isOfSite } from "../siteWords.ts";
import { FEWEST_OF_SITE, isDivision, beginsWithType, ofSite, type PageLine } from "./pageLines.ts";

/** Where a letterhead begins, and the line with the kind of document under it. */
export interface Head {
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
export function findHead(lines: readonly PageLine[]): Head | null {
  const roles = roleFinder(lines);
  let named: Head | null = null;
  let bare: Head | null = null;
  for (const [type, line] of lines.entries()) {
    if (line.linked || !beginsWithType(line.text)) continue;
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

/** Gives the role of a line in a letterhead; one that a narrow column cut off has the role of its beginning. */
function roleFinder(lines: readonly PageLine[]): (at: number) => LetterheadRole | null {
  const known = new Map<number, LetterheadRole | null>();
  const find = (at: number): LetterheadRole | null => {
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

function isMark(role: LetterheadRole | null): boolean {
  return letterheadMarks.has(role);
}

/** From `below` upwards as far as the lines are those of one letterhead: the first of them, and how many marks they have. */
function climb(
  lines: readonly PageLine[],
  roles: (at: number) => LetterheadRole | null,
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
  roles: (at: number) => LetterheadRole | null,
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
  roles: (at: number) => LetterheadRole | null,
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
    if (!namesBody(name.toUpperCase()) && !namesDecider(name.toUpperCase(), "")) continue;
    // The banner of a site says the same above it.
    const again = lines.slice(at + 1, end).findIndex((_, more) => sameWords(lines[at]!.text, wordsFrom(at + 1 + more)));
    return again < 0 ? at : at + 1 + again;
  }
  return end;
}

function sameWords(one: string, other: string): boolean {
  return fold(one).replaceAll(/\P{L}+/gu, "") === fold(other).replaceAll(/\P{L}+/gu, "");
}
