import { typeNameLength } from "../text/documentTypes.ts";
import { recogniseLabel } from "../parse/labels/recognise.ts";
import { startsBasis } from "../parse/forms/basis.ts";
import { isPersonalName, isSigningAuthority, isSigningPosition } from "../parse/forms/closing.ts";
import { completesLetterhead, isAddressee, isSubject, letterheadRole } from "../parse/forms/letterhead.ts";
import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { textOf, type Run } from "./blocks.ts";

/** A line as a page shows it. */
export interface TextLine {
  readonly runs: readonly Run[];
  /** Whether an empty line or another sign of a new paragraph stands before it. */
  readonly apart: boolean;
  /** Whether the line reaches the margin, where its place tells; else its length does. */
  readonly full?: boolean;
}

/** How the lines of a text came to their ends. */
export interface Layout {
  /** Characters of a full line. */
  readonly width: number;
  /** Whether lines end where the page did, not where the paragraph does. */
  readonly wrapped: boolean;
  /** Whether empty lines tell paragraphs, so that lines without one between belong together. */
  readonly spaced: boolean;
}

/** A line shorter than this share of the usual width ends its paragraph. */
const FULL = 0.8;
/** Full lines of print and of screens; longer ones are whole paragraphs. */
const LONGEST_WRAPPED = 140;
/** Share of lines that stand after an empty one when empty lines tell paragraphs. */
const SPACED = 0.2;
/** Share of items that stand after an empty line when empty lines tell paragraphs, however long these are; of fewer items it tells nothing. */
const ITEMS_SPACED = 0.9;
const FEWEST_ITEMS = 5;

/** `lines` are those of the whole text, empty ones as "". */
export function layoutOf(lines: readonly string[]): Layout {
  const full = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const width = full[Math.floor(full.length * 0.9)] ?? 0;
  // Some lines of a page may be whole paragraphs all the same.
  const longest = full[Math.floor(full.length * 0.97)] ?? 0;
  const apart = lines.filter((line, index) => line.trim() !== "" && (lines[index - 1] ?? "").trim() === "");
  const items = (of: readonly string[]): number => of.filter((line) => isItem(line.trim())).length;
  const most = items(lines);
  const spaced =
    (full.length > 0 && apart.length / full.length >= SPACED) ||
    (most >= FEWEST_ITEMS && items(apart) / most >= ITEMS_SPACED);
  return { width, wrapped: longest <= LONGEST_WRAPPED, spaced };
}

/** Whether a line begins with a bullet or a number and a sign behind it. */
function isItem(line: string): boolean {
  return !DOUBTFUL_LABEL.test(line) && recogniseLabel(line) !== null;
}

/** A figure, a Roman number without a sign or a dash before a figure may be the middle of a sentence that the width cut. */
const DOUBTFUL_LABEL = /^(?:\d|[-–]\s*\d|[IVX]+\s|\p{Lu}-\s?\p{Lu})/u;

/** Characters at the end of a paragraph that tell whether its sentence is finished. */
const LONGEST_END = 240;

/** A line drawn with signs, as under the motto of a letterhead: no words, and the end of what stands above it. */
const DRAWN_LINE = /^\s*(?:[-–—_=*~]\s*){3,}$/u;

/** Joins lines that a fixed width or the end of a page cut: each result is one paragraph. Lines drawn with signs are left out. */
export function joinLines(lines: readonly TextLine[], layout: Layout): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [];
  let before: TextLine | null = null;
  // The end of the open paragraph tells whether it goes on: it is not put together anew for each line.
  let end = "";
  let ruled = false;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const text = textOf(line.runs);
    if (DRAWN_LINE.test(text)) {
      ruled = true;
      continue;
    }
    if (open && before && continues(before, ruled ? { ...line, apart: true } : line, end, layout)) {
      open.push(...seam(before.runs, line.runs), ...line.runs);
      end = `${end} ${text}`.slice(-LONGEST_END);
    } else {
      paragraphs.push([...line.runs]);
      end = text.slice(-LONGEST_END);
    }
    before = line;
    ruled = false;
  }
  return paragraphs;
}

/**
 * What a line end stands for between two lines of a paragraph: a space, or nothing inside a number (`11-⏎CT/TU`, `9/NĐ-⏎CP`, `2026-⏎2030`)
 * and inside a year that a narrow column cuts (`IV/20⏎25`).
 */
export function seam(before: readonly Run[], after: readonly Run[]): readonly Run[] {
  const [end, start] = [textOf(before).trimEnd(), textOf(after).trimStart()];
  const inside = (/\d[-/]$/u.test(end) && /^[\p{Lu}\d]/u.test(start)) || cutsNumber(end, start) || cutsYear(end, start);
  const bold = (before.at(-1)?.bold ?? false) && (after[0]?.bold ?? false);
  return inside ? [] : [{ text: " ", bold }];
}

/** Whether a line ends behind the hyphen of the number of a document, and the next one begins with the short form of an office. */
function cutsNumber(end: string, start: string): boolean {
  return /\d\s?\/[\p{L}&/-]*\p{L}-$/u.test(end) && /^\p{Lu}\p{L}*\p{Lu}/u.test(start);
}

/** Whether a line ends inside a day, `… ngày⏎05 tháng 3`, `… tháng 3 năm⏎2025`: a figure with a sign behind it begins an item. */
function cutsDay(end: string, start: string): boolean {
  if (/(?<!\p{L})năm$/iu.test(end)) return /^(?:19|20)\d\d(?!\d|[.)]\s)/u.test(start);
  return /(?<!\p{L})(?:ngày|tháng)$/iu.test(end) && /^\d{1,2}(?:\s*\/\s*\d|\s+(?:tháng|năm)\s)/iu.test(start);
}

