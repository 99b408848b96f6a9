import { paperNameLength, typeNameLength } from "../text/documentTypes.ts";
import { isUpperCase, startsLower } from "../text/sentence.ts";
import { appendLine, blockFrom, type UnitBlock } from "./block.ts";
import { placeOfBareDay } from "./forms/letterheadDate.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { cutLine, type Line } from "./lines.ts";
import { completesLetterhead, isAddressee, isSubject, isTypedNumber, letterheadRole } from "./forms/letterhead.ts";
import { titleGoesOn, titleOpening } from "./forms/titleWords.ts";
import { readTitle } from "./title.ts";

/** The letterhead, number, date, type and title, and the number of lines that they take. */
interface Front {
  readonly blocks: readonly UnitBlock[];
  readonly lines: number;
}

/** Lines above the first numbered one that are looked at for a type. */
const LONGEST_LETTERHEAD = 60;

/**
 * Reads the head of a document down to its title. Without a type line (`KẾ HOẠCH`) only the lines that have the form of a
 * letterhead, and a title in capitals under them, are taken. Everything after the title, legal bases included, is left to the body.
 */
export function readFront(lines: readonly Line[]): Front {
  const body = lines.findIndex(({ content }) => recogniseLabel(content.text)?.ordinal === 1);
  const top = lines.slice(0, body < 0 ? LONGEST_LETTERHEAD : Math.min(body, LONGEST_LETTERHEAD));
  const typeAt = top.findIndex((line, at) => isTypeLine(line, paperNameLength) && !goesOnTitle(line, top[at - 1]));
  // Under those whom a letter goes to, a type is that of a document that came with it.
  if (typeAt < 0 || isLetter(top.slice(0, typeAt))) return readUntyped(top);
  const head = readLetterhead(lines.slice(0, typeAt));
  const [type, ...rest] = splitType(lines[typeAt]!);
  const { blocks, used } = readTitle([...rest, ...lines.slice(typeAt + 1)]);
  return {
    blocks: [...head, { ...blockFrom(type!), kind: "letterhead", role: "type" }, ...blocks],
    lines: typeAt + 1 + used - rest.length,
  };
}

/**
 * Whether a line with the name of a kind and more goes on with a title that begins above it, in capitals as well:
 * `… VỀ TIẾP TỤC THỰC HIỆN⏎NGHỊ QUYẾT SỐ …`.
 */
function goesOnTitle({ content: { text } }: Line, above: Line | undefined): boolean {
  if (above === undefined || typeNameLength(text) === text.length) return false;
  const before = above.content.text;
  return isUpperCase(before) && (titleGoesOn(before) || titleOpening(before) > 0);
}

/** A head without a type: that of a letter, else lines that have the form of a letterhead, and a title that begins in capitals. */
function readUntyped(top: readonly Line[]): Front {
  const letter = headOfLetter(top);
  if (letter !== null) return { blocks: readLetterhead(letter, true), lines: letter.length };
  const end = top.findIndex(({ content: { text } }) => !isLetterhead(text) || titleOpening(text) > 0);
  const head = top.slice(0, end < 0 ? top.length : end);
  const titled = end >= 0 && isUpperCase(top[end]!.content.text) && titleOpening(top[end]!.content.text) > 0;
  const { blocks, used } = titled ? readTitle(top.slice(end)) : NO_TITLE;
  return { blocks: [...readLetterhead(head), ...blocks], lines: head.length + used };
}

/** The lines of a letter above whom it is addressed to; null where no number stands above such a line. */
function headOfLetter(top: readonly Line[]): readonly Line[] | null {
  const addressee = top.findIndex(({ content }) => isAddressee(content.text));
  const head = top.slice(0, Math.max(0, addressee));
  return head.some(({ content }) => letterheadRole(content.text) === "number") ? head : null;
}

/** Whether lines above a type are the head of a letter: with a subject, or a number that is of no document with a type. */
function isLetter(above: readonly Line[]): boolean {
  const head = headOfLetter(above);
  if (head === null) return false;
  return (
    head.some(({ content: { text } }) => isSubject(text)) || !head.some(({ content: { text } }) => isTypedNumber(text))
  );
}

/** A note that its name announces: `Người ký: …`. */
const NOTE = /^\p{Lu}[\p{L}\s]{1,20}:/u;

/** Whether a line under a subject is not of it: a bare day, or a note. */
function endsSubject(text: string): boolean {
  return placeOfBareDay(text) !== null || NOTE.test(text);
}

function isLetterhead(text: string): boolean {
  return letterheadRole(text) !== null && recogniseLabel(text) === null;
}

const NO_TITLE = { blocks: [], used: 0 };

/** A type, as `nameLength` knows them, stands alone on its line, before a change of type face, or before a title in the same line. */
export function isTypeLine({ content, strong }: Line, nameLength = typeNameLength): boolean {
  const length = nameLength(content.text);
  if (length === 0) return false;
  const after = content.text.slice(length);
  return (
    after.trim() === "" ||
    strong.some(({ start, end }) => start === length || end === length) ||
    /^\s+\P{Ll}/u.test(after)
  );
}

function splitType(line: Line): readonly Line[] {
  const length = paperNameLength(line.content.text);
  const rest = line.content.text.slice(length);
  if (rest.trim() === "") return [line];
  const from = length + rest.length - rest.trimStart().length;
  return [cutLine(line, 0, length), { ...cutLine(line, from, line.content.text.length), apart: false }];
}

function readLetterhead(lines: readonly Line[], ofLetter = false): readonly UnitBlock[] {
  const blocks: UnitBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const { text } = line.content;
    const next = lines[index + 1];
    const role = ofLetter && isSubject(text) ? "title" : letterheadRole(text);
    const stamped = role === "issuer" && next !== undefined && letterheadRole(next.content.text) === "stamp";
    const last = blocks.at(-1);
    const issuerGoesOn = last?.role === "issuer" && role === "issuer" && !stamped && !line.apart;
    const subjectGoesOn = last?.role === "title" && (role === null || startsLower(text)) && !endsSubject(text);
    if (last && (issuerGoesOn || subjectGoesOn || completesLetterhead(last.role, last.content.text, text)))
      blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push({ ...blockFrom(line), kind: "letterhead", role: stamped ? "stamp" : role });
  }
  return blocks;
}
