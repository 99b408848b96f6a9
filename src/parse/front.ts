import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { sliceLocated } from "../text/located.ts";
import { appendLine, blockFrom, isStrong, type UnitBlock } from "./block.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { cutSpans, type Line } from "./lines.ts";
import { completesLetterhead, letterheadRole, namesDecider, startsBasis, typeNameLength } from "./patterns.ts";

/** The letterhead, number, date, type and title, and the number of lines that they take. */
interface Front {
  readonly blocks: readonly UnitBlock[];
  readonly lines: number;
}

/** Lines above the first numbered one that are looked at for a type. */
const LONGEST_LETTERHEAD = 60;

/**
 * Reads the head of a document down to its title. Without a type line (`KẾ HOẠCH`) only the lines that have the form of a
 * letterhead are taken. Everything after the title, legal bases included, is left to the body.
 */
export function readFront(lines: readonly Line[]): Front {
  const body = lines.findIndex(({ content }) => recogniseLabel(content.text)?.ordinal === 1);
  const top = lines.slice(0, body < 0 ? LONGEST_LETTERHEAD : Math.min(body, LONGEST_LETTERHEAD));
  const typeAt = top.findIndex(isTypeLine);
  if (typeAt < 0) {
    const end = lines.findIndex(
      ({ content: { text } }) => letterheadRole(text) === null || recogniseLabel(text) !== null,
    );
    const head = top.slice(0, end < 0 ? top.length : end);
    return { blocks: readLetterhead(head), lines: head.length };
  }
  const head = readLetterhead(lines.slice(0, typeAt));
  const [type, ...rest] = splitType(lines[typeAt]!);
  const { blocks, used } = readTitle([...rest, ...lines.slice(typeAt + 1)]);
  return {
    blocks: [...head, { ...blockFrom(type!), kind: "letterhead", role: "type" }, ...blocks],
    lines: typeAt + 1 + used - rest.length,
  };
}

/** A type stands alone on its line, before a change of type face, or before a title in the same line. */
export function isTypeLine({ content, strong }: Line): boolean {
  const length = typeNameLength(content.text);
  if (length === 0) return false;
  const after = content.text.slice(length);
  return (
    after.trim() === "" ||
    strong.some(({ start, end }) => start === length || end === length) ||
    /^\s+\P{Ll}/u.test(after)
  );
}

function splitType(line: Line): readonly Line[] {
  const length = typeNameLength(line.content.text);
  const rest = line.content.text.slice(length);
  if (rest.trim() === "") return [line];
  const from = length + rest.length - rest.trimStart().length;
  return [cutLine(line, 0, length), { ...cutLine(line, from, line.content.text.length), apart: false }];
}

function cutLine(line: Line, start: number, end: number): Line {
  return {
    ...line,
    content: sliceLocated(line.content, start, end),
    strong: cutSpans(line.strong, start, end),
    raised: cutSpans(line.raised, start, end),
  };
}

function readLetterhead(lines: readonly Line[]): readonly UnitBlock[] {
  const blocks: UnitBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const role = letterheadRole(line.content.text);
    const stamped = role === "issuer" && next !== undefined && letterheadRole(next.content.text) === "stamp";
    const last = blocks.at(-1);
    const issuerGoesOn = last?.role === "issuer" && role === "issuer" && !stamped && !line.apart;
    if (last && (issuerGoesOn || completesLetterhead(last.role, last.content.text, line.content.text)))
      blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push({ ...blockFrom(line), kind: "letterhead", role: stamped ? "stamp" : role });
  }
  return blocks;
}

/** Title, issuer named after the type, and what the title page adds in brackets. `used` counts the lines taken. */
function readTitle(lines: readonly Line[]): { readonly blocks: readonly UnitBlock[]; readonly used: number } {
  const blocks: UnitBlock[] = [];
  let used = 0;
  for (const line of lines.slice(0, LONGEST_LETTERHEAD)) {
    const role = titleRole(blocks, line);
    if (role === null) break;
    const last = blocks.at(-1);
    if (role === last?.role) blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push({ ...blockFrom(line), kind: "letterhead", role });
    used += 1;
  }
  return { blocks, used };
}

function titleRole(blocks: readonly UnitBlock[], line: Line): string | null {
  const text = line.content.text;
  const last = blocks.at(-1);
  if (last && completesLetterhead(last.role, last.content.text, text)) return last.role;
  if (last?.role === "attached-to" && !line.apart && !isFinished(last.content.text)) return "attached-to";
  if (/^\((?:Ban hành k|K)èm theo/iu.test(text)) return "attached-to";
  const title = blocks.find(({ role }) => role === "title");
  if (!title && /^CỦA\s/u.test(text) && isUpperCase(text)) return "issuer";
  const role = letterheadRole(text);
  if (role !== null && role !== "issuer" && role !== "stamp") return role;
  if (!title) return recogniseLabel(text) ? null : "title";
  if (last === title && line.apart && isUpperCase(text) && namesDecider(text)) return "issuer";
  return last === title && continuesTitle(title, line) ? "title" : null;
}

function continuesTitle(title: UnitBlock, line: Line): boolean {
  const text = line.content.text;
  if (recogniseLabel(text) || /^Kính gửi/iu.test(text)) return false;
  if (startsLower(text) && !isFinished(title.content.text)) return true;
  if (isUpperCase(title.content.text)) return isUpperCase(text);
  if (startsBasis(text)) return false;
  const bold = isStrong(title) && isStrong(line);
  return bold || (!line.apart && !isFinished(title.content.text) && !isStrong(title));
}
