import { TYPE_NAMES } from "../../text/documentTypes.ts";
import { MONTH_NAMES } from "../../text/writtenDate.ts";

/** Figures of a day, month or year, the blank left for them, or signs that no character is known for. */
const BLANK = String.raw`[\d….,/\s\uFFFD]*`;
/** A date begins with its place; one that begins with the day of the week is that of a news page. */
const WEEKDAY = String.raw`(?:thứ|chủ)\s+(?:hai|ba|tư|năm|sáu|bảy|nhật)(?!\p{L})`;
const IN_WORDS = new RegExp(
  String.raw`^(?!${WEEKDAY})[^\d:;]*ngày${BLANK}tháng(?:${BLANK}năm|\s*(?:${MONTH_NAMES.join("|")})\s+năm|[\d\s]*/(?=\s*\d{4}))[\d….\s]*$`,
  "iu",
);
/** The beginning of a date whose rest stands on the next line. */
const BEGINNING = /^\p{Lu}[^.;:]{1,30},\s*ngày\s*[\d….]*$/u;

/** The kind of a place, before its name. */
const UNIT = String.raw`(?:(?:[Tt]hành phố|[Tt]hị (?:xã|trấn)|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s)?`;
/** What a name of a place is written with, in the highlands with an apostrophe: `Cư M'mẫu`. */
const LETTER = String.raw`[\p{L}'’]`;
/** The name of a place, each word with a capital, `Mẫu`, `TP. Mẫu Bản`; of two, the second often has none: `Mẫu bản`. */
const NAME = String.raw`\p{Lu}${LETTER}{0,9}(?:(?:[\s.-]{1,3}\p{Lu}${LETTER}{0,9}){0,5}|\s\p{Ll}{1,9})`;
/** `Mẫu, ngày 08/5/2024`: figures alone are a date of a letterhead behind a place only. */
const IN_FIGURES = new RegExp(
  String.raw`^${UNIT}${NAME},\s*(?:[Nn]gày|NGÀY)\s*[\d…]{0,4}\s*[/.-]\s*[\d…]{0,4}\s*[/.-]\s*\d{4}$`,
  "u",
);
/** Words with capitals that are of a body, of a document, of an event or of a day, not of a place: `Sở Y Tế`, `KẾT LUẬN`. */
const NO_PLACE = new RegExp(
  `^${WEEKDAY}|(?<!\\p{L})(?:${TYPE_NAMES.join("|")}|của|theo|căn cứ|bộ|sở|ban|[ủu][ỷy]|ubnd|hđnd|hội (?:đồng|nghị|thảo)|quốc hội|chính phủ|cập nhật)(?!\\p{L})`,
  "iu",
);

/** What is done on a day, `Ký, ngày …`; names of places begin so too, `Ký Phú`. */
const ACT = /^(?:Họp|Đăng|Gửi|Ký)(?!\p{L}|\s\p{Lu})/u;

/** Whether a line is a place and a day in figures alone. Under the kind of a document it is the day of what the title names. */
export function isPlaceAndDayInFigures(line: string): boolean {
  return IN_FIGURES.test(line) && !NO_PLACE.test(line) && !ACT.test(line);
}

/** Whether a line is a place and a day, in words or in figures, or with blanks for them. */
export function isPlaceAndDay(line: string): boolean {
  return IN_WORDS.test(line) || isPlaceAndDayInFigures(line);
}

/** Whether a line begins a place and a day that the next line goes on with: `Mẫu, ngày`. */
export function beginsPlaceAndDay(line: string): boolean {
  return BEGINNING.test(line);
}

/** From a place to the end of the line. No place has a longer name. */
const BESIDE = /(?<=\s)\p{Lu}[\p{L}'’\s.-]{0,40},\s*(?:[Nn]gày|NGÀY)(?!\p{L}).*$/u;

/** Place and day that end the line of a number, as two columns of a letterhead in one line: `Số: 9/KH-UBND Mẫu, ngày 08/5/2024`; null without. */
export function besideNumber(line: string): string | null {
  const words = BESIDE.exec(line)?.[0];
  return words !== undefined && (isPlaceAndDay(words) || beginsPlaceAndDay(words)) ? words : null;
}

const BARE = /^(?:(\p{Lu}[\p{L}'’\s.-]{1,30}),\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

/** The place of a day without the word for one, `Mẫu, 08/05/2024`: "" before a day alone; null for other lines. Much else is written so. */
export function placeOfBareDay(line: string): string | null {
  const match = BARE.exec(line);
  return match && (match[1] ?? "");
}
