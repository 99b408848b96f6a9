import type { Span } from "../../model/span.ts";
import { normalise } from "../normalise.ts";
import type { Mojibake } from "./legacy.ts";
import { isJoinedSyllables, isMarked, isVietnameseSyllable, lacksTone } from "./vietnamese.ts";

/** What damaged words look like. */
export type Damage =
  /** Letters of TCVN3 or VNI, read as if they were Unicode. */
  | Mojibake
  /** Signs that stand for letters that a font lost: `\uFFFD`, private characters. */
  | "lost-letters"
  /** Letters and marks that stand apart: `nhi ệ m v ụ`. */
  | "split"
  /** Words without the spaces between them. */
  | "joined"
  /** Words without their marks: `nhiem vu`. */
  | "no-marks"
  /** Words that are no syllables of Vietnamese for other reasons: wrong letters, tones on wrong vowels. */
  | "wrong-letters";

/** A word that was judged. */
export interface JudgedWord {
  readonly span: Span;
  readonly damage: Damage | null;
  readonly isMarked: boolean;
  /** A plain Latin word that is no Vietnamese syllable: foreign, or without its marks. */
  readonly isForeign: boolean;
}

/** Runs of letters, marks, figures, and signs that took the place of letters. */
const WORD = /(?:[\p{L}\p{M}\p{Nd}\p{Co}\uFFFD×÷]|[¡-¿](?<![¹²³»](?=[^\p{L}]|$))(?<!(?<!\p{L})[¹²³«]))+/gu;
/** Behind it stands the name of an element of HTML, which Markdown may hold: `<sup>`. */
const TAG = /<\/?$/u;
const FIGURES = /^\d+$/u;
const LOST = /[\uFFFD\p{Co}]/u;
const SIGNS_OF_CODES = /[¡-¿×÷]/u;

/** The words of a text that tell of its language, in order. */
export function judgeWords(text: string): readonly JudgedWord[] {
  const found: JudgedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (TAG.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const judgement = judgeWord(
      word,
      text.slice(Math.max(0, match.index - BEFORE), match.index),
      text[match.index + word.length] ?? " ",
    );
    if (judgement) found.push({ span: { start: match.index, end: match.index + word.length }, ...judgement });
  }
  return found;
}

type WordJudgement = Omit<JudgedWord, "span">;
/** Characters before a word that tell whether it counts something. */
const BEFORE = 8;

/** Null for what tells nothing of the language: numbers, abbreviations, names, letters that count. */
function judgeWord(word: string, before: string, after: string): WordJudgement | null {
  if (FIGURES.test(word)) return null;
  const known = wordsMet.get(word);
  if (known !== undefined) return known;
  const plain = plainOf(word);
  const judgement = judgeNewWord(word, plain, { before, after });
  // What stands around it tells only of a single letter and of consonants alone.
  if (plain.length > 1 && !ONLY_CONSONANTS.test(plain.toLowerCase())) {
    if (wordsMet.size >= MOST_MET) wordsMet.clear();
    wordsMet.set(word, judgement);
  }
  return judgement;
}

/** A word in the letters that are judged: one character a letter, however it was typed. */
function plainOf(word: string): string {
  return /^[a-zA-Z]$/u.test(word) ? word : normalise(word).replaceAll("ƣ", "ư").replaceAll("Ƣ", "Ư");
}

/** Words met before, as they were written: a language has a few thousand. */
const wordsMet = new Map<string, WordJudgement | null>();
/** Bounded, whatever texts hold. */
const MOST_MET = 20_000;

interface Around {
  readonly before: string;
  readonly after: string;
}

function judgeNewWord(word: string, plain: string, { before, after }: Around): WordJudgement | null {
  const clean = { damage: null, isMarked: isMarked(word), isForeign: false };
  const damaged = (damage: Damage): WordJudgement => ({ ...clean, damage });
  if (LOST.test(word)) return /\p{L}/u.test(word) || word.length > 1 ? damaged("lost-letters") : null;
  if (/\p{Nd}/u.test(word)) return null;
  if (SIGNS_OF_CODES.test(word)) return /\p{L}{2}/u.test(word) ? damaged("wrong-letters") : null;
  const lower = plain.toLowerCase();
  const alone = /\s$|^$/u.test(before) && /\s/u.test(after);
  if (/^\p{M}/u.test(word)) return damaged("split");
  if (plain.length === 1) return alone ? judgeLetter(plain, before, clean) : null;
  if (isVietnameseSyllable(lower)) return clean;
  if (alone && lower === plain && ONLY_CONSONANTS.test(plain)) return UNITS.has(plain) ? null : damaged("lost-letters");
  if (isJoinedSyllables(lower)) return damaged("joined");
  if (isAbbreviation(plain)) return null;
  if (!isMarked(plain)) {
    const lost = plain.length > 2 && lower === plain && lacksTone(plain);
    return { ...clean, damage: lost ? "no-marks" : null, isForeign: true };
  }
  return /^\p{Lu}\P{Lu}+$/u.test(plain) && isName(lower) ? null : damaged("wrong-letters");
}

const ONLY_CONSONANTS = /^[bcdđghklmnpqrstvx]{2,4}$/u;
/** Units of measure and short forms that plans write in small letters. */
const UNITS = new Set("km kg cm mm dm gh tr đ tp tt ktxh kt xh ths gs ts nn ct dt".split(" "));
/** Letters that are words by themselves. */
const WHOLE_WORDS = new Set("ý ở ô ổ à ạ ủ ồ ố ừ ơ á".split(" "));

const CONSONANT = /^[bcdđghklmnpqrstvx]$/u;
/** `điểm b khoản 2`, `loại c`, `3 m`: a letter that names or measures. */
const NAMED = /(?:(?:điểm|khoản|mục|loại|nhóm|hạng|cấp|khu|lô|và|,)|\d)\s*$/iu;

/** Where `ü` is the tick of a symbol font before an item. */
const LINE_START = /(?:^|\n)[\s*]*$/u;

/** A letter alone is a word (`ở`), names something (`điểm b`), or was torn from a word. */
function judgeLetter(letter: string, before: string, clean: WordJudgement): WordJudgement | null {
  if (WHOLE_WORDS.has(letter)) return clean;
  if (letter !== letter.toLowerCase() || NAMED.test(before)) return null;
  if (letter === "ü" && LINE_START.test(before)) return null;
  if (CONSONANT.test(letter) && letter !== "đ")
    return /\p{L}\s$/u.test(before) ? { ...clean, damage: "lost-letters" } : null;
  return isMarked(letter) ? { ...clean, damage: "split" } : null;
}

/** Capitals mixed into a word (`GTVT`, `CTr`, `KCN`, `QĐ`), or too few letters to tell. */
function isAbbreviation(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return (capitals > 1 && word.length <= 7) || (word.length <= 2 && !isMarked(word));
}

/** Names of the peoples of the highlands and of foreign places: letters of Vietnamese in other orders (`Đắk`, `Krông`, `Plông`). */
const NAME_LETTERS = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+$/u;

function isName(word: string): boolean {
  return NAME_LETTERS.test(word.normalize("NFC"));
}
