import type { Reading } from "../align/reading.ts";
import type { NameFinder } from "./names.ts";

/** An agency in a text: tokens `[from, to)`, titles before it and places behind it included. */
export interface Member {
  readonly from: number;
  readonly to: number;
  /** Its number in the register; null for one that the register does not hold. */
  readonly index: number | null;
}

/** Agencies that a text names in a row. */
export interface AgencyList {
  readonly members: readonly Member[];
  readonly from: number;
  readonly to: number;
}

/** Longest name that the register does not hold, in syllables: `Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao …`. */
const LONGEST_NAME = 16;
/** Longest bracket that is read as part of a list, in characters. */
const LONGEST_BRACKET = 400;

/** A text with the names that begin in it. */
export interface NamedText {
  readonly reading: Reading;
  readonly finder: NameFinder;
  /** Whether it is a row of a table, in which a sign parts the cells: no list runs from one into the next. */
  readonly row: boolean;
}

/** All lists of agencies in a text, from left to right, none within another. */
export function agencyLists(text: NamedText): readonly AgencyList[] {
  const lists: AgencyList[] = [];
  for (let at = 0; at < text.reading.tokens.length;) {
    const list = listAt(text, at);
    if (list) lists.push(list);
    at = list ? list.to : at + 1;
  }
  return lists;
}

function listAt(text: NamedText, start: number): AgencyList | null {
  const members: Member[] = [];
  let at = start;
  let end = start;
  for (;;) {
    const member = memberAt(text, at, members.at(-1));
    if (!member) break;
    members.push(member);
    end = afterBracket(text, member.to, members);
    const next = afterSeparator(text, end, opensList(text, member), start === 0 && !text.row);
    if (next === null) break;
    at = next;
  }
  // "Các sở: Tài chính, Xây dựng": the word for all of them only opens the list.
  const named = isOpener(text, members) ? members.slice(1) : members;
  return named.length === 0 ? null : { members: named, from: start, to: end };
}

/** Whether a member is a word for many departments or ministries, after which a colon may list them. */
function opensList({ finder }: NamedText, { index }: Member): boolean {
  return (
    index !== null && /^(?:so|bo)-/u.test(finder.agencies[index]!.id) && finder.agencies[index]!.kind === "collective"
  );
}

function isOpener(text: NamedText, [first, second]: readonly Member[]): boolean {
  if (!first || !second || !opensList(text, first)) return false;
  const { tokens } = text.reading;
  return text.reading.text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start).includes(":");
}

/** The agency at a token, with the title of its head before it. */
function memberAt(text: NamedText, from: number, before: Member | undefined): Member | null {
  const at = afterTitles(text, from);
  const { tokens } = text.reading;
  if (at >= tokens.length || tokens[at]!.clause !== tokens[from]!.clause) return null;
  const known = knownAt(text, at, before);
  const own = unknownAt(text, at);
  // "Trường Đại học A" is one school, where "trường đại học" is many.
  const many =
    known?.index !== undefined && known.index !== null && text.finder.agencies[known.index]!.kind === "collective";
  const found = own && (!known || (many && own.to > known.to)) ? own : known;
  if (!found) return null;
  return { from, to: isDepartmentNext(text, found) ? found.to : afterPlace(text, found.to), index: found.index };
}

/** Whether a second department stands right behind one: in cells of tables the sign between two lines is lost. */
function isDepartmentNext({ reading: { tokens }, finder }: NamedText, { to, index }: FoundTask): boolean {
  const isDepartment = (found: number | null | undefined): boolean =>
    found !== null && found !== undefined && finder.agencies[found]!.kind === "department";
  return isDepartment(index) && tokens[to]?.capital === true && isDepartment(finder.agency(tokens, to)?.index);
}

interface FoundTask {
  readonly to: number;
  readonly index: number | null;
}

function knownAt({ reading, finder }: NamedText, at: number, before: Member | undefined): FoundTask | null {
  const { tokens } = reading;
  const here = finder.agency(tokens, at);
  // "các sở tài chính, xây dựng": the longer name stands behind the word for many.
  const behind = tokens[at]!.key === "các" ? finder.agency(tokens, at + 1) : undefined;
  const found = behind && (!here || behind.to > here.to) ? behind : here;
  const start = found === behind && found ? at + 1 : at;
  if (found) {
    const { kind } = finder.agencies[found.index]!;
    // "cơ sở giáo dục" holds "sở giáo dục".
    if (kind !== "department" || tokens[start]!.capital || tokens[start - 1]?.key !== "cơ") return found;
  }
  if (before?.index === undefined || before.index === null || !tokens[at]!.capital) return null;
  const { kind, id } = finder.agencies[before.index]!;
  const opened = kind === "collective" && /^(?:so|bo)-/u.test(id);
  if (kind === "department" || (opened && id.startsWith("so-"))) return finder.department(tokens, at);
  if (kind === "ministry" || opened) return finder.ministry(tokens, at);
  return null;
}

/** A name that the register does not hold: a word for an agency with capitals behind it, up to a verb or a sign. */
function unknownAt(text: NamedText, at: number): FoundTask | null {
  const { reading, finder } = text;
  const { tokens } = reading;
  const head = finder.head(tokens, at);
  if (!head || !tokens[at]!.capital || !isCapital(text, head.to)) return null;
  let to = head.to;
  while (to < tokens.length && to - at < LONGEST_NAME && belongsToName(text, to)) to += 1;
  while (to > at && tokens[to - 1]!.key === "và") to -= 1;
  return to - at < 3 ? null : { to, index: null };
}

