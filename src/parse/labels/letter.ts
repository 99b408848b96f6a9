import { labelFrom, type LineLabel } from "./label.ts";

/** Order of letters that count: đ comes after d; f, j, w and z are used by texts that count in the Latin alphabet. */
const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
/** Letters that only one of the two alphabets has. */
const IN_ONE_ALPHABET = "đfjwz";

const BRACKET = /^(\(?[a-zđ]\))\s*/u;
const PLAIN = /^([a-zđ]\s?[./-])\s+(?=["“(]?\p{Lu})/u;
const CAPITAL = /^([A-ZĐ]\s?(?:[./)]\s?-?|-\/?))\s*(?=["“(]?\p{Lu}{2}|\p{Lu}\s)(?!.*\p{Ll})/u;
const CAPITAL_SENTENCE = /^([A-ZĐ][.)])\s+(?=\p{Lu}\p{Ll})/u;

/** `a1)` `b.2.`: points within a lettered point. */
const NUMBERED = /^([a-zđ]\.?(\d{1,2})[.)]?)\s+(?=["“(]?\p{Lu})/u;

/** `a)` `(đ)` `b.` `c-`, and `A.` `B-` `C/-` before a heading. Roman numerals are read before. */
export function letter(line: string): LineLabel | null {
  const numbered = NUMBERED.exec(line);
  if (numbered) return labelFrom(numbered, "letter-number", Number(numbered[2]), numbered[2]!);
  const small = BRACKET.exec(line) ?? PLAIN.exec(line);
  if (small) return letterLabel(small, "letter");
  const capital = CAPITAL.exec(line) ?? CAPITAL_SENTENCE.exec(line);
  return capital && letterLabel(capital, "capital");
}

function letterLabel(match: RegExpExecArray, style: "letter" | "capital"): LineLabel {
  const character = /\p{L}/u.exec(match[1]!)![0].toLowerCase();
  return labelFrom(match, style, letterOrdinal(character), character === "đ" ? "dd" : character, true);
}

/** Place of a sign, large or small, in lists that count in letters, from 1; null where it is no letter. */
export function letterOrdinal(sign: string): number | null {
  return sign.length === 1 ? ALPHABET.indexOf(sign.toLowerCase()) + 1 || null : null;
}

/** Letters that may follow `ordinal` without a gap: after d both đ and e count, and the Latin f, j, w, z may be left out. */
export function nextLetters(ordinal: number): readonly number[] {
  const next = ordinal + 1;
  return IN_ONE_ALPHABET.includes(ALPHABET[next - 1] ?? " ") ? [next, next + 1] : [next];
}

/** The letter at `ordinal`, from 1. */
export function letterAt(ordinal: number): string {
  return ALPHABET[ordinal - 1] ?? "?";
}
