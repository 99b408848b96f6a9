import type { LetterheadRole, UnitRole } from "../model/document.ts";
import { fold } from "../text/normalise.ts";
import { isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { MONTH_NAMES } from "../text/writtenDate.ts";
import { readStampLine } from "./stamp.ts";

/** Words in which every Vietnamese administrative document of a kind begins, carries its date, or ends (Decree 30/2020). */

const TYPE_NAMES = [
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "CHƯƠNG TRÌNH CÔNG TÁC",
  "CHƯƠNG TRÌNH",
  "KẾ HOẠCH HÀNH ĐỘNG",
  "KẾ HOẠCH",
  "KẾT LUẬN",
  "NGHỊ QUYẾT",
  "NGHỊ ĐỊNH",
  "QUYẾT ĐỊNH",
  "QUY ĐỊNH",
  "QUY CHẾ",
  "CHỈ THỊ",
  "ĐỀ ÁN",
  "PHƯƠNG ÁN",
  "HƯỚNG DẪN",
  "THÔNG BÁO",
  "THÔNG TRI",
  "THÔNG TƯ",
  "BÁO CÁO",
  "TỜ TRÌNH",
  "CÔNG ĐIỆN",
] as const;

/** Length of the name of a document type with which `line` begins, 0 without one. */
export function typeNameLength(line: string): number {
  const name = TYPE_NAMES.find((candidate) => line.startsWith(candidate));
  return name?.length ?? 0;
}

const STATE_NAME = "cong hoa xa hoi chu nghia viet nam";
/** The beginning of a date or number whose rest stands on the next line. */
const DATE_START = /^\p{Lu}[^.;:]{1,30},\s*ngày\s*[\d….]*$/u;
const NUMBER_START = /^Số\s*[:.]?$/u;

/** Figures of a day, month or year, or the blank left for them. */
const BLANK = String.raw`[\d….,/\s]*`;
/** A date begins with its place; one that begins with the day of the week is that of a news page. */
const WEEKDAY = String.raw`(?:thứ|chủ)\s+(?:hai|ba|tư|năm|sáu|bảy|nhật)(?!\p{L})`;
const IN_WORDS = `ngày${BLANK}tháng(?:${BLANK}năm|\\s*(?:${MONTH_NAMES.join("|")})\\s+năm|[\\d\\s]*/(?=\\s*\\d{4}))[\\d….\\s]*$`;
const DATE_IN_WORDS = new RegExp(`^(?!${WEEKDAY})[^\\d:;]*${IN_WORDS}`, "iu");
/** The name of a place, each word with a capital: `Mẫu`, `TP. Mẫu Bản`, `Thành phố Mẫu`. */
const PLACE = String.raw`(?:(?:[Tt]hành phố|[Tt]hị (?:xã|trấn)|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s)?\p{Lu}\p{L}{0,9}(?:[\s.-]{1,3}\p{Lu}\p{L}{0,9}){0,5}`;
/** `Mẫu, ngày 08/5/2024`: figures alone are a date of a letterhead behind a place only. */
const IN_FIGURES = String.raw`${PLACE},\s*(?:[Nn]gày|NGÀY)\s*[\d…]{0,4}\s*[/.-]\s*[\d…]{0,4}\s*[/.-]\s*\d{4}$`;
const DATE_IN_FIGURES = new RegExp(`^${IN_FIGURES}`, "u");
/** Words with capitals that are of a body, of a document or of a day, not of a place: `Sở Y Tế`, `KẾT LUẬN`. */
const NO_PLACE = new RegExp(
  `^${WEEKDAY}|(?<!\\p{L})(?:${TYPE_NAMES.join("|")}|của|theo|căn cứ|bộ|sở|ban|[ủu][ỷy]|ubnd|hđnd|hội đồng|quốc hội|chính phủ)(?!\\p{L})`,
  "iu",
);
/** A scanner reads the letters `O`, `l`, `I` for figures. */
const NUMBER = /^Số\s*[:.]?\s*(?:[\d….]*|[\dOolI|]{1,5})\s*[-/]\s*\p{L}/iu;
/** The date in the line of the number: two columns of a letterhead in one line. */
const DATED_IN_WORDS = new RegExp(String.raw`\s\p{L}[\p{L}\s-]{1,40},\s*${IN_WORDS}`, "iu");
const DATED_IN_FIGURES = new RegExp(String.raw`\s${IN_FIGURES}`, "u");
const MARK = /^(?:DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L}).{0,20}$/u;

/** Whether a line is a place and a day in figures alone. Under the kind of a document it is the day of what the title names. */
export function isDateInFigures(line: string): boolean {
  return DATE_IN_FIGURES.test(line) && !NO_PLACE.test(line);
}

function isDate(line: string): boolean {
  return DATE_IN_WORDS.test(line) || isDateInFigures(line);
}

/** Whether place and day end the line of a number. */
function isDated(line: string): boolean {
  return DATED_IN_WORDS.test(line) || DATED_IN_FIGURES.test(line);
}

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
  if (DATE_START.test(line) || (isDate(line) && countSyllables(line) <= 16)) return "date";
  if (NUMBER_START.test(line) || (NUMBER.test(line) && countSyllables(line) <= (isDated(line) ? 20 : 12)))
    return "number";
  if (MARK.test(line)) return "mark";
  return isUpperCase(line) ? "issuer" : null;
}

/** Whether `line` holds the rest of a letterhead line that a narrow column cut: `CỘNG HOÀ XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM`. */
export function completesLetterhead(role: UnitRole | null, before: string, line: string): boolean {
  if (role === "state-name") return STATE_NAME.startsWith(fold(`${before} ${line}`));
  if (role === "date") return isDate(`${before} ${line}`) && !isDate(before);
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

/** Whether a line ends in a word that asks for another: `… TRIỂN KHAI THỰC HIỆN`, `… VỀ`. */
export function endsOpen(line: string): boolean {
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

/** A personal name: two to five capitalised syllables and nothing else. */
export function isPersonalName(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const words = line.trim().split(/\s+/u);
  const named = words.every((word) => /^\p{Lu}\p{L}*\.?$/u.test(word));
  return named && words.length <= 6 && (words.length > 1 || /^\p{Lu}{2,}$/u.test(line.trim()));
}
