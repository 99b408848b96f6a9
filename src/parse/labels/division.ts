import { labelFrom, type LineLabel, type LabelStyle } from "./label.ts";
import { romanValue } from "./roman.ts";

const NUMBER = String.raw`(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+|\d{1,3}|[A-ZĐ])(?![\p{L}\p{N}])`;
/** The number ends the line or a sign ends it, or a heading in capitals follows. */
const HEADING_FOLLOWS = String.raw`(?:\s*$|(?<=[.:])\s*|\s*[-–]?\s*(?=\p{Lu}{2}|\())`;
const SIGN_FOLLOWS = String.raw`(?:\s*$|(?<=[.:])\s*)`;

const DIVISIONS: readonly (readonly [RegExp, LabelStyle, string])[] = [
  [pattern("Phần|PHẦN", HEADING_FOLLOWS), "part", "phan"],
  [pattern("Chương|CHƯƠNG", HEADING_FOLLOWS), "chapter", "chuong"],
  [pattern("Mục|MỤC", HEADING_FOLLOWS), "division", "muc"],
  [pattern("Điều|ĐIỀU", SIGN_FOLLOWS), "article", "dieu"],
  [pattern("Phụ lục(?: số)?|PHỤ LỤC(?: SỐ)?", HEADING_FOLLOWS), "appendix", "phu-luc"],
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
  if (loose) {
    const ordinal = divisionNumber(loose[1]!);
    return labelFrom(loose, "appendix", ordinal, ordinal === null ? "phu-luc" : `phu-luc-${ordinal}`);
  }
  if (!LIST_TITLE.test(line) || /\p{Ll}/u.test(line)) return null;
  return { style: "appendix", marker: "", length: 0, ordinal: null, slug: "phu-luc" };
}

function pattern(words: string, follows: string): RegExp {
  return new RegExp(String.raw`^((?:${words})\s+${NUMBER}\s*[.:]?)${follows}`, "u");
}

/** `Phần thứ nhất`, `Chương II`, `Mục 1`, `Điều 3.`, `Phụ lục 01`; not `Mục II của Kế hoạch` in running text. */
export function division(line: string): LineLabel | null {
  const bare = BARE_APPENDIX.exec(line);
  if (bare) return labelFrom(bare, "appendix", null, "phu-luc");
  for (const [expression, style, slug] of DIVISIONS) {
    const match = expression.exec(line);
    if (!match) continue;
    const ordinal = divisionNumber(match[1]!);
    return labelFrom(match, style, ordinal, ordinal === null ? slug : `${slug}-${ordinal}`);
  }
  return null;
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function divisionNumber(marker: string): number | null {
  const word = marker
    .replace(/[.:\s]+$/u, "")
    .split(/\s+/u)
    .at(-1)!;
  if (/^\d+$/u.test(word)) return Number(word);
  const ordinal = ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;
  if (ordinal > 0) return ordinal;
  return romanValue(word) ?? (/^[A-ZĐ]$/u.test(word) ? "ABCDĐEGH".indexOf(word) + 1 || null : null);
}
