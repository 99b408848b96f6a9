import { recogniseLabel } from "../parse/labels/recognise.ts";
import { isRecipientsHead, isSigningAuthority } from "../parse/forms/closing.ts";
import { isAddressee, isCutNumber, letterheadRole } from "../parse/forms/letterhead.ts";
import { blockText, type Block } from "./blocks.ts";

/** A letterhead has two to four rows, a closing table one or two; more rows are content, whatever one of them says. */
const MOST_ROWS = 5;

/**
 * Whether a table only lays out a page: a box of one column, a letterhead, those a letter goes to beside "Kính gửi:", recipients
 * beside a signature. `rows` holds the blocks of each cell. Its cells are then read one after the other, as the paragraphs that they are.
 */
export function isLayoutTable(rows: readonly (readonly (readonly Block[])[])[]): boolean {
  if (rows.every((cells) => cells.length <= 1) || rows.flat().some(holdsWholeDocument)) return true;
  const lines = rows.flat(2).flatMap((block) => blockText(block).split("\n"));
  if (rows.length > MOST_ROWS || rows.some((cells) => cells.length > 3)) return false;
  if (isAddressee(lines.find(hasWords)?.trim() ?? "") || lines.some((line) => tellsLayout(line.trim()))) return true;
  // The lower half of a letterhead: its number beside place and day.
  if (rows.length > MOST_LOWER_ROWS) return false;
  const words = lines.map((line) => line.trim()).filter(hasWords);
  const roles = new Set(words.map(letterheadRole));
  return roles.has("date") && (roles.has("number") || words.some((line, at) => isCutNumber(line, words[at + 1] ?? "")));
}

const MOST_LOWER_ROWS = 2;

function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/** Whether a cell has a letterhead or a closing and the headings of a text: a page is laid out in the table. */
function holdsWholeDocument(cell: readonly Block[]): boolean {
  if (cell.length < FEWEST_BLOCKS) return false;
  const lines = cell.flatMap((block) => blockText(block).split("\n")).map((line) => line.trim());
  return lines.some(tellsLayout) && lines.some((line) => recogniseLabel(line)?.style === "roman");
}

/** Blocks of the shortest document. */
const FEWEST_BLOCKS = 8;

/** Whether a line stands in the letterhead or the closing of a document, which are laid out in columns. */
export function tellsLayout(line: string): boolean {
  const role = letterheadRole(line);
  return (
    role === "state-name" ||
    role === "party-name" ||
    role === "motto" ||
    isRecipientsHead(line) ||
    isSigningAuthority(line)
  );
}
