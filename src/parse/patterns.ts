import type { LetterheadRole, UnitRole } from "../model/document.ts";
import { fold } from "../text/normalise.ts";
import { isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { beginsPlaceAndDay, besideNumber, isPlaceAndDay } from "./forms/letterheadDate.ts";
import { readStampLine } from "./forms/stamp.ts";

/** Words in which every Vietnamese administrative document of a kind begins, carries its date, or ends (Decree 30/2020). */

const STATE_NAME = "cong hoa xa hoi chu nghia viet nam";
/** The beginning of a number whose rest stands on the next line. */
const NUMBER_START = /^Số\s*[:.]?$/u;

/** A scanner reads the letters `O`, `l`, `I` for figures. */
const NUMBER = /^Số\s*[:.]?\s*(?:[\d….]*|[\dOolI|]{1,5})\s*[-/]\s*\p{L}/iu;
const MARK = /^(?:DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L}).{0,20}$/u;

/** Characters of a line that is no line of a letterhead any more. */
const LONGEST_LETTERHEAD_LINE = 300;

/** Role of a line above the title by its form; `issuer` for capitals that say nothing else; null for other text. */
export function letterheadRole(line: string): LetterheadRole | null {
  if (line.length > LONGEST_LETTERHEAD_LINE) return isUpperCase(line) ? "issuer" : null;
  const bare = fold(line);
  if (bare.startsWith(STATE_NAME) || (bare.length > 3 && STATE_NAME.startsWith(bare))) return "state-name";
  if (bare.startsWith("dang cong san viet nam")) return "party-name";
  if (/^doc lap\s*[-–]\s*tu do/u.test(bare)) return "motto";
  if (readStampLine(line).sure) return "stamp";
  if (beginsPlaceAndDay(line) || (isPlaceAndDay(line) && countSyllables(line) <= 16)) return "date";
  if (NUMBER_START.test(line) || (NUMBER.test(line) && countSyllables(line) <= (besideNumber(line) === null ? 12 : 20)))
    return "number";
  if (MARK.test(line)) return "mark";
  return isUpperCase(line) ? "issuer" : null;
}

/** Whether `line` holds the rest of a letterhead line that a narrow column cut: `CỘNG HOÀ XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM`. */
export function completesLetterhead(role: UnitRole | null, before: string, line: string): boolean {
  if (role === "state-name") return STATE_NAME.startsWith(fold(`${before} ${line}`));
  if (role === "date") return isPlaceAndDay(`${before} ${line}`) && !isPlaceAndDay(before);
  return role === "number" && NUMBER_START.test(before) && NUMBER.test(`${before} ${line}`);
}

/** Words with which the name of a body begins that a letterhead names first. */
const BODY =
  /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) [ỦU][ỶY]?|ĐẢNG BỘ|BAN|BỘ|SỞ|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG|PHÒNG(?!,? CHỐNG)|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u;

/** Whether a line in capitals begins with the name of a body: `ỦY BAN NHÂN DÂN`, `TỈNH ỦY`, `BỘ XÂY DỰNG`. */
export function namesBody(line: string): boolean {
  return BODY.test(line);
}

/** `CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH A`, under the title of a decision: who decides. */
export function namesDecider(line: string): boolean {
  return /^(?:CHỦ TỊCH|[ỦU][YỶ] BAN|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ)|BỘ CHÍNH TRỊ)/u.test(
    line,
  );
}

/** Words behind which a title names what the document carries out. */
const CARRYING = "TRIỂN KHAI|THỰC HIỆN|THI HÀNH|QUÁN TRIỆT|CỤ THỂ H(?:ÓA|OÁ)";
/** `THI HÀNH ÁN` is the business of courts and their offices. */
const OPENING = new RegExp(
  `^(?:(?:${CARRYING}|TỔ CHỨC|TIẾP TỤC|ĐẨY MẠNH) ){0,3}(?:${CARRYING}|VỀ VIỆC|VỀ|NHẰM)(?!\\p{L}|(?<=THI HÀNH) ÁN(?!\\p{L}))`,
  "u",
);
/** Words that a sentence or a title does not end in. */
const OPEN_END = new RegExp(`(?<!\\p{L})(?:${CARRYING}|VỀ|VIỆC|CỦA|THEO|VÀ|SỐ|ĐỊA BÀN)$`, "iu");
/** Characters at the end of a line that tell whether it ends open. */
const LONGEST_END = 24;

/** Length of the words in capitals with which a title begins, before what it is about: `TRIỂN KHAI THỰC HIỆN`, `VỀ`; 0 without. */
export function titleOpening(line: string): number {
  return OPENING.exec(line)?.[0].length ?? 0;
}

/** Where in a line in capitals that names an issuer the title begins; -1 where it does not. A steering committee has such words in its name. */
export function titleStart(line: string): number {
  if (/BAN CHỈ ĐẠO/u.test(line)) return -1;
  const words = [...line.matchAll(/\S+/gu)];
  return words.find(({ index }) => titleOpening(line.slice(index)) > 0)?.index ?? -1;
}

/** Whether a line of a title ends in a word that asks for the next line: `… TRIỂN KHAI THỰC HIỆN`, `… VỀ`. */
export function titleGoesOn(line: string): boolean {
  return OPEN_END.test(line.trimEnd().slice(-LONGEST_END));
}

const BASIS = /^(?:Căn cứ|Thực hiện|Triển khai|Xét|Theo|Trên cơ sở|Để|Nhằm|Tiếp tục|Thi hành)\s/u;

/** Whether a paragraph begins as the legal or political basis of a document does. */
export function startsBasis(text: string): boolean {
  return BASIS.test(text);
}

/** `Kính gửi: Các sở`: to whom a letter goes. */
export function isAddressee(line: string): boolean {
  return /^Kính gửi/iu.test(line);
}

const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|T\/UQ|QUYỀN|Q)\s*[./\s]\s*\p{Lu}/u;
const POSITION =
  /^(?:PHÓ |QUYỀN |Q\. ?)?(?:CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG BÍ THƯ|TRƯỞNG BAN|VỤ TRƯỞNG|CỤC TRƯỞNG|CHỦ NHIỆM|VIỆN TRƯỞNG|THƯỜNG TRỰC)(?!\p{L})/u;

export function isRecipientsHead(line: string): boolean {
  return /^Nơi nhận\s*(?::|$)/iu.test(line);
}

/** `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`: for whom somebody signs. */
export function isSigningAuthority(line: string): boolean {
  return AUTHORITY.test(line) && isUpperCase(line);
}

/** `PHÓ BÍ THƯ`: in what office somebody signs. */
export function isSigningPosition(line: string): boolean {
  return isUpperCase(line) && POSITION.test(line);
}

/** `SAO Y`, `SAO LỤC`: the mark of a copy. */
export function isCopyMark(line: string): boolean {
  return /^SAO (?:Y|LỤC)(?!\p{L})/u.test(line);
}

/** Characters of the longest name: six syllables of seven letters. */
const LONGEST_NAME = 60;

/** A personal name and nothing else: two to six words that begin with a capital, or one in capitals. */
export function isPersonalName(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const words = line.trim().split(/\s+/u);
  const named = words.every((word) => /^\p{Lu}\p{L}*\.?$/u.test(word));
  return named && words.length <= 6 && (words.length > 1 || /^\p{Lu}{2,}$/u.test(line.trim()));
}
