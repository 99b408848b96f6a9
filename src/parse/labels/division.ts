import { labelFrom, type LineLabel } from "./label.ts";
import { letterOrdinal } from "./letter.ts";
import { romanValue } from "./roman.ts";

const NUMBER = String.raw`(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]{2,}|\d{1,3}|[A-ZĐ])(?![\p{L}\p{N}])`;
/** The number ends the line or a sign ends it, or a heading in capitals follows. */
const HEADING_FOLLOWS = String.raw`(?:\s*$|(?<=[.:])\s*|\s*[-–]?\s*(?=\p{Lu}{2}|\())`;
const SIGN_FOLLOWS = String.raw`(?:\s*$|(?<=[.:])\s*)`;

/** Styles of divisions, and what their ids begin with. */
const SLUGS = { part: "phan", chapter: "chuong", division: "muc", article: "dieu", appendix: "phu-luc" } as const;
type DivisionStyle = keyof typeof SLUGS;

const DIVISIONS: readonly (readonly [RegExp, DivisionStyle])[] = [
  [pattern("Phần|PHẦN", HEADING_FOLLOWS), "part"],
  [pattern("Chương|CHƯƠNG", HEADING_FOLLOWS), "chapter"],
  [pattern("Mục|MỤC", HEADING_FOLLOWS), "division"],
  [pattern("Điều|ĐIỀU", SIGN_FOLLOWS), "article"],
  [pattern("Phụ lục(?: số)?|PHỤ LỤC(?: SỐ)?", HEADING_FOLLOWS), "appendix"],
];
const BARE_APPENDIX = /^(PHỤ LỤC|Phụ lục)\s*:?\s*$/u;
/** `Phụ lục 1 Danh mục …`, `Phụ lục: Danh mục …`: forms that running text has too, so that their place must tell. */
const LOOSE_APPENDIX = new RegExp(
  String.raw`^((?:Phụ lục|PHỤ LỤC)(?:\s+(?:số\s+|SỐ\s+)?${NUMBER})?\s*[.:–-]?)\s*(?=\p{Lu}|\(|$)`,
  "u",
);
/** Titles of appendices that are not called so. */
const LIST_TITLE = /^(?:DANH MỤC|DANH SÁCH|BẢNG|BIỂU|PHÂN CÔNG|TỔNG HỢP|CHỈ TIÊU|LỘ TRÌNH|KHUNG)(?!\p{L})/u;

/** The label of an appendix where one is likely to begin, after a signature: in looser forms, or under a title alone. */
export function appendixLabel(line: string): LineLabel | null {
  const strict = division(line);
  if (strict?.style === "appendix") return strict;
  const loose = LOOSE_APPENDIX.exec(line);
  if (loose) return divisionLabel(loose, "appendix");
  if (!LIST_TITLE.test(line) || /\p{Ll}/u.test(line)) return null;
  return { style: "appendix", marker: "", length: 0, ordinal: null, slug: "phu-luc", inLetters: false };
}

function pattern(words: string, follows: string): RegExp {
  return new RegExp(String.raw`^((?:${words})\s+${NUMBER}\s*[.:]?)${follows}`, "u");
}

/** `Phần thứ nhất`, `Chương II`, `Mục 1`, `Điều 3.`, `Phụ lục 01`; not `Mục II của Kế hoạch` in running text. */
export function division(line: string): LineLabel | null {
  const bare = BARE_APPENDIX.exec(line);
  if (bare) return labelFrom(bare, "appendix", null, "phu-luc");
  for (const [expression, style] of DIVISIONS) {
    const match = expression.exec(line);
    if (match) return divisionLabel(match, style);
  }
  return null;
}

function divisionLabel(match: RegExpExecArray, style: DivisionStyle): LineLabel {
  const word = numberOf(match[1]!);
  return labelFrom(match, style, divisionOrdinal(word), slugOf(style, divisionOrdinal(word)), isLetter(word));
}

function slugOf(style: DivisionStyle, ordinal: number | null): string {
  return ordinal === null ? SLUGS[style] : `${SLUGS[style]}-${ordinal}`;
}

/** `Phụ lục I` with its I as a letter, as it stands behind `Phụ lục H`; null for labels that no single I, V or X numbers. */
export function withLetter(label: LineLabel): LineLabel | null {
  const { style, marker } = label;
  const word = numberOf(marker);
  if (!(style in SLUGS) || !IS_NUMERAL_TOO.test(word)) return null;
  const ordinal = letterOrdinal(word);
  return { ...label, ordinal, slug: slugOf(style as DivisionStyle, ordinal), inLetters: true };
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The word of a marker that numbers it: `II` in `Chương II:`. */
function numberOf(marker: string): string {
  return marker
    .replace(/[.:–\s-]+$/u, "")
    .split(/\s+/u)
    .at(-1)!;
}

/** Letters that are numerals elsewhere. No plan has a fiftieth or hundredth part: L and C are letters. */
const IS_NUMERAL_TOO = /^[IVX]$/u;

function isLetter(word: string): boolean {
  return /^[A-ZĐ]$/u.test(word) && !IS_NUMERAL_TOO.test(word);
}

/**
 * Place of a division in its list by the word that numbers it: `3`, `nhất`, `IV`, `C`; null for other words. A single I, V or X is a
 * numeral, and a letter where the list counts `inLetters`.
 */
export function divisionOrdinal(word: string, inLetters = false): number | null {
  if (/^\d+$/u.test(word)) return Number(word);
  const ordinal = ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;
  if (ordinal > 0) return ordinal;
  return isLetter(word) || (inLetters && IS_NUMERAL_TOO.test(word)) ? letterOrdinal(word) : romanValue(word);
}
