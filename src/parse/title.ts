import type { LetterheadRole, UnitRole } from "../model/document.ts";
import { typeNameLength } from "../text/documentTypes.ts";
import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { appendLine, blockFrom, isStrong, type UnitBlock } from "./block.ts";
import { isPlaceAndDayInFigures } from "./forms/letterheadDate.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { cutLine, type Line } from "./lines.ts";
import { startsBasis } from "./forms/basis.ts";
import { namesDecider } from "./forms/body.ts";
import { completesLetterhead, isAddressee, letterheadRole } from "./forms/letterhead.ts";
import { titleGoesOn, titleOpening, titleStart } from "./forms/titleWords.ts";

/** Lines under the kind of a document that are looked at for its title. */
const LONGEST_TITLE = 60;

/** Title, issuer named after the type, and what the title page adds in brackets. `used` counts the lines taken. */
export function readTitle(lines: readonly Line[]): { readonly blocks: readonly UnitBlock[]; readonly used: number } {
  const blocks: UnitBlock[] = [];
  let used = 0;
  for (const [index, line] of lines.slice(0, LONGEST_TITLE).entries()) {
    const role = titleRole(blocks, line, lines[index + 1]);
    if (role === null) break;
    const [first, title] = role === "issuer" ? splitIssuer(line) : [line];
    addPart(blocks, first, role);
    if (title) addPart(blocks, title, titleRole(blocks, title));
    used += 1;
  }
  return { blocks, used };
}

function addPart(blocks: UnitBlock[], part: Line, role: UnitRole | null): void {
  const last = blocks.at(-1);
  if (last && role === last.role) blocks[blocks.length - 1] = appendLine(last, part);
  else blocks.push({ ...blockFrom(part), kind: "letterhead", role });
}

/** `CỦA UBND TỈNH THỰC HIỆN …`: who issues, and the title behind it; a line without a title as it is. */
function splitIssuer(line: Line): readonly [Line, Line?] {
  const { text } = line.content;
  const cut = titleStart(text);
  if (cut <= 0) return [line];
  return [cutLine(line, 0, cut - 1), { ...cutLine(line, cut, text.length), apart: false }];
}

function titleRole(blocks: readonly UnitBlock[], line: Line, next?: Line): UnitRole | null {
  const text = line.content.text;
  const last = blocks.at(-1);
  if (last && completesLetterhead(last.role, last.content.text, text)) return last.role;
  if (last?.role === "attached-to" && !line.apart && !isFinished(last.content.text)) return "attached-to";
  if (/^\((?:Ban hành k|K)èm theo/iu.test(text)) return "attached-to";
  const title = blocks.find(({ role }) => role === "title");
  if (!title && isUpperCase(text) && (/^CỦA\s/u.test(text) || (last?.role === "issuer" && PLACE.test(text))))
    return "issuer";
  const role = last && last === title && startsLower(text) ? null : roleUnderKind(text);
  if (role !== null) return role;
  // "… ban hành Kế hoạch như sau:" leads the text in, under a document without a title.
  if (!title) return recogniseLabel(text) || text.endsWith(":") ? null : "title";
  if (last === title && line.apart && isUpperCase(text) && namesDecider(text, next?.content.text ?? ""))
    return "issuer";
  return last === title && continuesTitle(title, line) ? "title" : null;
}

/** Role of a line under the kind that may be a line of the letterhead still; null for one that may be of the title. */
function roleUnderKind(text: string): LetterheadRole | null {
  const role = letterheadRole(text);
  return role === "issuer" || role === "stamp" || isPlaceAndDayInFigures(text) ? null : role;
}

/** The rest of the name of an issuer: `CỦA BAN THƯỜNG VỤ⏎TỈNH ỦY`. */
const PLACE = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;

/** A name in quotes and nothing else. */
const QUOTED = /^[“"«][^“”"«»]{2,120}[”"»]$/u;

function continuesTitle(title: UnitBlock, line: Line): boolean {
  const text = line.content.text;
  if (recogniseLabel(text) || isAddressee(text)) return false;
  if (startsLower(text) && !isFinished(title.content.text)) return true;
  // The name of what is decided, `danh hiệu⏎“Công dân ưu tú”`, as no text begins.
  if (QUOTED.test(text) && !isFinished(title.content.text)) return true;
  const bold = isStrong(title) && isStrong(line);
  if (titleGoesOn(title.content.text) && !isFinished(text) && (bold || namesKind(text))) return true;
  if (isUpperCase(title.content.text)) return isUpperCase(text);
  if (startsBasis(text)) return false;
  // `THỰC HIỆN CÁC NHIỆM VỤ` under a title `Thực hiện Kết luận …` heads what follows.
  if (startsBasis(title.content.text) && isUpperCase(text) && titleOpening(text) > 0) return false;
  return bold || (!line.apart && !isFinished(title.content.text) && !isStrong(title));
}

/** `Kết luận số …` behind `THỰC HIỆN`: what the title carries out. */
function namesKind(text: string): boolean {
  return typeNameLength(text.toUpperCase()) > 0;
}
