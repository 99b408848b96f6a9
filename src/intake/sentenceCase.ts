import type { ProvincesFile } from "../model/province.ts";
import { provincesOf } from "../parse/provinces.ts";
import { capitalised } from "../text/capitals.ts";
import { syllables } from "../text/syllables.ts";

/** Words that end in that of an office and are none: `Đảng bộ`, `chi bộ`, `biên phòng`; `Chi cục` is one. */
const NO_OFFICE = "(?<!(?:đảng|cán|nội|đường|quốc|biên|dự)\\s)(?!(?<=chi\\s)bộ)";
/** Words of offices that keep a capital in the middle of a name: `Bộ Xây dựng`, `Phòng Văn hóa - Xã hội`, `Ban Thường vụ Tỉnh ủy`. */
const CAPITALS = new RegExp(
  [
    `(?<=(?:^|\\s)${NO_OFFICE}(?:bộ|sở|cục|phòng)\\s)(?!(?:phận|máy|đội|trưởng|chống|thủ|cháy|bệnh|ngừa)(?!\\p{L}))\\p{Ll}`,
    `(?<=(?:^|\\s)${NO_OFFICE}(?:bộ|sở|phòng)\\s.*(?:[,–-]|và)\\s)\\p{Ll}`,
    "(?<=\\sviệt\\s)n(?=am(?!\\p{L}))|(?<=\\s)v(?=iệt nam(?!\\p{L}))",
    "(?<=(?:^|\\s)ban\\s)(?:thường vụ|thường trực|chấp hành|bí thư|chỉ đạo|chỉ huy|quản lý|tổ chức|tuyên giáo|kinh tế|pháp chế|văn h(?:óa|oá)|đô thị)",
    "(?<=^ban (?:kinh tế|văn h(?:óa|oá)) [–-] )\\p{Ll}",
    "(?<=\\s)(?:đảng(?=\\s)|đề án(?= \\d)|(?:trung ương|quốc hội|nhà nước|chính phủ|hội đồng nhân dân|[ủu][ỷy] ban nhân dân)(?!\\p{L}))",
    "(?<=\\s)mặt trận(?= tổ quốc)|(?<=mặt trận )tổ quốc",
  ].join("|"),
  "gu",
);
/** Before the name of a place that a body is of. */
const PLACED =
  /^(.*?(?:(?<!tác )xã(?! hội)|phường|thị trấn|đặc khu|(?:huyện|quận)(?! [uủ][ỷy])|thị xã|thành phố|(?:huyện|quận|thị) [uủ][ỷy])\s)(.+)$/iu;

/**
 * `ỦY BAN NHÂN DÂN TỈNH A` as `Ủy ban nhân dân tỉnh A`, with names of the register and of `agencies` as these write them, and
 * abbreviations as they are; text that is not all capitals stays.
 */
export function inSentenceCase(text: string, register: ProvincesFile | null, agencies: readonly string[]): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.replaceAll(/(?<=KHU VỰC )[IVX]+(?!\p{L})|\p{Lu}+/gu, (word) =>
    /^[IVX]+$/u.test(word) || isAbbreviation(word) ? word : word.toLowerCase(),
  );
  const upper = capitalised(lower.replaceAll(CAPITALS, capitalised));
  const placed = PLACED.exec(upper);
  const local = placed ? placed[1]! + titleCase(placed[2]!) : upper;
  const longestFirst = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => b.length - a.length);
  const provinces = longestFirst(provincesOf(register).map(({ name }) => name));
  return longestFirst(agencies)
    .reduce(
      (written, name) => restored(written, name, casedAs),
      provinces.reduce((written, name) => restored(written, name, () => name), local),
    )
    .replace(
      /(?<=\s)(tỉnh|thành|huyện|quận|thị) ([uủ][ỷy])(?!\p{L})/u,
      (_, body: string, party: string) => `${capitalised(body)} ${party}`,
    );
}

/** Letters of initials and of words of Vietnamese that stand side by side: none, or more than a syllable has. */
const INITIALS = /^[^AEIOUYĂÂÊÔƠƯ]{2,}$|[^AEIOUYĂÂÊÔƠƯ]{3}(?<!NGH)/u;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{2,3})|X{2,3})$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word in capitals is no word but initials, `CCHC`, `QLCN`, or a Roman number. */
function isAbbreviation(word: string): boolean {
  return INITIALS.test(word.normalize("NFD").replaceAll(TONES, "").normalize("NFC")) || ROMAN.test(word);
}

function titleCase(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** `text` with each place that names `name`, wherever its tones are written, as `written` makes it of the place and the name. */
function restored(text: string, name: string, written: (place: string, name: string) => string): string {
  const [words, own] = [syllables(text), syllables(name)];
  return words.reduceRight((before, { start }, at) => {
    const named = words.slice(at, at + own.length);
    const isName = named.length === own.length && named.every(({ key }, index) => key === own[index]!.key);
    // `Ban Dân tộc` is no part of `Ủy ban Dân tộc`.
    if (!isName || (own[0]!.key === "ban" && /[ủu][ỷy]\s$/iu.test(before.slice(0, start)))) return before;
    const end = named.at(-1)!.end;
    return before.slice(0, start) + written(before.slice(start, end), name) + before.slice(end);
  }, text);
}

/** The words of `place` with capitals where those of `name` have them. */
function casedAs(place: string, name: string): string {
  const capital = syllables(name).map(({ start }) => /\p{Lu}/u.test(name.charAt(start)));
  return syllables(place).reduce((written, { start }, index) => {
    const letter = written.charAt(start);
    const cased = capital[index]! ? letter.toUpperCase() : letter.toLowerCase();
    return written.slice(0, start) + cased + written.slice(start + 1);
  }, place);
}