function belongsToName({ reading, finder }: NamedText, at: number): boolean {
  const { tokens, text } = reading;
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (token.clause !== before.clause) return false;
  if (!/^\s(?:[-–]\s)?$|^[-–]$/u.test(text.slice(before.end, token.start))) return false;
  if (token.capital) return true;
  if (token.key === "và")
    return (
      tokens[at + 1]?.capital === true && finder.head(tokens, at + 1) === null && finder.agency(tokens, at + 1) === null
    );
  return finder.act(tokens, at) === null && finder.agency(tokens, at) === null;
}

function isCapital({ reading: { tokens } }: NamedText, at: number): boolean {
  return tokens[at]?.capital === true && tokens[at].clause === tokens[at - 1]!.clause;
}

/** Longest run of titles before an agency, in syllables: `Thủ trưởng, Phó Thủ trưởng các …`. */
const MOST_TITLES = 16;
/** Words for many and for all, which change nothing. */
const QUANTIFIERS = new Set(["các", "những", "tất", "cả", "toàn", "thể"]);

function afterTitles({ reading, finder }: NamedText, from: number): number {
  const { tokens } = reading;
  let at = from;
  let titled = false;
  for (;;) {
    if (at - from > MOST_TITLES) return from;
    const title = finder.title(tokens, at);
    if (title) {
      at = title.to;
      titled = true;
    } else if (titled && at < tokens.length && (QUANTIFIERS.has(tokens[at]!.key) || tokens[at]!.key === "và")) at += 1;
    else return titled && finder.agency(tokens, at - 1) !== null ? at - 1 : at;
  }
}

const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}]*(?:[\\s-]+\\p{Lu}[\\p{L}\\p{M}]*)*";
const PLACE = new RegExp(
  "(?:" +
    `\\s*[-–]?\\s*(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Cc]hi nhánh|[Kk]hu vực)(?![\\p{L}\\p{M}])(?:\\s+(?:\\d+|${CAPITALS}))?` +
    "|\\s+(?:có )?liên quan(?: khác)?|\\s+khác|\\s+(?:trực )?thuộc(?= )|\\s+các cấp|\\s+cấp (?:tỉnh|huyện|xã)" +
    "|\\s+(?:đóng )?trên địa bàn(?: (?:tỉnh|thành phố|các tỉnh))?|\\s+của(?= (?:tỉnh|Tỉnh|thành phố|Thành phố|Trung ương))|\\s+Trung ương" +
    `|\\s+${CAPITALS}` +
    ")",
  "yu",
);

/** The first token behind the place, level or relation that follows a name. */
function afterPlace({ reading, finder }: NamedText, from: number): number {
  const { tokens, text } = reading;
  let at = from;
  for (;;) {
    if (at >= tokens.length || tokens[at]!.clause !== tokens[at - 1]!.clause) return at;
    if (finder.act(tokens, at) !== null && !/^(?:thuộc|của)$/u.test(tokens[at]!.key)) return at;
    PLACE.lastIndex = tokens[at - 1]!.end;
    const match = PLACE.exec(text);
    if (!match) return at;
    const end = PLACE.lastIndex;
    const start = at;
    while (at < tokens.length && tokens[at]!.start < end) {
      if (at > start && (finder.head(tokens, at) !== null || finder.agency(tokens, at) !== null) && tokens[at]!.capital)
        break;
      at += 1;
    }
    if (at === start) return at;
  }
}

/** Behind a bracket that explains the agency or names it: `các cơ quan (Sở A, Sở B)`. Agencies in it are added. */
function afterBracket(text: NamedText, from: number, members: Member[]): number {
  const { tokens, text: words } = text.reading;
  const start = tokens[from - 1]!.end;
  const open = BRACKET.exec(words.slice(start, start + LONGEST_MODIFIER));
  if (!open) return from;
  const direct = open[0].trim() === "(";
  if (!direct && !isMany(text, members.at(-1)!)) return from;
  const length = words.slice(start, start + LONGEST_BRACKET).indexOf(")");
  if (length < 0) return from;
  const close = start + length;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < close) to += 1;
  if (to === from) return from;
  let inside = from;
  while (inside < to && tokens[inside]!.start < start + open[0].length) inside += 1;
  const inner = inside < to ? listAt(text, inside) : null;
  const named = inner !== null && inner.to === to;
  if (!direct && !named) return from;
  // The names stand for the word that they explain.
  if (named && isMany(text, members.at(-1)!)) members.pop();
  if (named) members.push(...inner.members);
  return to;
}

/** Up to the bracket that explains an agency: directly, or behind a few words that say which of many. */
const BRACKET = /^[^,;:.()\d]{0,60}\(/u;
const LONGEST_MODIFIER = 62;

function isMany({ finder }: NamedText, { index }: Member): boolean {
  return index !== null && finder.agencies[index]!.kind === "collective";
}

/** The token at which a list would go on; null where it ends. */
function afterSeparator(
  { reading: { tokens, text } }: NamedText,
  at: number,
  colon: boolean,
  opening: boolean,
): number | null {
  const [before, token] = [tokens[at - 1]!, tokens[at]];
  if (!token) return null;
  const gap = text.slice(before.end, token.start);
  // "Các sở, ban, ngành; UBND cấp xã căn cứ …": at the beginning of a text, what stands behind the `;` is in the list.
  if (opening && gap.trim() === ";") return at;
  if (token.clause !== before.clause) return null;
  if (/^\)?\s*[,/]\s*$/u.test(gap) || (colon && gap.trim() === ":")) return token.key === "và" ? at + 1 : at;
  if (!/^\)?\s*(?:[-–]\s*)?$/u.test(gap)) return null;
  if (token.key === "và" || token.key === "hoặc") return at + 1;
  return token.key === "cùng" ? at + (tokens[at + 1]?.key === "với" ? 2 : 1) : null;
}