/** Whether a line ends before the number of a document: `Luật Đất đai số⏎31/2024/QH15`. */
function cutsName(end: string, start: string): boolean {
  return /\ssố$/iu.test(end) && NUMBER_OF_DOCUMENT.test(start);
}

function cutsYear(end: string, start: string): boolean {
  const head = /(?<=[\dIVX]\/)\d{1,3}$/u.exec(end)?.[0] ?? "";
  const tail = /^\d{1,3}(?![\d/])/u.exec(start)?.[0] ?? "";
  return head !== "" && /^(?:19|20)\d\d$/u.test(head + tail);
}

function continues(before: TextLine, line: TextLine, open: string, { width, wrapped, spaced }: Layout): boolean {
  const [above, text] = [textOf(before.runs).trim(), textOf(line.runs).trim()];
  // A line that no page is wide enough for is a paragraph that was not cut.
  const full = before.full ?? (above.length >= width * FULL && (!wrapped || above.length <= LONGEST_WRAPPED));
  const lower = startsLower(text) && !/^(?:[a-zđ]|[ivx]+)\)/u.test(text);
  if (typeNameLength(above) === above.length || (text !== "" && typeNameLength(text) === text.length)) return false;
  const role = text === "" ? null : letterheadRole(text);
  // Few lines have a role: the one above is asked for only beside one that has.
  const roleAbove = role === null ? null : letterheadRole(above);
  if (roleAbove !== null && !(role === "issuer" && roleAbove === "issuer"))
    return completesLetterhead(roleAbove, above, text);
  // The star under the name of a Party committee is no bullet of what stands below it.
  if (role !== null && role !== "issuer" && isLoneLabel(open)) return false;
  if (!lower && (isSubject(text) || isAddressee(text)) && letterheadRole(above) !== null) return false;
  const goesOn =
    (OPEN_END.test(above) && !isItem(text)) || cutsNumber(above, text) || cutsDay(above, text) || cutsName(above, text);
  if (line.apart) return wrapped && full && !isFinished(open) && (lower || goesOn);
  if (goesOn || isLoneLabel(open)) return true;
  if (wrapped && IN_BRACKETS.test(text) && !isFinished(open) && !isMostlyUpper(above) && !ATTACHED.test(text))
    return true;
  if (beginsItem(text, open, full || spaced) || ATTACHED.test(text)) return false;
  if (above.endsWith(";") && startsBasis(text)) return false;
  if (lower) return true;
  if (isBold(before.runs) && !isBold(line.runs.slice(0, 1)) && !isMostlyUpper(text)) return false;
  if (!wrapped || standsAlone(text, above)) return false;
  const upper = isMostlyUpper(text);
  const cased = /\p{L}/u.test(text) && !/\d$/u.test(above);
  if (cased && upper !== isMostlyUpper(above))
    return (
      full && !isFinished(open) && (!upper || (ABBREVIATION.test(text) && isBold(line.runs) === isBold(before.runs)))
    );
  return full || (spaced && !(isFinished(open) && upper));
}

/** A line of one word in capitals, as the end of a sentence may be. */
const ABBREVIATION = /^\p{Lu}{2,}(?:[-/&]\p{Lu}+)*\s*[.;,:/]*$/u;

/** Whether all words are bold: those of a title or a heading, which ends where the type face changes. */
function isBold(runs: readonly Run[]): boolean {
  const words = runs.filter(({ text }) => text.trim() !== "");
  return words.length > 0 && words.every(({ bold }) => bold);
}

/** A sign or a number of an item without its words. */
export function isLoneLabel(text: string): boolean {
  const bare = text.trim();
  return (
    /^[-–+•*]$/u.test(bare) || (/^(?:[IVX]+|\d{1,2}|[a-zđ])[.)]$/u.test(bare) && recogniseLabel(`${bare} A`) !== null)
  );
}

/** Capitals in a title that holds a name with small letters: `HẠ TẦNG 5G, IoT`. */
const MOSTLY = 0.9;

function isMostlyUpper(text: string): boolean {
  if (isUpperCase(text)) return true;
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 0 && capitals.length / letters.length >= MOSTLY;
}

/** A line that ends so goes on, whatever the next one looks like: `… CỦA⏎THỦ TƯỚNG CHÍNH PHỦ`. */
const OPEN_END =
  /(?:,|\s(?:của|và|về|do|theo|với|thứ|trên|giai đoạn|(?<=(?:quyết|thị|định|hoạch|luận|văn|tư|báo|trình) )số))$/iu;
/** Words in brackets go on with the sentence above; a number in brackets begins an item. */
const IN_BRACKETS = /^\(\p{L}{2}/u;

/** `(Ban hành kèm theo Kế hoạch …)`, under the title of an annex. */
const ATTACHED = /^\((?:ban hành )?kèm theo /iu;

/** `12/KH-UBND`, `30/2020/NĐ-CP`: the line before ended with `số`. */
const NUMBER_OF_DOCUMENT = /^\d+(?:\/\d{4})?\/\p{Lu}\p{L}*(?:-|\d|$)/u;

/** A label begins an item, but a doubtful one where a sentence may go on: `goesOn` tells that the line above does not end by itself. */
function beginsItem(text: string, open: string, goesOn: boolean): boolean {
  if (recogniseLabel(text) === null || NUMBER_OF_DOCUMENT.test(text)) return false;
  return !DOUBTFUL_LABEL.test(text) || isFinished(open) || !goesOn;
}

/** Lines of a signature, and the head of the recipients. */
function standsAlone(text: string, above: string): boolean {
  const name = isUpperCase(above) && !isUpperCase(text) && isPersonalName(text);
  return name || isSigningAuthority(text) || isSigningPosition(text) || /^Nơi nhận\s*:/u.test(text);
}
