import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { sliceLocated } from "../text/located.ts";
import { appendLine, blockFrom, isStrong, type Block } from "./block.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { cutSpans, type Line } from "./lines.ts";
import { letterheadRole, startsBasis, typeNameLength } from "./patterns.ts";

/** The letterhead, number, date, type and title, and the number of lines that they take. */
interface Front {
  readonly blocks: readonly Block[];
  readonly lines: number;
}

/** Lines above the type that are looked at before a document counts as one without a letterhead. */
const LONGEST_LETTERHEAD = 60;

/**
 * Reads the head of a document down to its title. Without a type line (`KẾ HOẠCH`) only the lines that have the form of a
 * letterhead are taken. Everything after the title, legal bases included, is left to the body.
 */
export function readFront(lines: readonly Line[]): Front {
  const typeAt = lines
    .slice(0, LONGEST_LETTERHEAD)
    .findIndex((line) => typeNameLength(line.content.text) > 0 && isTypeLine(line));
  if (typeAt < 0) {
    const end = lines.findIndex(
      (line) => letterheadRole(line.content.text) === null || recogniseLabel(line.content.text) !== null,
    );
    return { blocks: readLetterhead(lines.slice(0, Math.max(end, 0))), lines: Math.max(end, 0) };
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
function isTypeLine({ content, strong }: Line): boolean {
  const length = typeNameLength(content.text);
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

function readLetterhead(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const role = letterheadRole(line.content.text);
    const stamped = role === "issuer" && next !== undefined && letterheadRole(next.content.text) === "stamp";
    const last = blocks.at(-1);
    if (last?.role === "issuer" && role === "issuer" && !stamped && !line.apart)
      blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push({ ...blockFrom(line), kind: "letterhead", role: stamped ? "stamp" : role });
  }
  return blocks;
}

/** Title, issuer named after the type, and what the title page adds in brackets. `used` counts the lines taken. */
function readTitle(lines: readonly Line[]): { readonly blocks: readonly Block[]; readonly used: number } {
  const blocks: Block[] = [];
  let used = 0;
  for (const line of lines) {
    const role = titleRole(blocks, line);
    if (role === null) break;
    const last = blocks.at(-1);
    if (role === last?.role) blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push({ ...blockFrom(line), kind: "letterhead", role });
    used += 1;
  }
  return { blocks, used };
}

function titleRole(blocks: readonly Block[], line: Line): string | null {
  const text = line.content.text;
  const last = blocks.at(-1);
  if (last?.role === "attached-to" && !line.apart && !isFinished(last.content.text)) return "attached-to";
  if (/^\((?:Ban hành k|K)èm theo/iu.test(text)) return "attached-to";
  const title = blocks.find(({ role }) => role === "title");
  if (!title && /^CỦA\s/u.test(text) && isUpperCase(text)) return "issuer";
  const role = letterheadRole(text);
  if (role !== null && role !== "issuer" && role !== "stamp") return role;
  if (!title) return recogniseLabel(text) ? null : "title";
  return last === title && continuesTitle(title, line) ? "title" : null;
}

function continuesTitle(title: Block, line: Line): boolean {
  const text = line.content.text;
  if (recogniseLabel(text) || /^Kính gửi/iu.test(text)) return false;
  if (startsLower(text) && !isFinished(title.content.text)) return true;
  if (isUpperCase(title.content.text)) return isUpperCase(text);
  if (startsBasis(text)) return false;
  const bold = isStrong(title) && isStrong(line);
  return bold || (!line.apart && !isFinished(title.content.text) && !isStrong(title));
}
