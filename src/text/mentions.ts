import type { Span } from "../model/span.ts";
import { TYPE_NAMES } from "./documentTypes.ts";
import { dateBehind } from "./writtenDate.ts";

/** A place in a text that names a document by its number. */
export interface Mention {
  /** The number alone: `12/KH-UBND`, `9-KL/TW`. */
  readonly number: Span;
  /** From the type of document to its date and issuer, as far as they stand beside the number. */
  readonly words: Span;
  /** ISO date that follows the number; null where none does that a calendar has. */
  readonly issued: string | null;
}

/** Words before the number of a document; not all of them stand over a title. */
const TYPE = [...TYPE_NAMES, "Công văn", "Văn bản", "Luật", "Pháp lệnh"].join("|");
const BEFORE = new RegExp(`(?:(?:${TYPE})\\s+(?:số\\s*)?|số\\s*)$`, "iu");

const ABBREVIATION = "\\p{Lu}\\p{L}{0,10}";
/**
 * `9-KL/TW` of the Party, also `9- KL/TW` and, after `số`, `9 KL/TW`; `12/KH-UBND`, `30/2020/NĐ-CP`, `61/2020/QH14` of the state, and one of a
 * series, `66.7/2025/NQ-CP`.
 */
const NUMBER = new RegExp(
  "(?<![\\p{L}\\d./–-])\\d{1,5}(?:\\.\\d{1,2}(?=/\\d{4}/))?[a-z]?" +
    `(?:\\s?[-–]\\s?${ABBREVIATION}/${ABBREVIATION}` +
    `|(?<=(?:số|Số|SỐ)\\s+\\d{1,5})\\s${ABBREVIATION}/\\p{Lu}{2,8}` +
    `|(?:/\\d{4})?/${ABBREVIATION}(?:\\d{1,2}|(?:-\\s?${ABBREVIATION}){1,2}\\d?))` +
    "(?![\\p{L}\\d])",
  "gu",
);
/** The issuer ends where its office or title begins, or the sentence goes on. */
const ISSUER =
  /^\s+của\s+\p{Lu}[^,;:.()“”"\n]{1,80}?(?=\s+(?:về|thực hiện|triển khai|nhằm|để|phê duyệt|ban hành|và|trên|phù hợp|có|theo|tại|được|gắn với|ngày|là|cho)(?!\p{L})|\s*[,;:.()“”"]|\s*$)/iu;

/**
 * Documents that `text` (NFC) names by number, in order. Numbers of the letterhead, with nothing before the hyphen or the stroke,
 * are not numbers yet: `/QĐ-UBND` is no mention.
 */
export function mentions(text: string): readonly Mention[] {
  return [...text.matchAll(NUMBER)].map(({ 0: found, index }) => {
    const number = { start: index, end: index + found.length };
    const before = BEFORE.exec(text.slice(Math.max(0, index - 40), index));
    const date = dateBehind(text, number.end);
    const named = date?.end ?? number.end;
    const issuer = ISSUER.exec(text.slice(named));
    return {
      number,
      words: { start: index - (before?.[0].length ?? 0), end: named + (issuer?.[0].length ?? 0) },
      issued: date?.iso ?? null,
    };
  });
}

/** What two ways of writing one number share: white space, hyphens, strokes and case aside. */
export function numberKey(number: string): string {
  return number
    .normalize("NFC")
    .replaceAll(/[\s/–-]+/gu, "-")
    .toUpperCase();
}

/** A number in the letters it was given: in a title in capitals, those of the Prime Minister, `TTg`, are capitals too. */
export function givenNumber(number: string): string {
  return number.replace(/-TTG$/u, "-TTg");
}
