/** Characters at the end of a text that tell how it ends: a passage that grows line by line is not read anew for each. */
const END = 120;

/** Whether `text` ends as a sentence, a clause of a list or a line that announces one (`.` `;` `:` `!` `?` `…` `./.`). */
export function isFinished(text: string): boolean {
  const end = text.slice(-END);
  return /[.;:!?…][\s"”’»)\]*_]*$/u.test(end) || /[”"»]$/u.test(end);
}

/** Whether the first letter or digit is a lower-case letter: the text goes on from somewhere. */
export function startsLower(text: string): boolean {
  return /^[\s"“(]*\p{Ll}/u.test(text);
}

/** Whether the text has letters and all of them are capitals, words in brackets aside. */
export function isUpperCase(text: string): boolean {
  // Most texts have a small letter at their beginning: a passage that grows line by line is asked again and again.
  const bare = text.includes("(") ? text.replace(/\([^()]*\)/gu, "") : text;
  return !/\p{Ll}/u.test(bare) && /\p{Lu}/u.test(bare);
}

/** Number of places inside `text` where one sentence ends and another begins. */
export function innerSentenceEnds(text: string): number {
  return sentenceEnds(text).length;
}

/** The marks that end a sentence, with the brackets and quotation marks that close behind them. */
const CLOSING = /[.!?…]+["”’»)\]]*/gu;
/** How the next sentence opens: with a capital or a number, behind the dash of a list or an opening bracket. */
const OPENING = /\s+(?:[-–+•]\s+)?(?:["“‘«([]+\s*)?[\p{Lu}\p{N}]/uy;
/** Two sentences between which the space is missing: `đồng bộ.Hoàn thành`. */
const MISSING_SPACE = /(?<=\p{Ll}[.!?…]+)(?=\p{Lu}\p{Ll})/uy;
/** Short forms of what is named behind them: a place, an office in whose name somebody signs, the title of a person. */
const BEFORE_NAME = /(?<![\p{L}\p{N}])(?:TP|TX|TT|KT|TM|TUQ|ThS|TS|PGS|GS|BS|KS)$/iu;
/** Short forms of what is numbered behind them, most of them roads; not the words and measures in small letters: `ấm no`, `15 km`. */
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])(?:ĐT|QL|TL|HL|ĐH|Km|No|NO|[Tt]r)$/u;
/** A single capital: the initial of a person, `Q.` or `P.` before a place; */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}$/u;
/** not what tells one of a kind from the others: `đô thị loại V`. */
const ONE_OF_KIND =
  /(?:quý|kỳ|đợt|khóa|khoá|loại|hạng|cấp|nhóm|khu|vùng|lô|gói|mức|giai đoạn|phụ lục|biểu|bảng|mục)\s+\p{Lu}$/iu;
/** All that a sentence holds, or all behind the colon or semicolon, is the number of what follows: `2.1. Nguyên tắc`, `Điều 5. …`. */
const NUMBER =
  /(?:^|[:;])\s*["“(]?(?:(?:Điều|Khoản|Mục|Chương|Phần|Phụ lục|Bảng|Biểu)\s+)?(?:\d{1,3}|[IVX]+|\p{L})(?:\.\d{1,3})*$/u;
/** Characters before a full stop that are looked at: more than the longest of these has. */
const BEFORE = 24;

/**
 * Where one sentence of `text` ends and another begins, in order, behind the marks that close the former; the end of the text is no
 * such place. A full stop behind a short form before a name (`TP. Vinh`) ends none, even where a sentence does end with it.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: marks } of text.matchAll(CLOSING)) {
    const end = index + marks.length;
    if (!matchesAt(OPENING, text, end) && !matchesAt(MISSING_SPACE, text, end)) continue;
    if (marks === "." && isShortForm(text.slice(Math.max(ends.at(-1) ?? 0, index - BEFORE), index), text, end))
      continue;
    ends.push(end);
  }
  return ends;
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Whether the full stop between `before` and `end` belongs to the word or number before it. */
function isShortForm(before: string, text: string, end: number): boolean {
  if (BEFORE_NAME.test(before) || NUMBER.test(before)) return true;
  if (BEFORE_NUMBER.test(before)) return /^\s*\d/u.test(text.slice(end, end + 4));
  return INITIAL.test(before) && !ONE_OF_KIND.test(before);
}
