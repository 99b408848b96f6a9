import type { LetterheadRole, UnitRole } from "../../model/document.ts";
import { fold } from "../../text/normalise.ts";
import { isUpperCase } from "../../text/sentence.ts";
import { countSyllables } from "../../text/syllables.ts";
import { beginsPlaceAndDay, besideNumber, isPlaceAndDay } from "./letterheadDate.ts";
import { readStampLine } from "./stamp.ts";

const STATE_NAME = "cong hoa xa hoi chu nghia viet nam";
/** The beginning of a number whose rest stands on the next line. */
const NUMBER_START = /^Số\s*[:.]?$/u;

/** The number of a document of many offices, cut between their short forms, and the rest of it: `Số: 9/QC-BCA-⏎BQP-BYT`. */
const NUMBER_CUT = /\d\s*\/[\p{L}&/-]*\p{L}-$/u;
const OFFICES = /^\p{Lu}+(?:-\p{Lu}+)*$/u;

/**
 * `Số: 12/KH-UBND`, of what binds everybody with the year, `12/2025/QĐ-UBND`. A scanner reads the letters `O`, `l`, `I` for
 * figures. `SỐ 12/2025/NQ-CP` without a colon goes on with a title in capitals.
 */
const NUMBER =
  /^(?:[Ss]ố\s*[:.]?|SỐ\s*[:.])\s*(?:[\d….\uFFFD]*|[\dOolI|]{1,5})\s*[-/]\s*(?:[\d….\uFFFD]{1,6}\s*[-/]\s*)?\p{L}/u;
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

/** A year alone, behind `… tháng 3 năm` on the line above. */
const YEAR = /^\d{4}$/u;

/** Whether `line` holds the rest of a letterhead line that a narrow column cut: `CỘNG HOÀ XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM`. */
export function completesLetterhead(role: UnitRole | null, before: string, line: string): boolean {
  if (role === "state-name") return STATE_NAME.startsWith(fold(`${before} ${line}`));
  if (role === "date")
    return isPlaceAndDay(`${before} ${line}`) && (!isPlaceAndDay(before) || (/năm$/iu.test(before) && YEAR.test(line)));
  if (role !== "number") return false;
  return NUMBER_START.test(before) ? NUMBER.test(`${before} ${line}`) : NUMBER_CUT.test(before) && OFFICES.test(line);
}

/** The figures of a number, which a stamp has as well: they are of a letterhead where the rest follows, `Số: 12⏎/2025/QĐ-UBND`. */
const FIGURES = /^Số\s*[:.]?\s*\d{1,5}$/u;

/** Whether two cells or lines are the number of a document, cut before the sign between its figures and letters. */
export function isCutNumber(before: string, line: string): boolean {
  return FIGURES.test(before) && /^[/-]\s*(?:\d{4}\s*[/-]\s*)?\p{Lu}/u.test(line);
}

/** Short forms of types that stand over a title. */
const TYPED = /[\d….\s][-/]\s*(?:KH|TTr|QĐ|CT|NQ|BC|TB|CTr|CTHĐ|HD|KL|ĐA|PA|QC|QyĐ|CĐ|GM)(?=\s*[-/])/iu;

/** Whether the line of a number has that of a document with a type, `12/KH-UBND`, `3-NQ/TU`; a letter's begins with who writes, `9/UBND-KT`. */
export function isTypedNumber(line: string): boolean {
  return letterheadRole(line) === "number" && TYPED.test(line);
}

/** `Kính gửi: Các sở`: to whom a letter goes. */
export function isAddressee(line: string): boolean {
  return /^Kính gửi/iu.test(line);
}

/** `V/v tăng cường quản lý`: what a letter is about, under its number. */
export function isSubject(line: string): boolean {
  return /^["“]?(?:V\s*\/\s*v|Về việc)(?!\p{L})/iu.test(line);
}
